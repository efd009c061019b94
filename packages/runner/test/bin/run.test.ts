import assert from 'node:assert/strict';
import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { folderOf } from '../folder-of.js';
import { assertValid, noTestMore, testsIn } from './report-text.js';
import { named, tckRun } from './tck-run.js';

const passing = '#!/bin/sh\necho 1..1\necho ok 1 - here\n';
const failing = '#!/bin/sh\necho 1..1\necho not ok 1 - here\nexit 1\n';

describe('side by side', () => {
  /** Passes only if the other one runs at the same time. */
  const meeting = (me: string, other: string) =>
    `#!/bin/sh\necho 1..1\n: > ${me}\nfor i in $(seq 200); do [ -e ${other} ] && break; sleep 0.05; done\n[ -e ${other} ] || printf 'not '\necho ok 1 - met\n`;
  /** Passes only if the other one does not. */
  const avoiding =
    '#!/bin/sh\n# tck: exclusive disk\necho 1..1\nmkdir busy || printf "not "\necho ok 1 - free\nsleep 0.1\nrmdir busy\n';

  it('tests run when asked to', async (t) => {
    const folder = folderOf(t, { 'a.sh': meeting('one', 'two'), 'b.sh': meeting('two', 'one') });
    const { status, stdout } = await tckRun(['-j2', 'a.sh', 'b.sh'], { folder });
    assert.equal(status, 0, stdout);
  });

  it('tests do not run that need the same thing', async (t) => {
    const folder = folderOf(t, { 'a.sh': avoiding, 'b.sh': avoiding, 'c.sh': avoiding });
    const { status, stdout } = await tckRun(['-j3', 'a.sh', 'b.sh', 'c.sh'], { folder });
    assert.equal(status, 0, stdout);
  });
});

describe('a test with a problem', () => {
  it('is tried again, and every attempt is kept', async (t) => {
    const folder = folderOf(t, {});
    const environment = { TCK_TEST_FLAKY: join(folder, 'flaky') };
    const { status, stdout } = await tckRun(['--retry=2', ...named('fails-once.sh')], { environment });
    assert.equal(status, 0);
    assert.match(stdout, /<test id="fails-once" outcome="pass"/);
    assert.match(stdout, /<attempt number="1" outcome="fail"/);
    assert.doesNotMatch(stdout, /<attempt number="2"/);
    assertValid(stdout);
  });

  it('is the last one with --fail-fast, and the report says that it is not complete', async (t) => {
    const folder = folderOf(t, { 'a.sh': passing, 'b.sh': failing, 'c.sh': passing });
    const { status, stdout, stderr } = await tckRun(['--fail-fast', '.'], { folder });
    assert.equal(status, 1);
    assert.deepEqual(
      testsIn(stdout).map(({ id }) => id),
      ['a', 'b'],
    );
    assert.match(stdout, /<summary complete="false"/);
    assert.match(stderr, /stopped after 2 of 3 tests \(--fail-fast\)\n/);
    assertValid(stdout);
  });
});

describe('a run that is to stop at a failure', () => {
  it('goes on until --max-fail tests have failed', async (t) => {
    const folder = folderOf(t, { 'a.sh': failing, 'b.sh': passing, 'c.sh': failing, 'd.sh': passing });
    const { status, stdout, stderr } = await tckRun(['--max-fail=2', '.'], { folder });
    assert.equal(status, 1);
    assert.equal(testsIn(stdout).length, 3);
    assert.match(stderr, /stopped after 3 of 4 tests \(--max-fail 2\)\n/);
  });

  it('is incomplete where it stops at a known issue only', async (t) => {
    const folder = folderOf(t, { 'a.sh': failing, 'b.sh': passing });
    const list =
      'version: 1\nentries:\n  - { id: e, test: a, kind: broken, reason: r, bug: https://b.example/1 }\n';
    writeFileSync(join(folder, 'k.yaml'), list);
    assert.equal((await tckRun(['--fail-fast', '--known=k.yaml', 'a.sh', 'b.sh'], { folder })).status, 4);
  });

  it('is incomplete where a file could not be read', async (t) => {
    const folder = folderOf(t, { 'a.sh': failing });
    symlinkSync('loop.t', join(folder, 'loop.t'));
    assert.equal((await tckRun(['--fail-fast', '.'], { folder })).status, 4);
  });
});

describe('a time limit', () => {
  const slow = (limit: string) => `#!/bin/sh\n# tck: timeout ${limit}\necho 1..1\nsleep 2\necho ok 1\n`;

  it('is the script’s own, which is stronger than the configuration’s and weaker than --timeout', async (t) => {
    const folder = folderOf(t, { 'a.sh': slow('0.3'), 'b.sh': slow('30'), 'c.yml': 'timeout: 1\n' });
    const { stdout } = await tckRun(['-j2', '--config=c.yml', 'a.sh', 'b.sh'], { folder });
    assert.deepEqual(
      testsIn(stdout).map(({ id, ending }) => [id, ending]),
      [
        ['a', 'timed-out'],
        ['b', 'finished'],
      ],
    );
    const { stdout: stronger } = await tckRun(['--timeout=0.3', 'b.sh'], { folder });
    assert.equal(testsIn(stronger)[0]?.ending, 'timed-out');
  });
});

it('as many tests run side by side as there are processors with -j auto', { skip: noTestMore }, async () => {
  assert.equal((await tckRun(['-j', 'auto', ...named('passes.sh', 'passes.t')])).status, 0);
});

it('scripts may clean with --force', async () => {
  const { stdout } = await tckRun(['--force', ...named('environment.sh')]);
  assert.match(stdout, /LIBVIRT_TCK_AUTOCLEAN=1/);
});
