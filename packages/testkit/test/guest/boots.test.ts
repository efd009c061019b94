import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { guestIsUp } from '../../src/prepare/guest-scripts.js';
import { runScript } from '../run-script.js';

const folder = mkdtempSync(join(tmpdir(), 'tck-boots-'));
after(() => rmSync(folder, { recursive: true }));
const log = join(folder, 'console');
const config = join(folder, 'config.yml');
writeFileSync(config, 'guest_timeout: 1\n');
const boots = (console: string) => runScript('boots', { LIBVIRT_TCK_CONFIG: config }, [console]);

test('a guest that reports that it is up has booted', () => {
  writeFileSync(log, `starting\r\n${guestIsUp}\r\n`);
  const { points, status } = boots(log);
  assert.deepEqual(points, ['ok 1 - the guest boots', 'ok 2 - its console is returned', '1..2']);
  assert.equal(status, 0);
});

test('a guest that does not come up ends the script, with the last lines of its console', () => {
  writeFileSync(log, 'starting\r\nKernel panic\r\n');
  const { points, stdout, stderr, status } = boots(log);
  assert.deepEqual(points, ['not ok 1 - the guest boots']);
  assert.match(stdout, /message: it had not come true after 1 seconds/);
  assert.match(stderr, /^# the last 2 of 2 lines of the console:\n# starting\n# Kernel panic$/m);
  assert.equal(status, 255);
});

test('where the driver only pretends to run guests, the script is skipped', () => {
  const { points, status } = boots('none');
  assert.deepEqual(points, ['1..0 # SKIP unsupported: the driver has no consoles']);
  assert.equal(status, 0);
});
