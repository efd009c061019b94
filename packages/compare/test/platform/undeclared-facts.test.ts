import assert from 'node:assert/strict';
import { test } from 'node:test';
import { statedDifferences, undeclaredFacts } from '../../src/platform/undeclared-facts.js';

const names = { old: 'a.xml', new: 'b.tap' };
const platform = [
  { fact: 'os', old: 'debian', new: 'fedora' },
  { fact: 'uri', old: 'qemu:///system', new: null },
  { fact: 'lab', old: null, new: '1' },
];

test('only what both state differs', () => {
  assert.deepEqual(statedDifferences(platform), [{ fact: 'os', old: 'debian', new: 'fedora' }]);
});

test('what one does not state is said of it', () => {
  assert.deepEqual(undeclaredFacts(platform, names), [
    'a.xml does not state 1 platform fact that b.tap states: lab',
    'b.tap does not state 1 platform fact that a.xml states: uri',
  ]);
});

test('of many facts, some are named', () => {
  const many = ['uri', 'driver', 'os', 'arch'].map((fact) => ({ fact, old: 'x', new: null }));
  assert.deepEqual(undeclaredFacts(many, names), [
    'b.tap does not state 4 platform facts that a.xml states: uri, driver, os …',
  ]);
});
