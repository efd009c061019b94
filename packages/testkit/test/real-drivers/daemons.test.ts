import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const daemons = fileURLToPath(new URL('../../../real-drivers/daemons', import.meta.url));

/** The daemons that start for a driver where PATH is this folder. */
function daemonsFor(driver: string, folder: string): string[] {
  const script = '. "$1"; PATH=$2; libvirt_daemons "$3"';
  const { stdout } = spawnSync('bash', ['-c', script, 'bash', daemons, folder, driver], { encoding: 'utf8' });
  return stdout.trim().split('\n');
}

test('a driver with a daemon of its own starts that and those of its objects; any other starts libvirtd', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'tck-daemons-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const objects = ['interface', 'network', 'nodedev', 'nwfilter', 'secret', 'storage'];
  assert.deepEqual(daemonsFor('qemu-tcg', folder), ['virtlogd', 'virtlockd', 'libvirtd']);
  writeFileSync(join(folder, 'virtqemud'), '', { mode: 0o755 });
  assert.deepEqual(daemonsFor('qemu-tcg', folder), [
    'virtlogd',
    'virtlockd',
    ...objects.map((object) => `virt${object}d`),
    'virtqemud',
  ]);
  assert.deepEqual(daemonsFor('lxc', folder), ['virtlogd', 'virtlockd', 'libvirtd']);
});
