import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { cannotBuild } from './wrong-library.js';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const examples = join(root, 'examples/known-broken');
const report = join(examples, 'qemu-f11-simulated.xml');

function run(command: string, ...args: readonly string[]) {
  return spawnSync(process.execPath, [join(root, 'packages', command), ...args], { encoding: 'utf8' });
}

test('the list of Fedora 11 has all failures of the simulated report, and no others', () => {
  const list = join(examples, 'qemu-f11.yaml');
  const { status, stdout } = run('known-broken/bin/tck-mask.js', '--known', list, '--format', 'text', report);
  assert.equal(status, 0, stdout);
  assert.match(stdout, /10 failures = 0 problems \+ 10 known\n +5 entries: 5 used/);
});

test('the simulated report says that it is simulated', () => {
  assert.match(
    readFileSync(report, 'utf8'),
    /<property name="simulated" value="the test driver with the bugs/,
  );
});

test('the simulated report can be made again', { skip: cannotBuild() }, (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'tck-simulated-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const again = join(folder, 'report.xml');
  const { status, stderr } = spawnSync(join(examples, 'simulate-f11'), [again], { encoding: 'utf8' });
  assert.equal(status, 0, stderr);
  const compared = run('compare/bin/tck-compare.js', report, again);
  assert.equal(compared.status, 0, compared.stdout);
});
