import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { PLAIN } from '../../src/dialects/text/style.js';
import { textWriter } from '../../src/dialects/text/write.js';
import type { Test } from '../../src/model.js';
import { loadReport } from '../../src/open.js';
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

test('the end repeats the tests that failed and the flaky ones, and lists the slowest', () => {
  const timed = (id: string, duration: number, outcome: 'pass' | 'fail' = 'pass'): Test => ({
    id,
    duration,
    ending: { kind: 'finished' },
    checks: [{ number: 1, name: 'one', outcome }],
  });
  const tests: readonly Test[] = [
    timed('a', 1),
    timed('b', 3, 'fail'),
    { ...timed('c', 2), earlier: [timed('c', 1, 'fail')] },
    { ...timed('d', 0.5), ending: { kind: 'timed-out', limit: 5 } },
    { ...timed('e', 0.1), earlier: [timed('e', 1)] },
  ];
  const summary = { complete: true, ended: '2026-11-30T10:02:03.5Z', totals: totalsOf(tests) };
  const text = writeAll(textWriter({ durations: 2, onlyFailures: true }), {
    ...SAMPLE,
    started: '2026-11-30T10:00:00Z',
    tests,
    summary,
  });
  assert.deepEqual(text.split('\n').slice(3), [
    'FAILED      b  (1 check, 1 failed, 3.00 s)',
    '            check 1 failed: one',
    'TIMED OUT   d  (1 check, 0.50 s)',
    '            ran longer than 5 s',
    '',
    'Failed (2)',
    '  b  (1 check failed)',
    '  d  (ran longer than 5 s)',
    '',
    'Flaky (1)',
    '  c  (attempt 2 passed)',
    '',
    'Slowest (2 of 5 tests)',
    '  3.00 s  b',
    '  2.00 s  c',
    '',
    '5 tests, 5 checks: 4 passed, 1 failed; 1 test ended badly, in 2 min 3 s',
    '3 tests without failures are not shown.',
    '',
  ]);
});

test('what the runner noted about a test that passed is shown', () => {
  const text = textWriter().test({
    id: 'a',
    ending: { kind: 'finished' },
    checks: [
      {
        number: 1,
        name: 'one',
        outcome: 'pass',
        diagnostics: [{ kind: 'comment', text: ' mine\n tck-run: ended what was left running: sleep' }],
      },
    ],
  });
  assert.equal(text, 'ok          a  (1 check)\n            tck-run: ended what was left running: sleep\n');
});

test('a soft hyphen, and whatever else is invisible, is shown', () => {
  const hidden = '\u00ad\u200b\u202e\ufeff\u{e0041}';
  const text = textWriter({ width: 200 }).test({
    id: `a${hidden}b`,
    ending: { kind: 'finished' },
    checks: [
      {
        number: 1,
        name: `c${hidden}d`,
        outcome: 'fail',
        diagnostics: [{ kind: 'output', text: `e${hidden}f` }],
      },
    ],
  });
  const shown = '\\u00AD\\u200B\\u202E\\uFEFF\\u{E0041}';
  for (const place of [`a${shown}b`, `c${shown}d`, `e${shown}f`]) assert.ok(text.includes(place), text);
});

test('a summary is no report, and above all not TAP', async () => {
  const passed = {
    ...SAMPLE,
    tests: SAMPLE.tests.map((it) => ({ ...it, ending: { kind: 'finished' as const }, checks: [] })),
  };
  for (const report of [SAMPLE, passed]) {
    const text = Buffer.from(writeAll(textWriter(), report));
    await assert.rejects(loadReport(text), {
      code: 'unrecognised',
      message: /it is a summary for people, not a report: keep the report with -o FILE\.xml/,
    });
  }
  const { tests } = await loadReport(Buffer.from('ok          spacious name\n1..1\n'));
  assert.equal(tests[0]?.checks.length, 1);
});
