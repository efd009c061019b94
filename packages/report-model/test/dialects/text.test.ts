import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { PLAIN } from '../../src/dialects/text/style.js';
import { wrap } from '../../src/dialects/text/wrap.js';
import { textWriter } from '../../src/dialects/text/write.js';
import type { Test } from '../../src/model.js';
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
  const style = { good: paint, bad: paint, odd: paint, quiet: paint, strong: paint };
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

test('lines are broken behind a space where there is one near enough, and never within a character', () => {
  assert.deepEqual(wrap('one two three', 8), ['one two', 'three']);
  assert.deepEqual(wrap('abcdefghijk', 4), ['abcd', 'efgh', 'ijk']);
  assert.deepEqual(wrap('漢字漢字', 5), ['漢字', '漢字']);
  assert.deepEqual(wrap('ee\u0301ee', 3), ['ee\u0301e', 'e']);
  assert.deepEqual(wrap('', 5), ['']);
});
