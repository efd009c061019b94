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
  const [bundles, modules] = [join(folder, 'runner/dist/bin'), join(folder, 'runner/node_modules')];
  for (const made of [bundles, join(modules, '@libvirt-tck')]) mkdirSync(made, { recursive: true });
  for (const file of ['tck-run.cjs', 'tck-run.bundle.cjs']) {
    copyFileSync(inRepository(`packages/runner/dist/bin/${file}`), join(bundles, file));
  }
  symlinkSync(inRepository('node_modules/koffi'), join(modules, 'koffi'));
  symlinkSync(inRepository('packages/suite'), join(modules, '@libvirt-tck/suite'));
  const command = [join(bundles, 'tck-run.cjs'), '--uri=test:///default', '--format=tap', 'a.t'];
  const { stdout, stderr } = spawnSync(process.execPath, command, { cwd: folder, encoding: 'utf8' });
  assert.match(stdout, /^ok 1 - a$/m, stderr);
});
