import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { hooksIn } from '../../src/environment/hooks.js';

const xml = '<domain/>';

function folderOfHooks(): string {
  const folder = mkdtempSync(join(tmpdir(), 'tck-hooks-'));
  mkdirSync(join(folder, 'qemu.d'));
  return folder;
}

test('a hook records the calls for its object', (t) => {
  const folder = folderOfHooks();
  const discarded: string[] = [];
  t.after(() => {
    for (const path of [folder, ...discarded]) rmSync(path, { recursive: true, force: true });
  });
  const record = hooksIn(folder, 'tck-1', (path) => discarded.push(path)).record('tck-1-guest');
  for (const object of ['tck-1-guest', 'web'])
    spawnSync(join(folder, 'qemu.d/tck-1-1'), [object, 'start', 'begin', '-'], { input: xml });
  assert.deepEqual(
    record.calls().map(({ script, object, step }) => [script, object, step]),
    [['qemu', 'tck-1-guest', 'start begin']],
  );
});

test('a hook of a script that was killed removes itself when libvirt calls it, and refuses nothing', (t) => {
  const folder = folderOfHooks();
  t.after(() => rmSync(folder, { recursive: true }));
  const module = new URL('../../src/environment/hooks.js', import.meta.url);
  const script = `import { hooksIn } from '${module}';
    hooksIn('${folder}', 'tck-1', () => {}).refuse('web', 'start begin');
    process.kill(process.pid, 'SIGKILL');`;
  assert.equal(spawnSync(process.execPath, ['--input-type=module', '--eval', script]).signal, 'SIGKILL');
  const hook = join(folder, 'qemu.d/tck-1-1');
  assert.equal(spawnSync(hook, ['web', 'start', 'begin', '-'], { input: xml }).status, 0);
  assert.equal(existsSync(hook), false);
});
