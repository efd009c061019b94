import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { comparisonText } from '../../src/bin/compare/text.js';
import {
  comparisonHtml,
  comparisonMarkdown,
  fatalClasses,
  type ItemState,
  overallVerdict,
} from '../../src/index.js';
import { trendOf, type Verdict } from '../../src/matrix/matrix.js';
import { separatingFacts } from '../../src/matrix/separate.js';
import { compareAll, ending, reportOf, testOf } from '../support/reports.js';
import { plainStyle } from '../support/styles.js';

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
  const facts = (fact: string, verdicts: string, ...values: readonly string[]) =>
    separatingFacts(
      [...verdicts].map(
        (letter): Verdict => (letter === '+' ? 'works' : letter === '-' ? 'fails' : undefined),
      ),
      values.map((value) => new Map(value === '' ? [] : [[fact, value]])),
    );
  const table: readonly (readonly [string, string, readonly string[], string | undefined])[] = [
    ['a version and all after it', '++--', ['7.2', '7.10', '8.0', '8.1'], 'libvirt: ">=8.0"'],
    ['a version and all before it', '--+', ['7.2', '7.10', '8.0'], 'libvirt: "<8.0"'],
    ['a version between two others', '+-+', ['1', '2', '3'], 'libvirt: ">=2 <3"'],
    ['every version but one', '-+-', ['1', '2', '3'], 'libvirt: ["<2", ">=3"]'],
    ['one value', '+-+-', ['debian', 'fedora', 'arch', 'fedora'], 'os: fedora'],
    ['every value but one', '+--', ['kvm', 'lxc', 'xen'], 'os: [lxc, xen]'],
    ['a value that YAML takes for another', '++-', ['a', 'b', 'no'], 'os: "no"'],
    ['none, where versions overlap', '+-+-', ['1', '1.0', '2', '2'], undefined],
    ['none, where values overlap', '+-+-', ['a', 'a', 'b', 'b'], undefined],
    ['none, where a report does not state it', '+-+', ['1', '', '1'], undefined],
    ['none, of two reports only', '+-', ['1', '2'], undefined],
    ['none, where nothing fails', '+++', ['1', '2', '3'], undefined],
    ['none, where it is unknown whether something fails', '+-?', ['1', '2', '3'], undefined],
  ];
  for (const [name, verdicts, values, expected] of table) {
    const fact = /^\d/.test(values[0] ?? '') ? 'libvirt' : 'os';
    test(name, () =>
      assert.deepEqual(facts(fact, verdicts, ...values), expected === undefined ? [] : [expected]),
    );
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
      failsOn: ['driver: qemu, hypervisor-version: ">=8.0"'],
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

test('several reports have a verdict on all of them in every format for people', async () => {
  const [good, bad] = [reportOf([testOf('a', ['pass it'])]), reportOf([testOf('a', ['fail it'])])];
  const view = { failOn: fatalClasses() };
  const worse = await compareAll([good, good, bad]);
  const sentence = '1 of 2 reports is worse than 1.xml.';
  assert.match(comparisonText(worse, view, plainStyle, 80), /\n✗ 1 of 2 reports is worse than 1\.xml\.\n$/);
  assert.ok(comparisonMarkdown(worse, view).startsWith(`**${sentence}**\n`));
  assert.ok(comparisonHtml(worse, view).includes(`<p class="verdict bad"><strong>${sentence}</strong></p>`));
  const same = await compareAll([good, good, good]);
  assert.match(comparisonText(same, view, plainStyle, 80), /\n✓ None of 2 reports is worse than 1\.xml\.\n$/);
  assert.equal(overallVerdict(await compareAll([good, bad]), view), undefined);
});
