import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { test } from 'node:test';
import { combinationsOf } from '../scripts/matrix/combinations.mjs';
import { tableOf } from '../scripts/matrix/table.mjs';
import { root } from '../scripts/npm-dependencies.mjs';

const knownBroken = join(root, 'packages/testkit/real-drivers/known-broken.yaml');
const folder = join(root, 'examples/reports');
const reports = readdirSync(folder)
  .filter((file) => file.endsWith('.xml'))
  .map((file) => ({ name: basename(file, '.xml'), report: join(folder, file), seconds: 7 }));

test('the matrix is every release with every driver that needs no machine, and a choice narrows it', () => {
  assert.equal(combinationsOf(undefined).length, 16);
  assert.deepEqual(combinationsOf(['11.3'], ['lxc', 'lxc-cgroup2']), [
    { release: 'trixie', driver: 'lxc', machine: undefined, name: '11.3-lxc' },
    { release: 'trixie', driver: 'lxc-cgroup2', machine: 'lxc', name: '11.3-lxc-cgroup2' },
  ]);
  assert.deepEqual(combinationsOf(['sid'], ['test']), combinationsOf(['12.8'], ['test']));
});

test('a choice that does not exist is refused with those that do', () => {
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(root, 'scripts/matrix.mjs'), '--driver', 'vbox'],
    { encoding: 'utf8' },
  );
  assert.equal(status, 2);
  assert.match(stderr, /there is no vbox; choose from test, .*xen/);
});

test('reports of some tests do not replace those of all', () => {
  const { status, stderr } = spawnSync(process.execPath, [join(root, 'scripts/matrix.mjs'), 'domain'], {
    encoding: 'utf8',
  });
  assert.equal(status, 2);
  assert.match(stderr, /need a folder of their own: --output/);
});

test('the repository has a report of every combination, without a failure that is not known', async () => {
  const names = reports.map(({ name }) => name);
  for (const { name } of combinationsOf(undefined)) assert.ok(names.includes(name), name);
  const { text, worst } = await tableOf(reports, knownBroken);
  assert.equal(worst, 0, text);
  assert.match(text, /^9\.0-test( +\d+){7} +7$/m);
});

test('a report that is missing is trouble', async () => {
  const missing = { name: '9.0-lxc', report: undefined, seconds: undefined };
  const { text, worst } = await tableOf([...reports.slice(0, 1), missing], knownBroken);
  assert.equal(worst, 2);
  assert.match(text, /^9\.0-lxc +no report$/m);
});

test('a failure that the list does not explain is counted', async () => {
  const report = join(root, 'examples/known-broken/qemu-f11-simulated.xml');
  const { worst } = await tableOf([{ name: 'f11', report, seconds: 1 }], knownBroken);
  assert.equal(worst, 1);
});
