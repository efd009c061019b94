import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { scratch } from './support/sites.js';

const command = fileURLToPath(new URL('../../bin/tck-html.js', import.meta.url));

test('--single says that it takes one report when it is given a folder', () => {
  const folder = scratch();
  const single = spawnSync(process.execPath, [command, '--single', '-o', join(folder, 'x.html'), folder], {
    encoding: 'utf8',
  });
  rmSync(folder, { recursive: true, force: true });
  assert.equal(single.status, 2);
  assert.match(single.stderr, /it is a folder; name one report/);
});
