import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { findConflicts } from '../../src/precedence/find-conflicts.js';
import { entriesOf } from '../support/lists.js';
import { bruteForce, type SmallEntry } from './brute-force.js';

const whenOf = fc.record(
  {
    driver: fc.constantFrom('q', 'l'),
    os: fc.constant('f'),
    libvirt: fc.constantFrom('>=1', '>=2', '<2', '<3'),
  },
  { requiredKeys: [] },
);
const smallEntry = fc.record(
  {
    test: fc.constantFrom('a/b', 'a/*', 'a/**', '**', '*', '*/b', '**b', '*/*', '*a*', 'a*'),
    checks: fc.uniqueArray(fc.constantFrom('x', 'xy', 'x*', '*y', '*', '*x*', 'x*y'), {
      minLength: 1,
      maxLength: 3,
    }),
    when: whenOf,
    contains: fc.constantFrom('m', 'n'),
  },
  { requiredKeys: ['test', 'when'] },
);
const smallList = fc
  .array(smallEntry, { minLength: 1, maxLength: 6 })
  .map((entries): SmallEntry[] => entries.map((entry, i) => ({ ...entry, id: `e${i}` })));

function yamlOf(entries: readonly SmallEntry[]): string {
  const full = entries.map(({ contains, ...entry }) => ({
    ...entry,
    kind: 'broken',
    reason: 'r',
    bug: 'b',
    ...(contains !== undefined && { message: { contains } }),
  }));
  return JSON.stringify({ version: 1, entries: full });
}

/** For each entry that is told to be in conflict, brute force must know a pair with an earlier one; and nothing more. */
function compare(entries: readonly SmallEntry[]): void {
  const faults = findConflicts(entriesOf(yamlOf(entries)));
  const expected = bruteForce(entries);
  const ids = (code: string): string[] =>
    faults.filter((fault) => fault.code === code).map(({ message }) => /"(.*?)"/.exec(message)?.[1] ?? '');
  const later = [...expected.conflicts].map((pair) => pair.split(' ')[1] ?? '');
  assert.deepEqual(new Set(ids('conflict')), new Set(later));
  assert.deepEqual(new Set(ids('never-wins')), expected.neverWin);
}

describe('conflicts found without a report', () => {
  test('agree with brute force on 10,000 random lists', () => {
    fc.assert(fc.property(smallList, compare), { numRuns: 10_000 });
  });
});
