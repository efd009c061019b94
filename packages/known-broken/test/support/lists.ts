import assert from 'node:assert/strict';
import { readList } from '../../src/list/read-list.js';
import type { Entry } from '../../src/model.js';

/** The entries of a list that must be valid. */
export function entriesOf(yaml: string): readonly Entry[] {
  const { list, faults } = readList('list.yaml', Buffer.from(yaml));
  assert.deepEqual(faults, []);
  return list.entries;
}
