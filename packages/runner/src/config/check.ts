import { nearest } from '@libvirt-tck/text';
import { isAlias, isMap, isScalar, isSeq, type Node, type YAMLMap } from 'yaml';
import type { Shape } from './schema.js';

/** Something that should not stand where it stands. */
export interface Fault {
  /** Offset into the text. */
  readonly offset: number;
  readonly problem: string;
}

/**
 * Compares a node with what may stand there. Nothing at all may stand anywhere, and one thing where a list is
 * expected.
 * @param resolve what an alias stands for
 */
export function* checkNode(
  node: Node,
  shape: Shape,
  resolve: (node: Node) => Node | undefined,
): Generator<Fault> {
  const real = isAlias(node) ? resolve(node) : node;
  if (real === undefined || isEmpty(real)) return;
  const fault = (problem: string): Fault => ({ offset: node.range?.[0] ?? 0, problem });
  switch (shape.kind) {
    case 'text':
      if (!isScalar(real)) yield fault('a text is expected here');
      return;
    case 'number':
      if (!isScalar(real) || !/^\d+(?:\.\d+)?$/.test(String(real.value))) {
        yield fault(`a number of ${shape.unit} is expected here`);
      } else if (Number(real.value) === 0 && shape.mayBeZero !== true) {
        yield fault(`more than 0 ${shape.unit} are expected here`);
      }
      return;
    case 'list':
      for (const item of isSeq(real) ? (real.items as Node[]) : [real]) {
        const isEntry = isMap(isAlias(item) ? resolve(item) : item);
        const expected = shape.of.find(({ kind }) => (kind === 'map') === isEntry) ?? shape.of[0];
        if (expected !== undefined) yield* checkNode(item, expected, resolve);
      }
      return;
    case 'map':
      if (isMap(real)) yield* checkMap(real, shape.keys, resolve);
      else yield fault('keys with values are expected here');
  }
}

/** Keys that start with `x_` are the user's own. */
function* checkMap(
  map: YAMLMap,
  keys: Readonly<Record<string, Shape>> | undefined,
  resolve: (node: Node) => Node | undefined,
): Generator<Fault> {
  for (const { key, value } of map.items) {
    const name = isScalar(key) ? String(key.value) : '';
    const shape = keys === undefined ? anyText : Object.hasOwn(keys, name) ? keys[name] : undefined;
    if (shape !== undefined) yield* value === null ? [] : checkNode(value as Node, shape, resolve);
    else if (!name.startsWith('x_'))
      yield { offset: (key as Node).range?.[0] ?? 0, problem: unknownKey(name, keys) };
  }
}

const anyText: Shape = { kind: 'text' };

function unknownKey(name: string, keys: Readonly<Record<string, Shape>> = {}): string {
  const known = Object.keys(keys);
  const likely = nearest(name, known);
  const hint = likely === undefined ? `known here are ${known.join(', ')}` : `did you mean ${likely}?`;
  return `the key ${JSON.stringify(name)} is not known; ${hint}`;
}

function isEmpty(node: Node): boolean {
  return isScalar(node) && (node.value === '' || node.value === null);
}
