import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { ReportError } from '../src/error.js';
import { mergeReports } from '../src/merge.js';
import type { Ending, Report, Test } from '../src/model.js';
import type { Problem } from '../src/problem.js';
import { totalsOf } from '../src/totals.js';
import { anyReport } from './arbitrary.js';

const EXITED: Ending = { kind: 'exited', status: 2 };

function run(tests: readonly Test[], rest: Partial<Report> = {}): Report {
  return {
    suite: 'a',
    platform: { capabilities: [], properties: [] },
    tests,
    summary: { complete: true, totals: totalsOf(tests) },
    ...rest,
  };
}

function attempt(id: string, ending: Ending = { kind: 'finished' }, started?: string): Test {
  return { id, ending, checks: [], ...(started !== undefined && { started }) };
}

test('shards: all tests, in the order of the reports', () => {
  const merged = mergeReports([run([attempt('a'), attempt('c')]), run([attempt('b')])]);
  assert.deepEqual(
    merged.tests.map(({ id }) => id),
    ['a', 'c', 'b'],
  );
  assert.equal(merged.summary.totals.tests, 3);
});

test('reruns: the last one counts, the others are kept as attempts, each with those it had itself', () => {
  const first = {
    ...attempt('a', EXITED),
    earlier: [{ ending: { kind: 'timed-out' as const }, checks: [] }],
  };
  const runs = [run([first]), run([attempt('a', EXITED)]), run([attempt('a')])] as const;
  const merged = mergeReports([...runs], { isSameRun: true });
  const [only] = merged.tests;
  assert.equal(only?.ending.kind, 'finished');
  assert.deepEqual(
    only?.earlier?.map(({ ending }) => ending.kind),
    ['timed-out', 'exited', 'exited'],
  );
  assert.equal(merged.summary.totals.bad, 0);
});

test('a report merged with itself is itself, and it is said that its tests stand in it twice', () => {
  const twice = attempt('a', EXITED, '2026-11-22T10:00:00.000Z');
  const again = { ...attempt('a', { kind: 'finished' }, '2026-11-22T11:00:00.000Z'), earlier: [twice] };
  const one = run([{ ...again, duration: 1.5 }], { runId: 'x' });
  const problems: Problem[] = [];
  assert.deepEqual(mergeReports([one, one], { problem: (it) => problems.push(it) }).tests, one.tests);
  assert.deepEqual(
    problems.map(({ message }) => message),
    ['1 test in several reports of the same run: each is taken once'],
  );
});

test('of one execution, what has its earlier attempts is taken', () => {
  const started = '2026-11-22T11:00:00.000Z';
  const bare = attempt('a', { kind: 'finished' }, started);
  const whole = { ...bare, earlier: [{ ending: EXITED, checks: [] }] };
  const runOf = (test: Test) => run([test], { runId: 'x' });
  assert.deepEqual(mergeReports([runOf(bare), runOf(whole)]).tests, [whole]);
});

test('executions of other runs, of other times, or of unknown ones are attempts', () => {
  const started = '2026-11-22T11:00:00.000Z';
  const attempts = (one: Report, other: Report) =>
    mergeReports([one, other], { isSameRun: true }).tests[0]?.earlier?.length;
  const runOf = (runId: string | undefined, test: Test) => run([test], runId === undefined ? {} : { runId });
  const test = attempt('a', EXITED, started);
  assert.equal(attempts(runOf('x', test), runOf('y', test)), 1);
  assert.equal(attempts(runOf('x', test), runOf('x', { ...test, duration: 2 })), 1);
  assert.equal(attempts(runOf(undefined, test), runOf(undefined, test)), 1);
  assert.equal(attempts(runOf('x', attempt('a')), runOf('x', attempt('a'))), 1);
});

test('reports that share a test and are of different runs, platforms or times are not merged', () => {
  const platform = (uri: string) => ({ platform: { uri, capabilities: [], properties: [] } });
  const tests = [attempt('a')];
  const pairs: readonly [Partial<Report>, Partial<Report>, RegExp][] = [
    [{ runId: 'x' }, { runId: 'y' }, /both have the test a, but they are of different runs \(x, y\)/],
    [
      platform('qemu:///system'),
      platform('lxc:///'),
      /different platforms \(uri qemu:\/\/\/system, lxc:\/\/\/\)/,
    ],
    [
      { started: '2026-11-22T11:00:00.000Z' },
      { started: '2026-11-23T11:00:00.000Z' },
      /different times \(2026-11-22.*, 2026-11-23.*\)/,
    ],
  ];
  for (const [one, other, message] of pairs) {
    const names = ['mon.xml', 'tue.xml'];
    const reports = [run(tests, one), run(tests, other)] as const;
    assert.throws(
      () => mergeReports([...reports], { names }),
      (error: unknown) => {
        assert.ok(error instanceof ReportError);
        assert.equal(error.code, 'unrelated');
        assert.match(error.message, message);
        assert.match(error.message, /run tck-compare mon\.xml tue\.xml; if .* give --same-run$/);
        return true;
      },
    );
    assert.equal(mergeReports([...reports], { isSameRun: true }).tests[0]?.earlier?.length, 1);
    // Shards share no test, and what one run never reached another may have run.
    assert.equal(mergeReports([run(tests, one), run([attempt('b')], other)]).tests.length, 2);
    const never = attempt('a', { kind: 'not-started', reason: 'stopped' });
    assert.equal(mergeReports([run([never], one), run(tests, other)]).tests.length, 1);
  }
});

