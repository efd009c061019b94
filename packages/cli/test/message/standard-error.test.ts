import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createStandardError } from '../../src/message/standard-error.js';

/** Standard error, and what it wrote. */
function recorded() {
  const written: string[] = [];
  return { written, stderr: createStandardError(true, (text) => written.push(text)) };
}

const erased = '\r\x1b[K';

test('a live line is drawn over the last one, and only when it changes', () => {
  const { written, stderr } = recorded();
  for (const line of ['one', 'one', 'two']) stderr.showLive(line);
  assert.deepEqual(written, [`${erased}one`, `${erased}two`]);
});

test('a live line makes way for text, and is drawn anew below it', () => {
  const { written, stderr } = recorded();
  stderr.showLive('live');
  stderr.print('text\n');
  stderr.showLive('live');
  stderr.beforeOutput('data\n');
  stderr.eraseLive();
  assert.deepEqual(written, [`${erased}live`, erased, 'text\n', `${erased}live`, erased]);
});

test('an unfinished line on the same terminal is neither erased nor continued', () => {
  const { written, stderr } = recorded();
  stderr.beforeOutput('ok 1');
  stderr.showLive('live');
  stderr.print('a warning\n');
  stderr.beforeOutput(Buffer.from('ok 2'));
  stderr.beforeOutput('');
  stderr.showLive('live');
  stderr.beforeOutput(Buffer.from('\n'));
  stderr.showLive('live');
  assert.deepEqual(written, ['\na warning\n', `${erased}live`]);
});
