import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { scratch } from './support/sites.js';

const command = fileURLToPath(new URL('../../bin/tck-html.js', import.meta.url));

test('--max-checks limits the checks of a test, for a site and for a page', (t) => {
  const folder = scratch();
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const report = join(folder, 'r.tap');
  writeFileSync(report, '1..3\nok 1\nok 2\nok 3\n');
  for (const output of [
    ['-o', join(folder, 'site')],
    ['--single', '-o', join(folder, 'page.html')],
  ]) {
    const run = (most: string) =>
      spawnSync(process.execPath, [command, ...output, '--max-checks', most, report], { encoding: 'utf8' });
    const refused = run('2');
    assert.equal(refused.status, 2);
    assert.match(
      refused.stderr,
      /r\.tap:\d+:1: more than 2 checks in one test; --max-checks raises the limit/,
    );
    assert.equal(run('3').status, 0);
  }
});
