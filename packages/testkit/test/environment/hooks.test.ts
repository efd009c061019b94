import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { hookFiles, hooksIn } from '../../src/environment/hooks.js';

let folder: string;
let discarded: string[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tck-hooks-'));
  discarded = [];
  for (const name of ['qemu.d', 'network.d', 'other']) mkdirSync(join(folder, name));
});
afterEach(() => {
  for (const path of [folder, ...discarded]) rmSync(path, { recursive: true, force: true });
});

const hooks = () => hooksIn(folder, 'tck-12', (path) => discarded.push(path));

/** Calls the hooks of one kind as libvirt does, and returns their exit statuses. */
function call(kind: string, words: readonly string[], input = ''): (number | null)[] {
  const files = readdirSync(join(folder, kind)).sort();
  return files.map((file) => spawnSync(join(folder, kind, file), words, { input }).status);
}

test('calls for the object are recorded with their words and XML, in their order', () => {
  const record = hooks().record('tck-12-guest');
  assert.deepEqual(
    call('qemu.d', ['tck-12-guest', 'prepare', 'begin', '-'], '<domain><name>x</name></domain>'),
    [0],
  );
  assert.deepEqual(call('qemu.d', ['tck-12-other', 'prepare', 'begin', '-']), [0]);
  assert.deepEqual(call('network.d', ['tck-12-guest', 'stopped', 'end', 'why'], 'no XML'), [0]);
  const [first, second, ...others] = record.calls();
  assert.equal(first?.xml?.children.length, 1);
  assert.deepEqual(
    { ...first, xml: undefined },
    {
      script: 'qemu',
      object: 'tck-12-guest',
      step: 'prepare begin',
      extra: '-',
      xml: undefined,
    },
  );
  assert.deepEqual(second, {
    script: 'network',
    object: 'tck-12-guest',
    step: 'stopped end',
    extra: 'why',
    xml: undefined,
  });
  assert.deepEqual(others, []);
});

test('a step of an object is refused, and no other', () => {
  hooks().refuse("tck-12-it's", 'start begin');
  assert.deepEqual(call('qemu.d', ["tck-12-it's", 'start', 'begin']), [1]);
  assert.deepEqual(call('qemu.d', ["tck-12-it's", 'started', 'begin']), [0]);
  assert.deepEqual(call('qemu.d', ['tck-12-its', 'start', 'begin']), [0]);
});

test('hooks stand side by side, and are programs only where libvirt looks for them', () => {
  const both = hooks();
  both.record('tck-12-guest');
  both.refuse('tck-12-guest', 'start begin');
  assert.deepEqual(readdirSync(join(folder, 'qemu.d')).sort(), ['tck-12-1', 'tck-12-2']);
  assert.deepEqual(readdirSync(folder).sort(), ['network.d', 'other', 'qemu.d']);
  assert.equal(statSync(join(folder, 'qemu.d', 'tck-12-1')).mode & 0o777, 0o755);
  for (const name of ['qemu.d', 'network.d']) assert.ok(discarded.includes(join(folder, name, 'tck-12-2')));
});

test('all hooks can be listed and removed, half-written ones too', () => {
  hooks().record('tck-12-guest');
  writeFileSync(join(folder, 'tck-12-2.part'), '');
  writeFileSync(join(folder, 'qemu'), '');
  const files = hookFiles(folder);
  assert.deepEqual(files.map(({ name }) => name).sort(), ['qemu', 'tck-12-1', 'tck-12-1', 'tck-12-2.part']);
  for (const file of files) file.remove();
  assert.deepEqual(hookFiles(folder), []);
  assert.deepEqual(hookFiles(undefined), []);
  assert.deepEqual(hookFiles(join(folder, 'none')), []);
});

test('a hook of a script that was killed removes itself when libvirt calls it, and refuses nothing', () => {
  const module = new URL('../../src/environment/hooks.js', import.meta.url);
  const script = `import { hooksIn } from '${module}';
    hooksIn('${folder}', 'tck-1', () => {}).refuse('web', 'start begin');
    process.kill(process.pid, 'SIGKILL');`;
  assert.equal(spawnSync(process.execPath, ['--input-type=module', '--eval', script]).signal, 'SIGKILL');
  const hook = join(folder, 'qemu.d/tck-1-1');
  assert.equal(spawnSync(hook, ['web', 'start', 'begin', '-'], { input: '<domain/>' }).status, 0);
  assert.equal(existsSync(hook), false);
});
