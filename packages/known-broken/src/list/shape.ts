import { didYouMean } from '@libvirt-tck/text';
import { describeNode, type MappingNode, type Node, type SequenceNode } from './node.js';
import { quoted } from './quote.js';
import type { Report } from './report.js';

/**
 * Readers of single fields. Each reports a fault and returns undefined, so that one pass finds all faults.
 * `what` names the field in messages.
 */

export function readMapping(node: Node, what: string, report: Report): MappingNode | undefined {
  if (node.kind === 'mapping') return node;
  report('wrong-type', `${what} must be a mapping, not ${describeNode(node)}`, node.offset);
  return undefined;
}

export function readSequence(node: Node, what: string, report: Report): SequenceNode | undefined {
  if (node.kind === 'sequence') return node;
  report('wrong-type', `${what} must be a list, not ${describeNode(node)}`, node.offset);
  return undefined;
}

/** The items of a short list. */
export function readItems(node: Node, what: string, report: Report): readonly Node[] | undefined {
  const sequence = readSequence(node, what, report);
  return sequence && [...sequence.items];
}

/** Text of any kind, such as a test may print. */
export function readName(node: Node, what: string, report: Report): string | undefined {
  if (node.kind !== 'scalar' || typeof node.value !== 'string') {
    report('wrong-type', `${what} must be text, not ${describeNode(node)}${quoteHint(node)}`, node.offset);
    return undefined;
  }
  if (node.value !== '') return node.value;
  report('bad-value', `${what} must not be empty`, node.offset);
  return undefined;
}

/** Text that is not blank. */
export function readText(node: Node, what: string, report: Report): string | undefined {
  const text = readName(node, what, report);
  if (text === undefined || /\S/.test(text)) return text;
  report('bad-value', `${what} must not be blank`, node.offset);
  return undefined;
}

function quoteHint(node: Node): string {
  const bare = node.kind === 'scalar' && (typeof node.value === 'number' || typeof node.value === 'boolean');
  return bare ? '; write it in quotes' : '';
}

/** One of a closed set of words. */
export function readWord<Word extends string>(
  node: Node,
  what: string,
  words: readonly Word[],
  report: Report,
): Word | undefined {
  const text = readText(node, what, report);
  if (text === undefined) return undefined;
  const word = words.find((candidate) => candidate === text);
  if (word === undefined) {
    const guess = didYouMean(text, words) || `; it is one of ${words.join(', ')}`;
    report('bad-value', `${what} cannot be ${quoted(text)}${guess}`, node.offset);
  }
  return word;
}

/** The keys that a mapping may have. */
export interface Keys {
  readonly required: readonly string[];
  readonly all: ReadonlySet<string>;
}

export function keysOf(required: readonly string[], optional: readonly string[]): Keys {
  return { required, all: new Set([...required, ...optional]) };
}

/** Reports keys that there are not, and required ones that are missing. */
export function checkKeys(mapping: MappingNode, what: string, { required, all }: Keys, report: Report): void {
  for (const name of mapping.pairs.keys()) {
    if (all.has(name)) continue;
    const offset = mapping.pairs.get(name)?.offset ?? mapping.offset;
    report('unknown-key', `${what} has no key ${quoted(name)}${didYouMean(name, all)}`, offset);
  }
  for (const name of required) {
    if (mapping.pairs.has(name)) continue;
    report('missing-key', `${what} lacks ${quoted(name)}`, mapping.offset);
  }
}
