import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Test } from '@libvirt-tck/report-model';
import { causeOf, groupByCause } from '../../src/mask/group.js';
import { mask, testOf } from '../support/reports.js';

describe('the cause of a bad ending', () => {
  test('is the function that the test died in', () => {
    const unfinished = { function: 'virDomainCreate', count: 1, errors: [], flags: [], unfinished: true };
    const died: Test = { ...testOf('t', [], { kind: 'crashed', signal: 'SIGSEGV' }), calls: [unfinished] };
    const [finding] = mask('{version: 1, entries: []}', [died]).findings;
    assert.equal(finding?.state === 'problem' && causeOf(finding).call, 'virDomainCreate');
  });
});

test('problems with the same cause are one group, the largest first', () => {
  const { findings } = mask('{version: 1, entries: []}', [
    testOf('t', ['fail a', 'fail b: one', 'fail c: two', 'fail d: two', 'fail e']),
  ]);
  const groups = groupByCause(findings.flatMap((finding) => (finding.state === 'problem' ? [finding] : [])));
  assert.deepEqual(
    groups.map(({ problems }) => problems.map(({ check }) => check)),
    [['c', 'd'], ['b'], ['a'], ['e']],
  );
});
