import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Test } from '@libvirt-tck/report-model';
import { causeOf, groupProblems } from '../../src/mask/group.js';
import { openMask } from '../../src/mask/masking.js';
import { headerOf, mask, testOf } from '../support/reports.js';

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
  const groups = groupProblems(findings.flatMap((finding) => (finding.state === 'problem' ? [finding] : [])));
  assert.deepEqual(
    groups.map(({ problems }) => problems.map(({ check }) => check)),
    [['c', 'd'], ['b'], ['a', 'e']],
  );
});

test('problems of a script follow from its first, whatever they say, and so does its ending', () => {
  const script = (id: string, checks: readonly string[]): Test => ({
    ...testOf(id, [...checks], { kind: 'exited', status: 255 }),
    plan: { kind: 'checks', count: 9 },
  });
  const run = openMask([]);
  run.begin(headerOf());
  run.test(script('one', ['fail a: no network', 'fail b: no domain']));
  run.test(script('two', ['fail a: no network', 'fail c: no domain']));
  run.test(testOf('suite', ['fail d: no domain', 'fail e: no domain', 'fail f: no domain']));
  assert.deepEqual(
    groupProblems(run.end().problems).map(({ cause, problems }) => [
      cause?.message,
      problems.map(({ test, check }) => `${test}: ${check}`),
    ]),
    [
      ['no domain', ['suite: d', 'suite: e', 'suite: f']],
      ['no network', ['one: null', 'one: a', 'one: b', 'two: null', 'two: a', 'two: c']],
    ],
  );
});
