// What starts a command is committed, because npm links commands before anything is built, and made by the build.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { launcher } from '../scripts/launcher.mjs';
import { root } from '../scripts/npm-dependencies.mjs';

for (const name of readdirSync(join(root, 'packages'))) {
  const { bin = {} } = JSON.parse(readFileSync(join(root, 'packages', name, 'package.json'), 'utf8'));
  for (const [command, file] of Object.entries(bin))
    test(`what starts ${command} is as the build makes it`, () => {
      const path = join(root, 'packages', name, file);
      assert.equal(readFileSync(path, 'utf8'), launcher(command));
      assert.ok(statSync(path).mode & 0o100, 'executable');
    });
}

test('before a build, a command says what to do', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tck-launcher-'));
  try {
    for (const part of ['package.json', 'bin'])
      cpSync(join(root, 'packages/runner', part), join(folder, part), { recursive: true });
    for (const option of ['--list', '--help']) {
      const { status, stderr } = spawnSync(process.execPath, [join(folder, 'bin/tck-run.js'), option]);
      assert.equal(String(stderr), 'tck-run: nothing is built yet: npm run build\n');
      assert.equal(status, 2);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('bundles are ASCII, as what starts them reads Latin-1', () => {
  const bundles = readdirSync(join(root, 'packages'), { recursive: true, encoding: 'utf8' })
    .filter((path) => /^[^/]+\/dist\/(?:bin|fast)\/[^/]+\.cjs$/.test(path))
    .map((path) => join(root, 'packages', path));
  assert.ok(bundles.length > 0);
  for (const bundle of bundles)
    assert.ok(
      readFileSync(bundle).every((byte) => byte < 0x80),
      bundle,
    );
});
