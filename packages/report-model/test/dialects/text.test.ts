import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { PLAIN } from '../../src/dialects/text/style.js';
import { type TextOptions, textWriter } from '../../src/dialects/text/write.js';
import type { Test } from '../../src/model.js';
import { totalsOf } from '../../src/totals.js';
import { anyReport } from '../arbitrary.js';
import { SAMPLE } from '../sample-report.js';
import { writeAll } from '../write.js';

/** Characters that do something to a terminal, or to the order of what it shows. */
const UNSEEN = /[^\n\P{C}]|[\u2028\u2029]/u;

for (const width of [80, 160]) {
  test(`whatever a report holds, its summary fits ${width} columns and is nothing but text`, () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        const text = writeAll(textWriter({ width }), report);
        assert.ok(!UNSEEN.test(text.replace(/[\p{Co}\p{Cn}]/gu, '')), JSON.stringify(text));
        for (const line of text.split('\n')) assert.ok([...line].length <= width, line);
      }),
    );
  });
}

test('what colour says, a word says too: without style the text is the same', () => {
  const paint = (text: string) => `\x1b[1m${text}\x1b[0m`;
  const style = { good: paint, bad: paint, warn: paint, dim: paint, bold: paint };
  const painted = writeAll(textWriter({ style }), SAMPLE);
  assert.match(painted, /\x1b/);
  assert.equal(painted.replace(/\x1b\[\d+m/g, ''), writeAll(textWriter({ style: PLAIN }), SAMPLE));
});

function noisy(ending: Test['ending']): Test {
  const text = Array.from({ length: 50 }, (_, index) => `line ${index + 1}`).join('\n');
  const check = { number: 1, name: 'noisy', outcome: ending.kind === 'finished' ? 'fail' : 'pass' } as const;
  return { id: 'a/100-noisy', ending, checks: [{ ...check, diagnostics: [{ kind: 'output', text }] }] };
}

test('of a failed check the first lines are shown, of a bad ending the last, and how many there are', () => {
  const writer = textWriter({ diagnosticLines: 3 });
  const shown = (test: Test) => writer.test(test).match(/(?:last )?\d+ of \d+ lines|line \d+/g);
  assert.deepEqual(shown(noisy({ kind: 'finished' })), ['line 1', 'line 2', 'line 3', '3 of 50 lines']);
  assert.deepEqual(shown(noisy({ kind: 'exited', status: 2 })), [
    'line 48',
    'line 49',
    'line 50',
    'last 3 of 50 lines',
  ]);
});

test('an incomplete report says so', () => {
  const text = writeAll(textWriter(), { ...SAMPLE, summary: { ...SAMPLE.summary, complete: false } });
  assert.match(text, /The report is incomplete\.\n$/);
});

const entry = (id: string, state: 'known' | 'improved' = 'known') =>
  ({ entry: id, kind: 'broken', state, file: 'list.yaml', line: 1 }) as const;
const failing = (name: string, known?: ReturnType<typeof entry>) =>
  ({ number: 1, name, outcome: 'fail', ...(known && { known }) }) as const;
const marked = (text: string) => `<${text}>`;
const markBad = { ...PLAIN, bad: marked };

test('a test of whose problems each is known is called so, and nothing of it is painted as bad', () => {
  const writer = textWriter({ style: markBad });
  const known = [failing('one', entry('e-1')), failing('two', entry('e-2', 'improved'))];
  assert.equal(
    writer.test({
      id: 'a/b',
      ending: { kind: 'crashed', signal: 'SIGSEGV' },
      known: entry('e-3'),
      checks: known,
    }),
    `known       a/b  (2 checks, 2 failed)
            was killed by SIGSEGV (known: e-3)
            check 1 failed: one (known: e-1)
            check 1 failed: two (better than known: e-2)
`,
  );
});

test('a test with a problem that no list knows is as bad as without lists', () => {
  const writer = textWriter({ style: markBad });
  const text = writer.test({
    id: 'a/b',
    ending: { kind: 'finished' },
    checks: [failing('one', entry('e-1')), failing('two')],
  });
  assert.match(text, /^<FAILED {5}> a\/b/);
  assert.match(text, /^ +check 1 failed: one \(known: e-1\)\n +<check 1 failed: two>$/m);
  const crashed = { id: 'a/b', ending: { kind: 'crashed', signal: 'SIGSEGV' }, checks: [] } as const;
  assert.match(writer.test(crashed), /^<CRASHED {4}> a\/b.*\n +<was killed by SIGSEGV>$/m);
});

test('the totals of a masked report say how many problems are known, and how many are not', () => {
  const tests: readonly Test[] = [
    { id: 'a/1', ending: { kind: 'finished' }, checks: [failing('one', entry('e-1')), failing('two')] },
    { id: 'a/2', ending: { kind: 'crashed', signal: 'SIGSEGV' }, known: entry('e-2'), checks: [] },
  ];
  const totals = (list: readonly Test[], lists: boolean) =>
    writeAll(textWriter({ width: 200 }), {
      suite: 'a',
      platform: { capabilities: [], properties: [] },
      ...(lists && { knownLists: [{ file: 'list.yaml', sha256: '0' }] }),
      tests: list,
      summary: { complete: true, totals: totalsOf(list) },
    }).match(/; (\d+ of these.*)$/m)?.[1];
  assert.equal(totals(tests, true), '2 of these problems are known, 1 is not');
  const unknown: readonly Test[] = [{ id: 'a/1', ending: { kind: 'finished' }, checks: [failing('two')] }];
  assert.equal(totals(unknown, true), '0 of these problems are known, 1 is not');
  assert.equal(totals(unknown, false), undefined);
  assert.equal(totals([], true), undefined);
});

const header = { suite: 'a', platform: { capabilities: [], properties: [] } };
const fail = { number: 1, name: 'x', outcome: 'fail' } as const;
const pass = { number: 1, name: 'x', outcome: 'pass' } as const;
const MIXED: readonly Test[] = [
  { id: 'a/1-passes', duration: 3, ending: { kind: 'finished' }, checks: [pass] },
  { id: 'a/2-fails', duration: 0.5, ending: { kind: 'finished' }, checks: [fail] },
  {
    id: 'a/3-flaky',
    duration: 7,
    ending: { kind: 'finished' },
    checks: [pass],
    earlier: [{ ending: { kind: 'timed-out' }, checks: [] }],
  },
  { id: 'a/4-known', ending: { kind: 'finished' }, checks: [failing('x', entry('e-1'))] },
  { id: 'a/5-crashes', ending: { kind: 'crashed', signal: 'SIGSEGV' }, checks: [] },
];

/** What stands behind the tests, with these options. */
function closingOf(options: TextOptions, times: { started?: string; ended?: string } = {}): string {
  const { ended, ...more } = times;
  const summary = { complete: true, totals: totalsOf(MIXED), ...(ended !== undefined && { ended }) };
  const text = writeAll(textWriter({ width: 200, ...options }), {
    ...header,
    ...more,
    tests: MIXED,
    summary,
  });
  return text.slice(text.indexOf('Failed ('));
}

test('the end lists failed tests, flaky ones, the slowest on request, and the time', () => {
  const totals =
    '5 tests, 4 checks: 2 passed, 2 failed; 1 test ended badly; 1 of these problems is known, 2 are not';
  const failed =
    'Failed (2)\n  a/2-fails\n  a/5-crashes\n\nFlaky (1)\n  a/3-flaky  (passed at attempt 2)\n\n';
  assert.equal(closingOf({}), `${failed}${totals} (tests took 10.50 s)\n`);
  assert.equal(
    closingOf({ durations: 2 }, { started: '2026-11-22T10:11:12.000Z', ended: '2026-11-22T10:11:20.250Z' }),
    `${failed}Slowest (2)\n      7.00 s  a/3-flaky\n      3.00 s  a/1-passes\n\n${totals} (8.25 s)\n`,
  );
});

test('a list at the end that is too long says how much of it is shown', () => {
  const tests = Array.from({ length: 150 }, (_, index): Test => {
    return { id: `t${index}`, ending: { kind: 'finished' }, checks: [fail] };
  });
  const summary = { complete: true, totals: totalsOf(tests) };
  const text = writeAll(textWriter(), { ...header, tests, summary });
  assert.match(text, /Failed \(150\)\n {2}t0\n[^]* {2}t99\n {2}\(100 of 150 tests\)\n/);
});

test('onlyFailures leaves out what passed, was skipped or is known, and counts it all the same', () => {
  const summary = { complete: true, totals: totalsOf(MIXED) };
  const text = writeAll(textWriter({ onlyFailures: true }), { ...header, tests: MIXED, summary });
  assert.deepEqual(text.match(/^(?:ok|known|FAILED|CRASHED) .*$/gm), [
    'FAILED      a/2-fails  (1 check, 1 failed, 0.50 s)',
    'CRASHED     a/5-crashes  (0 checks)',
  ]);
  assert.match(text, /^5 tests, 4 checks: /m);
});

test('what the runner noticed about a test is shown even where the test passed', () => {
  const text = 'all is well\ntck-run: ended what was left running: sleep (2)';
  const noisy = { ...pass, diagnostics: [{ kind: 'comment', text }] } as const;
  const remark = '            tck-run: ended what was left running: sleep (2)\n';
  const finished = { id: 'a', ending: { kind: 'finished' } } as const;
  const shown = (test: Test) => textWriter({ diagnosticLines: 1 }).test(test);
  assert.equal(shown({ ...finished, checks: [noisy] }), `ok          a  (1 check)\n${remark}`);
  assert.ok(shown({ ...finished, checks: [{ ...noisy, outcome: 'fail' }] }).endsWith(remark));
  assert.ok(shown({ ...finished, checks: [], diagnostics: noisy.diagnostics }).endsWith(remark));
});

test('a soft hyphen, and whatever else is invisible, is shown', () => {
  const hidden = '\u00ad\u200b\u202e\ufeff\u{e0041}';
  const text = textWriter({ width: 200 }).test({
    id: `a${hidden}b`,
    ending: { kind: 'finished' },
    checks: [{ ...fail, name: `c${hidden}d`, diagnostics: [{ kind: 'output', text: `e${hidden}f` }] }],
  });
  const shown = '\\u00AD\\u200B\\u202E\\uFEFF\\u{E0041}';
  for (const place of [`a${shown}b`, `c${shown}d`, `e${shown}f`]) assert.ok(text.includes(place), text);
});
