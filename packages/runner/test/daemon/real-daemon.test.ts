import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { type TestText, testsIn } from '../bin/report-text.js';
import { command } from '../bin/tck-run.js';
import { folderOf } from '../folder-of.js';

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

function runInLibvirtd(
  t: { after(action: () => void): void },
  script: string,
  ...options: readonly string[]
): TestText {
  const folder = folderOf(t, { 'test.mjs': script });
  const report = join(folder, 'report.xml');
  const run = spawnSync(
    harness[0],
    [
      ...harness.slice(1),
      '--keep',
      folder,
      '--',
      process.execPath,
      command,
      ...options,
      '-o',
      report,
      'test.mjs',
    ],
    { cwd: folder, encoding: 'utf8' },
  );
  assert.equal(run.status, 1, run.stderr);
  const [test] = testsIn(readFileSync(report, 'utf8'));
  return test ?? assert.fail(run.stderr);
}

describe('with a libvirtd of its own', { skip: status === 0 ? false : stderr.trim() }, () => {
  it('a test during which libvirtd is killed says so, and where it was', (t) => {
    const { ending, text } = runInLibvirtd(t, killsLibvirtd);
    assert.equal(ending, 'exited');
    assert.match(text, /tck-run: libvirtd died during the test</);
  });

  it('a test whose guest does not start has QEMU’s log, and libvirtd’s', (t) => {
    const { outcome, text } = runInLibvirtd(t, failsToStart);
    assert.equal(outcome, 'fail');
    const [log = ''] = /<diagnostic.*?tck-log: .*?<\/diagnostic>/s.exec(text) ?? [];
    assert.match(log, /tck-log: qemu\/tck-\d+-guest\.log: .*-no-such-option: invalid option$/m);
    assert.match(log, /tck-log: \/var\/log\/libvirt\/libvirtd\.log: .*error : /);
    assert.ok(text.indexOf(log) < text.indexOf('<check '), 'it belongs to no check');
  });

  it('--no-logs leaves them out', (t) => {
    assert.doesNotMatch(runInLibvirtd(t, failsToStart, '--no-logs').text, /\.log/);
  });
});
