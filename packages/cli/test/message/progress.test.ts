import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { progressLine, startProgress } from '../../src/message/progress.js';
import { createStandardError } from '../../src/message/standard-error.js';
import { noTerminal, onTerminal, runSample } from '../command/run-sample.js';

test('a line says what, how far, for how long, how much longer, and on what', () => {
  const state = { doing: 'running tests', done: 37, total: 210, current: 'domain/050', elapsed: 42 };
  assert.equal(progressLine(state), 'running tests: 37 of 210, 0:42, about 3:16 left: domain/050');
  assert.equal(progressLine({ ...state, current: '' }), 'running tests: 37 of 210, 0:42, about 3:16 left');
  assert.equal(progressLine({ ...state, done: 0 }), 'running tests: 0 of 210, 0:42: domain/050');
  assert.equal(progressLine({ ...state, total: undefined }), 'running tests: 37, 0:42: domain/050');
});

test('a line that is too long loses of what is being worked on first', () => {
  const state = { doing: 'running tests', done: 37, total: 210, current: 'domain/050-transient', elapsed: 1 };
  const howFar = 'running tests: 37 of 210, 0:01';
  assert.equal(progressLine(state, 80), `${howFar}: domain/050-transient`);
  assert.equal(progressLine(state, 43), `${howFar}: domai…sient`);
  assert.equal(progressLine(state, 33), `${howFar}: …`);
  assert.equal(progressLine(state, 32), howFar);
  assert.equal(progressLine(state, 11), 'runni… 0:01');
});

/** What was written when, of work that reports every 50 milliseconds for so long. */
function shownAt(isTerminal: boolean, milliseconds: number, quiet = false): readonly number[] {
  let now = 1000;
  const times: number[] = [];
  const stderr = createStandardError(isTerminal, () => times.push(now - 1000));
  const progress = startProgress(
    { command: 'tck-x', stderr, quiet, doing: 'trying', total: undefined },
    () => now,
  );
  for (let done = 0; done * 50 <= milliseconds; done++) {
    progress.update(done);
    now += 50;
  }
  progress.end();
  return times;
}

test('a terminal is drawn to ten times a second at most, and left clean', () => {
  assert.deepEqual(shownAt(true, 300), [0, 100, 200, 300, 350]);
});

test('elsewhere there is a line every fifteen seconds', () => {
  assert.deepEqual(shownAt(false, 14_000), []);
  assert.deepEqual(shownAt(false, 50_000), [15_000, 30_000, 45_000]);
});

test('nothing is shown when quiet', () => {
  assert.deepEqual(shownAt(true, 300, true), []);
});

/** What a terminal shows in the end: each line as it was after the last time it was erased. */
const remaining = (text: string) =>
  text
    .split('\n')
    .map((line) => line.split('\r\x1b[K').at(-1))
    .join('\n');

test('on a terminal progress comes and goes, and the rest stays', { skip: noTerminal }, () => {
  const { text } = onTerminal('$sample progress --no-color');
  for (const drawn of ['0 of 3, 0:00: first', '1 of 3, 0:00: second 漢字', '2 of 3, 0:00: third'])
    assert.ok(text.includes(`\r\x1b[Ktrying: ${drawn}`), text);
  assert.equal(
    remaining(text),
    'first done\nsecond 漢字 done\nthird done\ntck-sample: a note\ntck-sample: warning: a warning \\x1B[31m\n',
  );
});

test('progress does not break into what is followed on standard error', { skip: noTerminal }, () => {
  const { text } = onTerminal('$sample follow');
  assert.ok(text.includes('following: 1, 0:00'), text);
  assert.equal(remaining(text), 'ok 1 - first\nok 2 - second\nstandard error\n');
});

test('the live line is never wider than the terminal', { skip: noTerminal }, () => {
  const { text } = onTerminal('$sample progress >/dev/null', {}, 20);
  const lines = [...text.matchAll(/\r\x1b\[K(trying[^\r\n]*)/g)].map((match) => match[1] ?? '');
  assert.ok(lines.length >= 3);
  assert.ok(
    lines.every((line) => line.length <= 19 && line.includes('…')),
    text,
  );
});

test('a live line does not outlive the process', { skip: noTerminal }, (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'tck-progress-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const isDrawn = 'until grep -qs "waiting: " "$typescript"; do sleep 0.05; done';
  const { text, status } = onTerminal(`$sample wait & ${isDrawn}; kill $!; wait $!`, {
    typescript: join(folder, 'typescript'),
  });
  assert.equal(remaining(text), 'waiting\nended by SIGTERM\n');
  assert.equal(status, 4);
});

test('a dumb terminal gets no escape codes', { skip: noTerminal }, () => {
  const { text } = onTerminal('$sample progress', { TERM: 'dumb' });
  assert.equal(
    text,
    'first done\nsecond 漢字 done\nthird done\ntck-sample: a note\ntck-sample: warning: a warning \\x1B[31m\n',
  );
});

test('without a terminal a short work has no progress', () => {
  const { stdout, stderr } = runSample(['progress']);
  assert.equal(stdout, 'first done\nsecond 漢字 done\nthird done\n');
  assert.equal(stderr, 'tck-sample: a note\ntck-sample: warning: a warning \\x1B[31m\n');
});

test('-q leaves only warnings', { skip: noTerminal }, () => {
  const { text } = onTerminal('$sample progress -q --no-color >/dev/null');
  assert.equal(text, 'tck-sample: warning: a warning \\x1B[31m\n');
});
