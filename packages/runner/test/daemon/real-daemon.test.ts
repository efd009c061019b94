import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { type TestText, testsIn } from '../bin/report-text.js';
import { folderOf } from '../folder-of.js';

/** As it ships, in one file. */
const command = fileURLToPath(new URL('../../../bin/tck-run.js', import.meta.url));
const inLibvirtd = fileURLToPath(new URL('../../../../testkit/real-drivers/in-libvirtd', import.meta.url));
const libvirt = new URL('../../../../libvirt/dist/src/index.js', import.meta.url);
const harness = [inLibvirtd, '--driver', 'qemu-tcg'] as const;
const { status, stderr } = spawnSync(harness[0], [...harness.slice(1), '--check'], { encoding: 'utf8' });

const killsLibvirtd = `
import { readFileSync } from 'node:fs';
import { Connection } from '${libvirt}';
console.log('1..2');
const connection = Connection.open(process.env.LIBVIRT_DEFAULT_URI);
console.log('ok 1 - connected');
process.kill(Number(readFileSync('/run/libvirtd.pid', 'utf8')), 'SIGKILL');
connection.listAllDomains();
console.log('ok 2 - still there');
`;

/** QEMU says in its log that there is no such machine property; libvirt passes the option on. */
const failsToStart = `
import { Connection } from '${libvirt}';
console.log('1..1');
const connection = Connection.open(process.env.LIBVIRT_DEFAULT_URI);
try {
  connection.domainCreateXML(\`
    <domain type='qemu' xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'>
      <name>\${process.env.TCK_PREFIX}-guest</name>
      <memory unit='MiB'>16</memory>
      <os><type arch='x86_64'>hvm</type></os>
      <qemu:commandline><qemu:arg value='-no-such-option'/></qemu:commandline>
    </domain>\`);
  console.log('ok 1 - started');
} catch {
  console.log('not ok 1 - started');
  process.exitCode = 1;
}
`;

const crashesWithDomain = `
import { Connection } from '${libvirt}';
const connection = Connection.open(process.env.LIBVIRT_DEFAULT_URI);
for (const name of [process.env.TCK_PREFIX + '-guest', 'tck-notes']) {
  connection.domainDefineXML(\`<domain type='qemu'><name>\${name}</name><memory>16384</memory><os><type>hvm</type></os></domain>\`);
}
process.kill(process.pid, 'SIGSEGV');
`;

interface Run {
  readonly test: TestText;
  /** Names of the domains that are there after it. */
  readonly domains: readonly string[];
}

function runInLibvirtd(
  t: { after(action: () => void): void },
  script: string,
  ...options: readonly string[]
): Run {
  const folder = folderOf(t, { 'test.mjs': script });
  const report = join(folder, 'report.xml');
  const shell = '"$@"; status=$?; virsh --quiet list --all --name; exit $status';
  const tckRun = [process.execPath, command, '-q', '--no-prepare', ...options, '-o', report, 'test.mjs'];
  const { status, stdout, stderr } = spawnSync(
    harness[0],
    [...harness.slice(1), '--keep', folder, '--', 'sh', '-c', shell, 'sh', ...tckRun],
    { cwd: folder, encoding: 'utf8' },
  );
  assert.equal(status, 1, stderr);
  const [test] = testsIn(readFileSync(report, 'utf8'));
  return { test: test ?? assert.fail(stderr), domains: stdout.split('\n').filter(Boolean) };
}

describe('with a libvirtd of its own', { skip: status === 0 ? false : stderr.trim() }, () => {
  it('a test during which libvirtd is killed says so, and where it was', (t) => {
    const { ending, text } = runInLibvirtd(t, killsLibvirtd).test;
    assert.equal(ending, 'exited');
    assert.match(text, /tck-run: libvirtd died during the test</);
  });

  it('a test whose guest does not start has QEMU’s log, and libvirtd’s', (t) => {
    const { outcome, text } = runInLibvirtd(t, failsToStart).test;
    assert.equal(outcome, 'fail');
    const [log = ''] = /<diagnostic.*?tck-log: .*?<\/diagnostic>/s.exec(text) ?? [];
    assert.match(log, /tck-log: qemu\/tck-\d+-guest\.log: .*-no-such-option: invalid option$/m);
    assert.match(log, /tck-log: \/var\/log\/libvirt\/libvirtd\.log: .*error : /);
    assert.ok(text.indexOf(log) < text.indexOf('<check '), 'it belongs to no check');
  });

  it('--no-logs leaves them out', (t) => {
    assert.doesNotMatch(runInLibvirtd(t, failsToStart, '--no-logs').test.text, /\.log/);
  });

  it('the objects of a test that crashes are removed, and no others', (t) => {
    const { test, domains } = runInLibvirtd(t, crashesWithDomain);
    assert.equal(test.ending, 'crashed');
    assert.match(test.text, /tck-run: removed domain tck-\d+-guest</);
    assert.deepEqual(domains, ['tck-notes']);
  });
});
