import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { runScript } from '../run-script.js';

const folder = mkdtempSync(join(tmpdir(), 'tck-waits-'));
after(() => rmSync(folder, { recursive: true }));

const log = join(folder, 'console');
const boot = Array.from({ length: 30 }, (_, line) => `[ 0.${line}] booting\r\n`).join('');
writeFileSync(log, `${boot}\r\nKernel panic - not syncing: no init\r\n---[ end Kernel panic ]---\r\n\r\n`);

const { points, stdout } = runScript('waits-for-guests', {}, [log]);

test('a domain has stopped when libvirt reports so for this very domain, with the reason', () => {
  assert.deepEqual(points.slice(0, 8), [
    'not ok 1 - shutdown: a while after another domain has stopped',
    'ok 2 - shutdown: this one has not stopped',
    'ok 3 - shutdown: it has stopped for that reason',
    'not ok 4 - shutdown: never true of a stopped domain',
    'not ok 5 - destroy: a while after another domain has stopped',
    'ok 6 - destroy: this one has not stopped',
    'ok 7 - destroy: it has stopped for that reason',
    'not ok 8 - destroy: never true of a stopped domain',
  ]);
});

test('a wait ends as soon as the condition can no longer come true', () => {
  assert.match(stdout, /^not ok 4 .*\n {2}---\n {2}message: "?it stopped: SHUTDOWN"?$/m);
  assert.match(stdout, /^not ok 8 .*\n {2}---\n {2}message: "?it stopped: DESTROYED"?$/m);
});

test('a wait continues only after errors that mean "not yet", and they are reported', () => {
  assert.match(stdout, /^not ok 9 - another error\n {2}---\n {2}message: Domain not found$/m);
  assert.match(stdout, /^# libvirt refused at first: Domain not found\nok 10 - not yet$/m);
});

test('the end of a console is shown, with the panic and the number of lines', () => {
  assert.match(
    stdout,
    /^# the last 3 of 32 lines of the console:\n# \[ 0\.29\] booting\n# Kernel panic - not syncing: no init\n# ---\[ end Kernel panic \]---\n/m,
  );
});
