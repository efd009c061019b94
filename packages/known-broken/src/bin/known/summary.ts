import { plural } from '@libvirt-tck/text';
import type { Change } from '../../index.js';

/** A summary of changes: `2 entries removed, 1 entry narrowed`. */
export function summaryOf(changes: readonly Change[]): string {
  const entriesOf = (...kinds: readonly Change['kind'][]) =>
    new Set(changes.flatMap((change) => ('id' in change && kinds.includes(change.kind) ? change.id : [])));
  const narrowed = entriesOf('name-checks', 'name-tests', 'narrow-when').size;
  const numberOf = (...kinds: readonly Change['kind'][]) =>
    changes.filter(({ kind }) => kinds.includes(kind)).length;
  const parts: readonly (readonly [number: number, noun: string, nouns: string, done: string])[] = [
    [numberOf('rename-test', 'rename-check'), 'name', 'names', 'changed'],
    [numberOf('remove-entry'), 'entry', 'entries', 'removed'],
    [numberOf('remove-check'), 'check', 'checks', 'removed'],
    [narrowed, 'entry', 'entries', 'narrowed'],
  ];
  return parts
    .filter(([number]) => number > 0)
    .map(([number, noun, nouns, done]) => `${plural(number, noun, nouns)} ${done}`)
    .join(', ');
}