test('reports that share a test are merged only where they state one run, or one platform and time', () => {
  const tests = [attempt('a')];
  const platform = { uri: 'qemu:///system', capabilities: [], properties: [] };
  const started = '2026-11-22T11:00:00.000Z';
  const later = '2026-11-22T11:20:00.000Z';
  const doubtful: readonly [Partial<Report>, Partial<Report>, RegExp][] = [
    [{}, {}, /they share no run id, and do not both state their platform and start time\. /],
    [{ started, platform }, { started: later }, /do not both state their platform\. /],
    [{ started, platform }, { platform }, /do not both state their start time\. /],
    [{ runId: 'x', started }, { started }, /do not both state their platform\. /],
  ];
  for (const [one, other, message] of doubtful) {
    const reports = [run(tests, one), run(tests, other)] as const;
    assert.throws(() => mergeReports([...reports]), { code: 'unrelated', message });
    assert.throws(() => mergeReports([...reports]), /run tck-compare .*; if one reruns .*give --same-run$/);
    assert.equal(mergeReports([...reports], { isSameRun: true }).tests[0]?.earlier?.length, 1);
    assert.equal(mergeReports([run(tests, one), run([attempt('b')], other)]).tests.length, 2);
  }
  const certain: readonly [Partial<Report>, Partial<Report>][] = [
    [{ runId: 'x' }, { runId: 'x' }],
    [
      { started, platform },
      { started: later, platform },
    ],
  ];
  for (const [one, other] of certain) {
    assert.equal(mergeReports([run(tests, one), run(tests, other)]).tests[0]?.earlier?.length, 1);
  }
});

test('every report that shares a test with the first must be of its run', () => {
  const runOf = (runId: string) => run([attempt('a')], { runId });
  assert.throws(() => mergeReports([runOf('x'), runOf('x'), runOf('y')]), /different runs \(x, y\)/);
});

test('tests of a report without a platform do not get that of another silently', () => {
  const problems: Problem[] = [];
  const platform = { uri: 'test:///default', capabilities: [], properties: [] };
  mergeReports([run([attempt('a')], { platform }), run([attempt('b')])], {
    problem: (it) => problems.push(it),
    names: ['test.xml', 'lxc.xml'],
  });
  assert.deepEqual(
    problems.map(({ message }) => message),
    ['no platform is stated in lxc.xml: its tests get the platform of the other reports'],
  );
});

test('reruns are put in the order they were started in, where that is known', () => {
  const later = attempt('a', EXITED, '2026-11-22T11:00:00.000Z');
  const sooner = attempt('a', { kind: 'finished' }, '2026-11-22T10:00:00.000Z');
  const [only] = mergeReports([run([later]), run([sooner])], { isSameRun: true }).tests;
  assert.equal(only?.ending.kind, 'exited');
  assert.equal(only?.earlier?.[0]?.ending.kind, 'finished');
});

test('a test that one run never started was not attempted there', () => {
  const never = attempt('a', { kind: 'not-started', reason: 'interrupted' });
  const merged = mergeReports([run([attempt('a')]), run([never])]);
  assert.deepEqual(merged.tests, [attempt('a')]);
  assert.deepEqual(mergeReports([run([never]), run([never])]).tests, [never]);
});

test('complete if all are; from the first start to the last end', () => {
  const one = run([], { started: '2026-11-22T11:00:00.000Z' });
  const other = run([], {
    started: '2026-11-22T10:00:00.000Z',
    summary: { complete: false, ended: '2026-11-22T12:00:00.000Z', totals: totalsOf([]) },
  });
  const merged = mergeReports([one, other]);
  assert.equal(merged.started, '2026-11-22T10:00:00.000Z');
  assert.deepEqual([merged.summary.complete, merged.summary.ended], [false, '2026-11-22T12:00:00.000Z']);
});

test('platforms add to each other; where they contradict, the first stands and it is said', () => {
  const problems: Problem[] = [];
  const platform = { uri: 'qemu:///system', capabilities: [], properties: [] };
  const other = {
    uri: 'lxc:///',
    host: { os: 'debian' },
    capabilities: [],
    properties: [{ name: 'x', value: 'y' }],
  };
  const merged = mergeReports([run([], { platform }), run([], { platform: other })], {
    problem: (it) => problems.push(it),
  });
  assert.deepEqual(merged.platform, { ...other, uri: 'qemu:///system' });
  assert.deepEqual(
    problems.map(({ message }) => message),
    ['the reports disagree on the platform: uri is qemu:///system, and elsewhere lxc:///'],
  );
});

test('a report alone stays as it is', () => {
  fc.assert(
    fc.property(anyReport, (report) => {
      assert.deepEqual(JSON.stringify(mergeReports([report])), JSON.stringify(report));
    }),
  );
});
