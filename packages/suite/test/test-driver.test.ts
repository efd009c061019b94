import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { scripts } from './run-script.js';

const packages = fileURLToPath(new URL('../../../', import.meta.url));
const known = join(packages, 'testkit/real-drivers/known-broken.yaml');

interface Report {
  readonly tests: readonly {
    readonly id: string;
    readonly checks?: readonly { readonly name?: string }[];
  }[];
}

test('on the test driver, nothing fails but what is known, and each check has a name of its own', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'tck-suite-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const report = join(folder, 'report.json');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      join(packages, 'runner/bin/tck-run.js'),
      '--no-config',
      '--uri',
      'test:///default',
      '-j2',
      '--known',
      known,
      '-o',
      report,
    ],
    { encoding: 'utf8' },
  );
  assert.equal(status, 0, stdout + stderr);
  const { tests } = JSON.parse(readFileSync(report, 'utf8')) as Report;
  assert.deepEqual(tests.map(({ id }) => id).sort(), [...scripts]);
  for (const { id, checks = [] } of tests) {
    const names = checks.map(({ name = '' }) => name);
    const twice = names.filter((name, at) => name === '' || names.indexOf(name) !== at);
    assert.deepEqual(twice, [], `names of ${id} that are missing or not unique`);
  }
});
