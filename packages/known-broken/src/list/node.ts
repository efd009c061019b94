import { quoted } from './quote.js';

/** The values in a list's text, before validation. Offsets count UTF-16 code units in the text. */
export type Node = ScalarNode | SequenceNode | MappingNode;

export interface ScalarNode {
  readonly kind: 'scalar';
  readonly value: string | number | boolean | null;
  readonly offset: number;
}

export interface SequenceNode {
  readonly kind: 'sequence';
  /** Those of a long list can be gone through only once. */
  readonly items: Iterable<Node>;
  readonly offset: number;
}

export interface MappingNode {
  readonly kind: 'mapping';
  /** In the order written; no key twice. */
  readonly pairs: ReadonlyMap<string, Pair>;
  readonly offset: number;
}

export interface Pair {
  /** Of the key. */
  readonly offset: number;
  readonly value: Node;
}

/** Describes a node for a message. */
export function describeNode(node: Node): string {
  if (node.kind === 'sequence') return 'a list';
  if (node.kind === 'mapping') return 'a mapping';
  if (node.value === null) return 'nothing';
  return typeof node.value === 'string'
    ? `the text ${quoted(node.value)}`
    : `the ${typeof node.value} ${node.value}`;
}
