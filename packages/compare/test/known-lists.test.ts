import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { loadLists, maskReport } from '@libvirt-tck/known-broken';
import type { Report, Test } from '@libvirt-tck/report-model';
import { compareReports, type Difference, type PairComparison } from '../src/index.js';
import { compareAll, ending, opened, reportOf, testOf } from './support/reports.js';

const folder = mkdtempSync(join(tmpdir(), 'tck-compare-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** Entries about checks called `it`, and about a test that crashes. */
function listFile(name: string, ...entries: readonly string[]): string {
  const file = join(folder, `${name}.yaml`);
  const lines = entries.map((entry) => `  - { ${entry}, reason: it is so, bug: "https://example.org/1" }\n`);
  writeFileSync(file, `version: 1\nentries:\n${lines.join('')}`);
  return file;
}

const x = 'id: e-x, test: a/b, checks: [it], kind: broken, message: { contains: "x" }';
const y = 'id: e-y, test: a/b, checks: [it], kind: broken, message: { contains: "y" }';
const both = listFile('both', x, y);
const onlyX = listFile('x', x);
const alsoX = listFile('also-x', x.replace('e-x', 'e-z'));
const expiring = listFile('expiring', `${x}, expires: "2030-01-01"`);
const flaky = listFile('flaky', 'id: e-f, test: a/b, checks: [it], kind: flaky');
const crash = listFile('crash', 'id: e-c, test: a/b, kind: crash');

interface Masked {
  readonly report: Report;
  readonly list?: string;
  readonly now?: string;
}

async function compareMasked(...sides: readonly [Masked, Masked]): Promise<PairComparison> {
  const masked = async ({ report, list, now = '2029-01-01' }: Masked) =>
    list === undefined
      ? opened(report)
      : maskReport(opened(report), await loadLists([list]), { now: new Date(now) });
  const [old, now] = [await masked(sides[0]), await masked(sides[1])];
  const [pair] = (
    await compareReports([
      { name: 'old', report: old },
      { name: 'new', report: now },
    ])
  ).pairs;
  assert.ok(pair);
  return pair;
}

const withChecks = (...sketches: readonly string[]) => reportOf([testOf('a/b', ['pass other', ...sketches])]);
const crashed: Test = testOf('a/b', ['pass other'], ending({ kind: 'crashed', signal: 'SIGSEGV' }));

describe('with one list laid over both reports', () => {
  const table: readonly (readonly [string, string, Report, Report, readonly string[]])[] = [
    ['pass → known', both, withChecks('pass it'), withChecks('fail it: x'), ['masked-regression: it']],
    ['skip → known', both, withChecks('skip it: no'), withChecks('fail it: x'), ['masked-regression: it']],
    ['missing → known', both, withChecks(), withChecks('fail it: x'), ['masked-regression: it']],
    ['known → pass', both, withChecks('fail it: x'), withChecks('pass it'), ['fix-of-known: it']],
    ['known → another failure', both, withChecks('fail it: x'), withChecks('fail it: z'), ['unmasked: it']],
    [
      'another failure → known',
      both,
      withChecks('fail it: z'),
      withChecks('fail it: x'),
      ['newly-acknowledged: it'],
    ],
    [
      'known → known by another',
      both,
      withChecks('fail it: x'),
      withChecks('fail it: y'),
      ['reattributed: it'],
    ],
    ['known → known', both, withChecks('fail it: x'), withChecks('fail it: x'), []],
    ['known → crash', both, withChecks('fail it: x'), reportOf([crashed]), ['worse: -', 'not-reached: -']],
    ['pass → fail, flaky', flaky, withChecks('pass it'), withChecks('fail it: x'), ['flaky-noise: it']],
    ['fail → pass, flaky', flaky, withChecks('fail it: x'), withChecks('pass it'), ['flaky-noise: it']],
    ['pass → known crash', crash, withChecks(), reportOf([crashed]), ['masked-regression: -']],
    ['known crash → pass', crash, reportOf([crashed]), withChecks(), ['fix-of-known: -']],
  ];
  for (const [name, list, old, now, expected] of table) {
    test(`${name}: ${expected[0] ?? 'same'}`, async () => {
      const { differences } = await compareMasked({ report: old, list }, { report: now, list });
      assert.deepEqual(
        differences.map((one) => `${one.class}: ${one.check ?? '-'}`),
        expected,
      );
    });
  }
});

describe('of a failure that stays, with reports that were masked', () => {
  const report = withChecks('fail it: x');
  const table: readonly (readonly [string, Masked, Masked, string, Difference['known']])[] = [
    ['with no list, and one', { report }, { report, list: onlyX }, 'newly-acknowledged', { new: 'e-x' }],
    ['with a list, and none', { report, list: onlyX }, { report }, 'unmasked', { old: 'e-x' }],
    [
      'with one list, and another',
      { report, list: onlyX },
      { report, list: alsoX },
      'reattributed',
      { old: 'e-x', new: 'e-z' },
    ],
    [
      'before and after an entry expires',
      { report, list: expiring },
      { report, list: expiring, now: '2031-01-01' },
      'unmasked',
      { old: 'e-x' },
    ],
  ];
  for (const [name, old, now, expected, known] of table) {
    test(`${name}: ${expected}, and it is the list that changed`, async () => {
      const [difference, ...more] = (await compareMasked(old, now)).differences;
      assert.deepEqual(more, []);
      assert.equal(difference?.class, expected);
      assert.equal(difference?.changed, 'list');
      assert.deepEqual(difference?.known, known);
    });
  }
});

test('the condition that a row names is one that a known-broken list takes', async () => {
  const on = (version: string, name: string) => ({
    capabilities: [],
    properties: [{ name: 'board', value: name }],
    driver: { name: 'qemu', version },
    host: { os: version === '8.0' ? 'Fedora' : 'debian' },
  });
  const sketches = [
    [on('7.2', 'a'), 'pass it'],
    [on('7.3', 'b'), 'pass it'],
    [on('8.0', 'on'), 'fail it: no'],
  ] as const;
  const reports = sketches.map(([platform, sketch]) => reportOf([testOf('a/b', [sketch])], { platform }));
  const conditions = (await compareAll(reports)).matrix?.rows[0]?.failsOn ?? [];
  assert.deepEqual(conditions, ['driver: qemu, hypervisor-version: ">=8.0"', 'os: fedora', 'board: "on"']);
  for (const condition of conditions) {
    const lists = await loadLists([
      listFile('condition', `${x.replace('x" }', 'no" }')}, when: {${condition}}`),
    ]);
    const pairs = await Promise.all(
      reports.map(async (report) => {
        const masked = maskReport(opened(report), lists, {});
        let known = false;
        for await (const one of masked.tests())
          known ||= one.checks.some((check) => check.known !== undefined);
        return known;
      }),
    );
    assert.deepEqual(pairs, [false, false, true], condition);
  }
});
