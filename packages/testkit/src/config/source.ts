import type { Document, LineCounter, Node, Pair, YAMLMap, YAMLParseError } from 'yaml';
import { TestkitError } from '../error.js';
import { yamlPackage } from '../packages.js';

/** A YAML file that is being read: every complaint about it says where in it the trouble is. */
export interface ConfigSource {
  readonly file: string;
  readonly text: string;
  readonly document: Document.Parsed;
  readonly lines: LineCounter;
}

/**
 * Parses YAML 1.2 with every scalar as text, because `10` is a bus of ten, or a PCI bus of sixteen, or a name: only
 * who reads a key knows. Keys are unique, and aliases are resolved.
 *
 * @throws TestkitError `config-invalid` with the place of the first fault, for what is not YAML.
 */
export function parseConfigSource(file: string, text: string): ConfigSource {
  const { LineCounter, parseDocument } = yamlPackage();
  const lines = new LineCounter();
  const document = parseDocument(text, { schema: 'failsafe', lineCounter: lines, prettyErrors: false });
  const source = { file, text, document, lines };
  const [fault] = document.errors;
  if (fault !== undefined) throw invalid(source, fault.pos[0], problemOf(fault));
  return source;
}

/** What is wrong, in words for whoever wrote the file. */
function problemOf({ code, message }: YAMLParseError): string {
  if (code === 'MULTIPLE_DOCS') return 'a second document begins here, and there can be only one';
  return message.charAt(0).toLowerCase() + message.slice(1);
}

/** What stands for nothing: a key without a value, or a document without content. */
export function isEmpty(node: Node | null | undefined): node is null | undefined {
  return node === null || node === undefined || (yamlPackage().isScalar(node) && node.value === '');
}

function resolveAlias(source: ConfigSource, node: Node | null | undefined): Node | undefined {
  if (!yamlPackage().isAlias(node)) return node ?? undefined;
  const meant = node.resolve(source.document);
  if (meant === undefined) throw invalidAt(source, node, `no anchor above is called ${node.source}`);
  return meant;
}

/** The value of a key, or undefined where there is none. */
export function valueAt(source: ConfigSource, map: YAMLMap, key: string): Node | undefined {
  const pair = map.items.find((item: Pair) => yamlPackage().isScalar(item.key) && item.key.value === key);
  const value = resolveAlias(source, pair?.value as Node | null | undefined);
  return isEmpty(value) ? undefined : value;
}

/** A list, or what stands alone as a list of one. */
export function listOf(source: ConfigSource, map: YAMLMap, key: string): Node[] {
  const value = valueAt(source, map, key);
  if (value === undefined) return [];
  const items = yamlPackage().isSeq(value) ? (value.items as Node[]) : [value];
  return items.map((item) => resolveAlias(source, item)).filter((item): item is Node => !isEmpty(item));
}

export function textOfNode(source: ConfigSource, node: Node): string {
  if (yamlPackage().isScalar(node)) return String(node.value);
  throw invalidAt(source, node, 'a text or a number is expected here');
}

export function mapOf(source: ConfigSource, node: Node): YAMLMap {
  if (yamlPackage().isMap(node)) return node;
  throw invalidAt(source, node, 'keys with values are expected here');
}

/** An error that shows the line with a caret below the place. */
export function invalidAt(source: ConfigSource, node: Node, problem: string): TestkitError {
  return invalid(source, node.range?.[0] ?? 0, problem);
}

function invalid({ file, text, lines }: ConfigSource, offset: number, problem: string): TestkitError {
  const { line, col } = lines.linePos(offset);
  const excerpt = text.split(/\r?\n/)[line - 1] ?? '';
  const caret = `${' '.repeat(Math.max(0, col - 1))}^`;
  const position = { file, line, column: col, excerpt: `${excerpt}\n${caret}` };
  return new TestkitError('config-invalid', `read the configuration: ${problem}`, { position });
}
