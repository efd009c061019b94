import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { folderOf } from '../folder-of.js';

const inRepository = (path: string) => fileURLToPath(new URL(`../../../../../${path}`, import.meta.url));

test('an installation that keeps koffi’s native part beside koffi alone, as pnpm does, has all it needs', (t) => {
  const folder = folderOf(t, { 'a.t': '#!/bin/sh\necho 1..1\necho ok 1\n' });
  const modules = join(folder, 'runner/node_modules');
  for (const made of ['bin', 'dist/bin', 'node_modules/@libvirt-tck'])
    mkdirSync(join(folder, 'runner', made), { recursive: true });
  for (const file of ['package.json', 'bin/package.json', 'bin/tck-run.js', 'dist/bin/tck-run.bundle.cjs'])
    copyFileSync(inRepository(`packages/runner/${file}`), join(folder, 'runner', file));
  symlinkSync(inRepository('node_modules/koffi'), join(modules, 'koffi'));
  symlinkSync(inRepository('packages/suite'), join(modules, '@libvirt-tck/suite'));
  const command = [join(folder, 'runner/bin/tck-run.js'), '--uri=test:///default', '--format=tap', 'a.t'];
  const { stdout, stderr } = spawnSync(process.execPath, command, { cwd: folder, encoding: 'utf8' });
  assert.match(stdout, /^ok 1 - a$/m, stderr);
});
