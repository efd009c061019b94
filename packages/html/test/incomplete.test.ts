import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { scratch } from './support/sites.js';

const command = fileURLToPath(new URL('../../bin/tck-html.js', import.meta.url));
const run = (...args: readonly string[]) =>
  spawnSync(process.execPath, [command, ...args], { encoding: 'utf8' });

for (const [what, text, status, words] of [
  [
    'breaks off',
    '<testsuites><testsuite name="a"><testcase classname="a" name="it"/></testsuite>',
    4,
    'incomplete',
  ],
  ['checked nothing', 'TAP version 14\nok 1 - it # SKIP no disk\n1..1\n', 0, 'nothing was checked'],
] as const)
  test(`a report that ${what} is no good news on any page`, (t) => {
    const folder = scratch();
    t.after(() => rmSync(folder, { recursive: true, force: true }));
    const [report, site] = [join(folder, 'report'), join(folder, 'site')];
    writeFileSync(report, text);
    const built = run('-o', site, report);
    assert.equal(built.status, status, built.stderr);
    for (const page of ['index.html', 'problems.html'])
      assert.match(readFileSync(join(site, page), 'utf8'), /class="verdict none">[^<]*but 1 report of 1 is/);
    const [badge = ''] = readdirSync(join(site, 'badge'));
    assert.match(readFileSync(join(site, 'badge', badge), 'utf8'), new RegExp(`: ${words}"`));
    assert.equal(run('--single', '-o', join(folder, 'one.html'), report).status, status);
  });
