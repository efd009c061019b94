import { MERGE_CONFLICT, mergeConflictIn } from '@libvirt-tck/text';
import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isScalar,
  parseDocument,
  visit,
  type YAMLError,
  type Node as YamlNode,
} from 'yaml';
import type { Report } from './findings.js';
import type { MappingNode, Node, Pair, ScalarNode, SequenceNode } from './node.js';
import { quoted } from './quote.js';

/** How many values the aliases of one list may repeat in all: enough for people, too few for a bomb. */
const MOST_REPEATED = 100_000;

/**
 * Reads a list's text as YAML 1.2 (https://yaml.org/spec/1.2.2/) with the core schema: no tags, no merge keys, and
 * aliases only as far as they stay small.
 *
 * @param report called for every fault; unreadable parts are left out
 * @returns undefined for a text that is not YAML
 */
export function parseYaml(text: string, report: Report): Node | undefined {
  const marker = mergeConflictIn(text);
  if (marker !== undefined) {
    report('yaml', MERGE_CONFLICT, marker);
    return undefined;
  }
  const document = parseDocument(text, {
    version: '1.2',
    schema: 'core',
    merge: false,
    resolveKnownTags: false,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'error',
  });
  const [error] = document.errors.sort((a, b) => a.pos[0] - b.pos[0]);
  if (error === undefined) return new Conversion(report).convert(document.contents);
  // The others are mostly consequences of the first.
  report('yaml', error.message, openingOf(error, document) ?? error.pos[0]);
  return undefined;
}

/** Where the quote or bracket opens whose end is found missing at an error. */
function openingOf({ pos: [missing] }: YAMLError, document: Document): number | undefined {
  let opening: number | undefined;
  visit(document, {
    Node(_key, node) {
      const isQuoted = isScalar(node) && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE');
      if (!isQuoted && !(isCollection(node) && node.flow)) return;
      const [start, end] = node.range ?? [missing, missing];
      if (start < missing && end === missing) opening = start;
    },
  });
  return opening;
}

/** From the nodes of the YAML library, in document order, so that an alias finds the latest anchor before it. */
class Conversion {
  readonly #report: Report;
  readonly #anchors = new Map<string, Node | undefined>();
  readonly #sizes = new Map<Node, number>();
  #repeated = 0;

  constructor(report: Report) {
    this.#report = report;
  }

  convert(yaml: unknown): Node {
    if (isAlias(yaml)) return this.#alias(yaml.source, offsetOf(yaml));
    if (!isScalar(yaml) && !isCollection(yaml)) return nothing(0);
    if (yaml.tag !== undefined) this.#report('tag', `tags (${yaml.tag}) are not allowed`, offsetOf(yaml));
    if (yaml.anchor !== undefined) this.#anchors.set(yaml.anchor, undefined);
    const node = this.#make(yaml);
    if (yaml.anchor !== undefined) this.#anchors.set(yaml.anchor, node);
    return node;
  }

  /** An anchored node is shared, not copied, by all that repeat it. */
  #alias(anchor: string, offset: number): Node {
    const node = this.#anchors.get(anchor);
    if (node === undefined) {
      const reason = this.#anchors.has(anchor) ? 'contains itself' : 'is used before it is defined';
      this.#report('alias', `*${anchor} ${reason}`, offset);
      return nothing(offset);
    }
    this.#repeated += this.#sizeOf(node);
    if (this.#repeated <= MOST_REPEATED) return node;
    this.#report('alias', `aliases repeat more than ${MOST_REPEATED} values`, offset);
    return nothing(offset);
  }

  #make(yaml: YamlNode): Node {
    const offset = offsetOf(yaml);
    if (isScalar(yaml)) return { kind: 'scalar', value: plainValue(yaml.value), offset };
    if (!isCollection(yaml)) return nothing(offset);
    const node: SequenceNode | MappingNode = isMap(yaml)
      ? { kind: 'mapping', pairs: this.#pairs(yaml.items), offset }
      : { kind: 'sequence', items: yaml.items.map((item) => this.convert(item)), offset };
    let size = 1;
    for (const part of partsOf(node)) size += this.#sizeOf(part);
    this.#sizes.set(node, Math.min(size, MOST_REPEATED + 1));
    return node;
  }

  #pairs(items: Iterable<{ key: unknown; value: unknown }>): ReadonlyMap<string, Pair> {
    const pairs = new Map<string, Pair>();
    for (const { key: yamlKey, value: yamlValue } of items) {
      const key = this.convert(yamlKey);
      const value =
        isScalar(yamlValue) || isAlias(yamlValue) || isCollection(yamlValue)
          ? this.convert(yamlValue)
          : nothing(key.offset);
      if (key.kind !== 'scalar') this.#report('wrong-type', 'a key must be a word', key.offset);
      else if (key.value === '<<') this.#report('merge-key', 'merge keys (<<) are not allowed', key.offset);
      else if (pairs.has(String(key.value)))
        this.#report('duplicate-key', `${quoted(String(key.value))} is given twice`, key.offset);
      else pairs.set(String(key.value), { offset: key.offset, value });
    }
    return pairs;
  }

  #sizeOf(node: Node): number {
    return this.#sizes.get(node) ?? 1;
  }
}

function partsOf(node: SequenceNode | MappingNode): Iterable<Node> {
  return node.kind === 'sequence' ? node.items : [...node.pairs.values()].map(({ value }) => value);
}

function nothing(offset: number): ScalarNode {
  return { kind: 'scalar', value: null, offset };
}

function offsetOf(yaml: YamlNode): number {
  return yaml.range?.[0] ?? 0;
}

function plainValue(value: unknown): ScalarNode['value'] {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}
