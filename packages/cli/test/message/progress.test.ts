import assert from 'node:assert/strict';
import { test } from 'node:test';
import { progressLine } from '../../src/message/progress.js';
import { noTerminal, onTerminal, runSample } from '../command/run-sample.js';

test('a line says what, how far, for how long, how much longer, and on what', () => {
  const state = { doing: 'running tests', done: 37, total: 210, current: 'domain/050', elapsed: 42 };
  assert.equal(progressLine(state), 'running tests: 37 of 210, 0:42, about 3:16 left: domain/050');
  assert.equal(progressLine({ ...state, current: '' }), 'running tests: 37 of 210, 0:42, about 3:16 left');
  assert.equal(progressLine({ ...state, done: 0 }), 'running tests: 0 of 210, 0:42: domain/050');
  assert.equal(progressLine({ ...state, total: undefined }), 'running tests: 37, 0:42: domain/050');
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

test('the live line is never wider than the terminal', { skip: noTerminal }, () => {
  const { text } = onTerminal('$sample progress >/dev/null', {}, 20);
  const lines = [...text.matchAll(/\r\x1b\[K(trying[^\r\n]*)/g)].map((match) => match[1] ?? '');
  assert.ok(lines.length >= 3);
  assert.ok(
    lines.every((line) => line.length <= 19 && line.includes('…')),
    text,
  );
});

test('a live line does not outlive the process', { skip: noTerminal }, () => {
  const { text, status } = onTerminal('timeout -s TERM 1 $sample wait');
  assert.equal(remaining(text), 'waiting\nended by SIGTERM\n');
  assert.equal(status, 124);
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
