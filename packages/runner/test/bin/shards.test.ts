import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { loadReport, mergeReports, type Report, type Test } from '@libvirt-tck/report-model';
import { folderOf } from '../folder-of.js';
import { assertValid } from './report-text.js';
import { tckRun } from './tck-run.js';

const files = Object.fromEntries(
  Array.from({ length: 12 }, (_, index) => {
    const isFailure = index % 5 === 2;
    const point = isFailure ? 'not ok 1 - here\\n# because' : 'ok 1 - here';
    return [
      `t/${index % 3}/${index}.sh`,
      `#!/bin/sh\nprintf '1..1\\n${point}\\n'\nexit ${isFailure ? 1 : 0}\n`,
    ];
  }),
);

/** What a report says of its tests, but for times and the order. */
function resultsOf({ tests }: Pick<Report, 'tests'>): readonly Partial<Test>[] {
  return tests
    .map(({ started: _, duration: __, checks, ...test }) => ({
      ...test,
      checks: checks.map(({ duration: ___, ...check }) => check),
    }))
    .sort((one, other) => (one.id < other.id ? -1 : 1));
}

describe('a run in shards', () => {
  for (const [count, options] of [
    [3, []],
    [3, ['--timings=whole.xml', '--shuffle=x']],
    [7, ['--grep=^[01]/', '--exclude=1/4']],
    [20, ['--last-failed=whole.xml']],
  ] as const) {
    it(`merges to what one run reports: ${count} shards ${options.join(' ')}`, async (t) => {
      const folder = folderOf(t, files);
      await tckRun(['-o', 'whole.xml', 't'], { folder });
      const selection = options.filter((option) => !option.startsWith('--timings'));
      await tckRun([...selection, '-o', 'selected.xml', 't'], { folder });
      const reports: Report[] = [];
      for (let index = 1; index <= count; index += 1) {
        const name = `shard-${index}.xml`;
        await tckRun([...options, `--shard=${index}/${count}`, '-o', name, 't'], { folder });
        assertValid(readFileSync(join(folder, name), 'utf8'));
        const report = await loadReport(join(folder, name));
        assert.equal(report.shard, `${index}/${count}`);
        assert.equal(report.summary.complete, true);
        reports.push(report);
      }
      const faults: string[] = [];
      const [first, ...others] = reports;
      const merged = mergeReports([first as Report, ...others], {
        problem: ({ message }) => faults.push(message),
      });
      const whole = await loadReport(join(folder, 'selected.xml'));
      assert.deepEqual(faults, []);
      assert.deepEqual(resultsOf(merged), resultsOf(whole));
      assert.deepEqual(merged.summary.totals, whole.summary.totals);
      assert.deepEqual(merged.platform, whole.platform);
      assert.deepEqual(
        [merged.shard, merged.shardPlan, merged.summary.complete],
        [undefined, undefined, true],
      );
    });
  }

  it('is balanced by timings', async (t) => {
    const passing = '#!/bin/sh\necho 1..1\necho ok\n';
    const folder = folderOf(t, {
      't/a.sh': passing,
      't/b.sh': passing,
      't/c.sh': passing,
      't/d.sh': passing,
    });
    await tckRun(['-o', 'r.json', 't'], { folder });
    const { tests, ...report } = JSON.parse(readFileSync(join(folder, 'r.json'), 'utf8')) as Report;
    const timed = tests.map((test, index) => ({ ...test, duration: [9, 4, 3, 2][index] }));
    writeFileSync(join(folder, 'old.json'), JSON.stringify({ ...report, tests: timed }));
    const list = async (shard: string) =>
      (await tckRun(['--list', `--shard=${shard}`, '--timings=old.json', 't'], { folder })).stdout;
    assert.deepEqual([await list('1/2'), await list('2/2')], ['a\n', 'b\nc\nd\n']);
  });

  it('says so in the other formats', async (t) => {
    const folder = folderOf(t, files);
    const outputs = ['r.json', 'r.junit.xml', 'r.tap'].flatMap((name) => ['-o', name]);
    await tckRun(['--shard=2/3', ...outputs, 't'], { folder });
    const text = (name: string) => readFileSync(join(folder, name), 'utf8');
    assert.match(text('r.json'), /"shard":"2\/3","shardPlan":"[0-9a-f]{16}"/);
    assert.match(text('r.junit.xml'), /<property name="report\.shard" value="2\/3"\/>/);
    assert.match(text('r.tap'), /^# shard: 2\/3$/m);
    for (const name of ['r.json', 'r.junit.xml', 'r.tap'])
      assert.equal((await loadReport(join(folder, name))).shard, '2/3', name);
  });
});

it('a shard that cannot be is refused, and so are timings without a shard', async (t) => {
  const folder = folderOf(t, files);
  for (const [options, message] of [
    [['--shard=4/3'], /could not run the shard "4\/3": it takes K\/N/],
    [['--timings=none.xml'], /could not use --timings without --shard/],
    [['--shard=1/2', '--timings=none.xml'], /could not read none\.xml/],
  ] as const) {
    const { status, stderr } = await tckRun([...options, 't'], { folder });
    assert.equal(status, 2);
    assert.match(stderr, message);
  }
});

it('a shard without tests says so, and its report is whole', async (t) => {
  const folder = folderOf(t, { 't/a.sh': '#!/bin/sh\necho 1..1\necho ok\n' });
  const runs = await Promise.all(
    [1, 2].map((index) => tckRun([`--shard=${index}/2`, '-o', `${index}.xml`, 't'], { folder })),
  );
  assert.deepEqual(
    runs.map(({ status }) => status),
    [0, 0],
  );
  assert.equal(runs.filter(({ stderr }) => /shard [12]\/2 has none of the 1 tests/.test(stderr)).length, 1);
});
