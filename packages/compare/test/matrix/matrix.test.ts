import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { ItemState } from '../../src/index.js';
import { trendOf, type Verdict } from '../../src/matrix/matrix.js';
import { separatingFacts } from '../../src/matrix/separate.js';
import { compareAll, ending, reportOf, testOf } from '../support/reports.js';

describe('a trend', () => {
  const table: readonly (readonly [readonly ItemState[], string])[] = [
    [['pass', 'pass', 'fail'], 'regressed'],
    [['pass', 'fail', 'fail'], 'regressed'],
    [['fail', 'fail', 'pass'], 'fixed'],
    [['pass', 'fail', 'pass'], 'unstable'],
    [['fail', 'pass', 'crashed', 'pass'], 'unstable'],
    [['pass', 'skip', 'pass'], 'steady'],
    [['fail', 'missing', 'fail'], 'steady'],
    [['pass', 'skip', 'fail'], 'regressed'],
  ];
  for (const [states, expected] of table) {
    test(`of ${states.join(', ')} is ${expected}`, () => assert.equal(trendOf(states), expected));
  }
});

describe('the facts that go with failing', () => {
  const facts = (verdicts: string, ...values: readonly string[]) =>
    separatingFacts(
      [...verdicts].map(
        (letter): Verdict => (letter === '+' ? 'works' : letter === '-' ? 'fails' : undefined),
      ),
      values.map((value) => new Map(value === '' ? [] : [['fact', value]])),
    );
  const table: readonly (readonly [string, string, readonly string[], readonly string[]])[] = [
    ['a version and all after it', '++--', ['7.2', '7.10', '8.0', '8.1'], ['fact ≥ 8.0']],
    ['a version and all before it', '--+', ['7.2', '7.10', '8.0'], ['fact ≤ 7.10']],
    ['one value', '+-+-', ['debian', 'fedora', 'arch', 'fedora'], ['fact = fedora']],
    ['every value but one', '+--', ['kvm', 'lxc', 'xen'], ['fact ≠ kvm']],
    ['none, where values overlap', '+-+-', ['1', '1', '2', '2'], []],
    ['none, where a version in between works', '-+-', ['1', '2', '3'], ['fact ≠ 2']],
    ['none, where a report does not say', '+-+', ['1', '', '1'], []],
    ['none, of two reports only', '+-', ['1', '2'], []],
    ['none, where nothing fails', '+++', ['1', '2', '3'], []],
    ['none, where nobody can tell', '+-?', ['1', '2', '3'], []],
  ];
  for (const [name, verdicts, values, expected] of table) {
    test(name, () => assert.deepEqual(facts(verdicts, ...values), expected));
  }
});

test('several reports make a matrix, with what their platforms have to do with it', async () => {
  const on = (version: string, ...sketches: string[]) =>
    reportOf([testOf('a/b', ['pass other', ...sketches])], {
      platform: { capabilities: [], properties: [], driver: { name: 'qemu', version } },
    });
  const { matrix, pairs } = await compareAll([
    on('7.1', 'pass it'),
    on('7.2', 'pass it', 'pass new'),
    on('8.0', 'fail it: no'),
    on('8.1', 'fail it: no'),
  ]);
  assert.equal(pairs.length, 3);
  assert.deepEqual(matrix?.rows, [
    {
      test: 'a/b',
      check: 'it',
      states: ['pass', 'pass', 'fail', 'fail'],
      trend: 'regressed',
      class: 'regression',
      failsOn: ['hypervisor-version ≥ 8.0'],
    },
    {
      test: 'a/b',
      check: 'new',
      states: ['missing', 'pass', 'missing', 'missing'],
      trend: 'steady',
      class: 'added',
    },
  ]);
});

test('a check that a report did not reach is missing there', async () => {
  const { matrix } = await compareAll([
    reportOf([testOf('a/b', ['pass one', 'pass two'])]),
    reportOf([testOf('a/b', ['pass one'], ending({ kind: 'crashed', signal: 'SIGSEGV' }))]),
    reportOf([testOf('a/b', ['pass one', 'fail two: no'])]),
  ]);
  assert.deepEqual(
    matrix?.rows.map(({ check, states }) => [check, ...states]),
    [
      ['two', 'pass', 'missing', 'fail'],
      [null, 'finished', 'crashed', 'finished'],
    ],
  );
});

test('a test that skips its checks one by one works nowhere', async () => {
  const { matrix } = await compareAll([
    reportOf([testOf('a/b', ['pass one'], ending({ kind: 'exited', status: 2 }))]),
    reportOf([testOf('a/b', ['skip one: no'])]),
    reportOf([testOf('a/b', ['skip one: no'])]),
  ]);
  const row = matrix?.rows.find(({ check }) => check === null);
  assert.deepEqual(row?.states, ['exited', 'skip', 'skip']);
  assert.equal(row?.trend, 'steady');
});
