// What starts a command is committed, because npm links commands before anything is built, and made by the build.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
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
