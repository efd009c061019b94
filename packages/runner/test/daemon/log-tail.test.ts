import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { appendFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { endOfLog, logTail } from '../../src/daemon/log-tail.js';
import { folderOf } from '../folder-of.js';

test('a log is shown as comments, line by line', (t) => {
  const file = join(folderOf(t, { log: 'one\n\nok 1 - not a check\n' }), 'log');
  assert.equal(
    String(logTail(file, 'a.log')),
    '# tck-log: a.log: one\n# tck-log: a.log: \n# tck-log: a.log: ok 1 - not a check\n',
  );
});

test('what was there before is left out, unless the log was exchanged or cut meanwhile', (t) => {
  const file = join(folderOf(t, { log: 'old\n' }), 'log');
  const since = endOfLog(file);
  assert.ok(since);
  assert.equal(logTail(file, 'log', since).length, 0);
  appendFileSync(file, 'new');
  assert.equal(String(logTail(file, 'log', since)), '# tck-log: log: new\n');
  writeFileSync(file, 'x\n');
  assert.equal(String(logTail(file, 'log', since)), '# tck-log: log: x\n');
  renameSync(file, `${file}.1`);
  writeFileSync(file, 'another log\n');
  assert.equal(String(logTail(file, 'log', since)), '# tck-log: log: another log\n');
});

test('of many lines the last are shown, with how much that is', (t) => {
  const lines = Array.from({ length: 100 }, (_, index) => `line ${index}\n`).join('');
  const file = join(folderOf(t, { log: lines }), 'log');
  const shown = String(logTail(file, 'log')).split('\n');
  assert.equal(shown[0], '# tck-log: log: (the last 320 of 790 bytes)');
  assert.deepEqual(
    [shown.length, shown[1], shown[40]],
    [42, '# tck-log: log: line 60', '# tck-log: log: line 99'],
  );
});

test('of a long log only the end is read, and of a long line the end shown', (t) => {
  const file = join(folderOf(t, { log: `${'x'.repeat(1e6)}\nlast\n`, line: 'y'.repeat(1e6) }), 'log');
  assert.equal(
    String(logTail(file, 'log')),
    '# tck-log: log: (the last 5 of 1000006 bytes)\n# tck-log: log: last\n',
  );
  const line = logTail(file.replace(/log$/, 'line'), 'line');
  assert.ok(line.length > 16_000 && line.length < 17_000);
  assert.match(String(line), /^# tck-log: line: \(the last 16384 of 1000000 bytes\)\n/);
});

test('bytes that are not UTF-8 stay what they are', (t) => {
  const file = join(folderOf(t, {}), 'log');
  writeFileSync(file, Buffer.from([0xff, 0x0a]));
  assert.deepEqual([...logTail(file, 'ä').subarray(-3)], [0x20, 0xff, 0x0a]);
});

test('where there is no log, or it is no file, nothing is shown', (t) => {
  const pipe = join(folderOf(t, {}), 'pipe');
  execFileSync('mkfifo', [pipe]);
  for (const file of ['/nowhere', '/dev/zero', '/', pipe]) assert.equal(logTail(file, 'log').length, 0, file);
});
