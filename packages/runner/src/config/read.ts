import { readFileSync, statSync } from 'node:fs';
import {
  type Document,
  isMap,
  LineCounter,
  type Node,
  parseDocument,
  visit,
  type YAMLParseError,
} from 'yaml';
import { RunnerError } from '../error.js';
import { checkNode, type Fault } from './check.js';
import { type Config, configWithUri } from './config.js';
import { configSchema } from './schema.js';

/** More than any configuration needs. */
const largestFile = 1024 * 1024;
const mostAliases = 100;

/**
 * Reads and checks a configuration file. Every scalar is text, because `010` may be a bus.
 *
 * @throws RunnerError `config-unreadable`; `config-invalid` with its place, several in an AggregateError
 */
export function readConfig(file: string): Config {
  return parseConfig(file, readText(file));
}

/** The same for its text. */
export function parseConfig(file: string, text: string): Config {
  const lines = new LineCounter();
  const document = parseDocument(text, { schema: 'failsafe', lineCounter: lines, prettyErrors: false });
  const faults = faultsOf(document).map((fault) => invalid(file, text, lines, fault));
  if (faults.length > 1) throw new AggregateError(faults);
  if (faults[0] !== undefined) throw faults[0];
  const { uri, domain_type, timeout, grace, platform, properties } = valuesOf(document);
  return {
    file,
    ...(uri && { uri }),
    ...(domain_type && { domainType: domain_type }),
    ...(timeout && { timeout: Number(timeout) }),
    ...(grace && { grace: Number(grace) }),
    platform: platform || {},
    properties: properties || {},
    withUri(other) {
      if (isMap(document.contents)) document.set('uri', other);
      else return configWithUri(other);
      return document.toString();
    },
  };
}

/** What the schema has left of a document. */
interface Values {
  readonly uri?: string;
  readonly domain_type?: string;
  readonly timeout?: string;
  readonly grace?: string;
  readonly platform?: Readonly<Record<string, string>>;
  readonly properties?: Readonly<Record<string, string>>;
}

function valuesOf(document: Document.Parsed): Values {
  // Aliases share what they stand for, so their number, bounded above, bounds the memory too.
  return document.toJS({ maxAliasCount: -1 }) || {};
}

function readText(file: string): string {
  try {
    if (statSync(file).size > largestFile) throw new Error('it is larger than 1 MiB');
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new RunnerError('config-unreadable', `read the configuration ${file}`, { cause });
  }
}

function faultsOf(document: Document.Parsed): readonly Fault[] {
  const [first] = document.errors;
  if (first !== undefined) return [{ offset: first.pos[0], problem: problemOf(first) }];
  if (document.contents === null) return [];
  let aliases = 0;
  const ofNothing: Fault[] = [];
  visit(document, {
    Alias(_key, alias) {
      aliases += 1;
      if (alias.resolve(document) !== undefined) return;
      ofNothing.push({
        offset: alias.range?.[0] ?? 0,
        problem: `no anchor above is called ${alias.source}`,
      });
    },
  });
  if (aliases > mostAliases)
    return [{ offset: 0, problem: `there are ${aliases} aliases, and ${mostAliases} are enough` }];
  if (ofNothing.length > 0) return ofNothing;
  const resolve = (node: Node) => ('resolve' in node ? node.resolve(document) : node);
  return [...checkNode(document.contents as Node, { kind: 'map', keys: configSchema }, resolve)];
}

/** What is wrong, in words for whoever wrote the file. */
function problemOf({ code, message }: YAMLParseError): string {
  if (code === 'MULTIPLE_DOCS') return 'a second document begins here, and there can be only one';
  return message.charAt(0).toLowerCase() + message.slice(1);
}

function invalid(file: string, text: string, lines: LineCounter, { offset, problem }: Fault): RunnerError {
  const { line, col: column } = lines.linePos(offset);
  const excerpt = `${text.split(/\r?\n/)[line - 1] ?? ''}\n${' '.repeat(Math.max(0, column - 1))}^`;
  const position = { file, line, column, excerpt };
  return new RunnerError('config-invalid', `read the configuration: ${problem}`, { position });
}
