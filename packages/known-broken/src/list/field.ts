import { didYouMean } from '@libvirt-tck/text';
import type { Findings } from './findings.js';
import { describeNode, type Node } from './node.js';
import { quoted } from './quote.js';

/** The keys that a mapping may have. */
export interface Keys {
  readonly required: readonly string[];
  readonly all: ReadonlySet<string>;
}

export function keysOf(required: readonly string[], optional: readonly string[]): Keys {
  return { required, all: new Set([...required, ...optional]) };
}

/**
 * A value in a list, and its name in messages. Each method that reads it reports a fault and returns undefined, so that one pass
 * finds all faults.
 */
export class Field {
  readonly name: string;
  readonly node: Node;
  readonly findings: Findings;
  /** Of the key before it. */
  readonly keyOffset: number;

  constructor(name: string, node: Node, findings: Findings, keyOffset = node.offset) {
    this.name = name;
    this.node = node;
    this.findings = findings;
    this.keyOffset = keyOffset;
  }

  /** Values by their keys. */
  pairs(): ReadonlyMap<string, Field> | undefined {
    const { node, findings } = this;
    if (node.kind !== 'mapping') return this.#isNo('a mapping');
    const fields = new Map<string, Field>();
    for (const [key, { offset, value }] of node.pairs)
      fields.set(key, new Field(key, value, findings, offset));
    return fields;
  }

  /** The same; reports keys that there are not, and required ones that are missing. */
  fields(whole: string, { required, all }: Keys): ReadonlyMap<string, Field> | undefined {
    const pairs = this.pairs();
    if (pairs === undefined) return undefined;
    for (const [key, { keyOffset }] of pairs) {
      if (!all.has(key))
        this.fault('unknown-key', `${whole} has no key ${quoted(key)}${didYouMean(key, all)}`, keyOffset);
    }
    for (const key of required) {
      if (!pairs.has(key)) this.fault('missing-key', `${whole} lacks ${quoted(key)}`);
    }
    return pairs;
  }

  /** The items of a list, each under this name; those of a long list can be gone through only once. */
  items(name: string): Iterable<Field> | undefined {
    const { node, findings } = this;
    if (node.kind !== 'sequence') return this.#isNo('a list');
    return map(node.items, (item) => new Field(name, item, findings));
  }

  /** Text of any kind, such as a test may print. */
  anyText(): string | undefined {
    const { name, node } = this;
    if (node.kind !== 'scalar' || typeof node.value !== 'string') return this.#isNo('text');
    return node.value === '' ? this.fault('bad-value', `${name} must not be empty`) : node.value;
  }

  /** Text that is not blank. */
  text(): string | undefined {
    const text = this.anyText();
    if (text === undefined || /\S/.test(text)) return text;
    return this.fault('bad-value', `${this.name} must not be blank`);
  }

  /** One of a closed set of words. */
  word<Word extends string>(words: readonly Word[]): Word | undefined {
    const text = this.text();
    const word = words.find((candidate) => candidate === text);
    if (text === undefined || word !== undefined) return word;
    const guess = didYouMean(text, words) || `; it is one of ${words.join(', ')}`;
    return this.fault('bad-value', `${this.name} cannot be ${quoted(text)}${guess}`);
  }

  /** Reports a fault of the value, unless at another place. */
  fault(code: Parameters<Findings['fault']>[0], message: string, offset = this.node.offset): undefined {
    this.findings.fault(code, message, offset);
  }

  #isNo(type: string): undefined {
    const { name, node } = this;
    const isBare =
      type === 'text' && node.kind === 'scalar' && ['number', 'boolean'].includes(typeof node.value);
    const hint = isBare ? '; write it in quotes' : '';
    this.fault('wrong-type', `${name} must be ${type}, not ${describeNode(node)}${hint}`);
  }
}

function* map<From, To>(items: Iterable<From>, make: (item: From) => To): Generator<To, void, void> {
  for (const item of items) yield make(item);
}
