import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { buildSite, reportFiles } from '../src/index.js';
import { filesIn, REAL_REPORTS, scratch } from './support/sites.js';

const command = fileURLToPath(new URL('../../bin/tck-html.js', import.meta.url));

test('a build that is killed at any moment leaves the old site or the new one, whole', async () => {
  const folder = scratch();
  const [site, other] = [join(folder, 'site'), join(folder, 'other')];
  const all = reportFiles([REAL_REPORTS]);
  const few = all.slice(0, 3);
  await buildSite(few, { output: site });
  await buildSite(all, { output: other });
  const [old, now] = [filesIn(site), filesIn(other)];
  let killed = 0;
  for (let round = 0; round < 12; round += 1) {
    const child = spawn(process.execPath, [command, '-q', '-o', site, ...all], { stdio: 'ignore' });
    const timer = setTimeout(() => child.kill('SIGKILL'), 100 + Math.random() * 900);
    const [, signal] = await once(child, 'exit');
    clearTimeout(timer);
    const found = filesIn(site);
    if (signal === 'SIGKILL') killed += 1;
    // The fingerprint is of the program: the bundle's differs from that of the library.
    const withoutMark = (files: ReadonlyMap<string, string>) =>
      [...files].filter(([path]) => path !== 'data/site.json');
    const isNew = found.size === now.size;
    assert.deepEqual(withoutMark(found), withoutMark(isNew ? now : old));
    if (isNew) await buildSite(few, { output: site });
  }
  assert.ok(killed > 0, 'nothing was killed: the test shows nothing');
  await buildSite(few, { output: site });
  assert.deepEqual(
    readdirSync(folder).sort(),
    ['other', 'site'],
    'a later build removes what killed ones left',
  );
  rmSync(folder, { recursive: true, force: true });
});
