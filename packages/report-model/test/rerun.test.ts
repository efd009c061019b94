import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { openReport, type ReportHeader } from '../src/index.js';
import { rerunCommand } from '../src/rerun.js';

const own: ReportHeader = {
  suite: 'libvirt-tck',
  suiteVersion: '0.1.0',
  runId: 'x',
  platform: { uri: 'qemu:///system', capabilities: [], properties: [] },
};
const reports = new URL('../../test/fixtures/real/qemu-kvm/', import.meta.url);

async function commandFor(file: string): Promise<string | null> {
  const report = openReport(new URL(file, reports));
  const header = await report.header;
  await report.close();
  return rerunCommand(header, 'domain/050-transient-lifecycle');
}

describe('the command that runs a test again', () => {
  test('names the driver of the run', () => {
    assert.equal(rerunCommand(own, 'domain/050'), 'tck-run --uri qemu:///system domain/050');
  });
  test('quotes what a shell would take for something else', () => {
    const platform = { ...own.platform, uri: 'qemu+ssh://h/system?a=1&b=2' };
    assert.equal(
      rerunCommand({ ...own, platform }, "it's"),
      "tck-run --uri 'qemu+ssh://h/system?a=1&b=2' 'it'\\''s'",
    );
  });
  test("of the Perl kit is that kit's own", async () => {
    assert.equal(
      await commandFor('report.xml'),
      'libvirt-tck --testdir /usr/share/libvirt-tck/tests/domain/050-transient-lifecycle.t',
    );
  });
  test('is not known for JUnit reports, archives of TAP, and suites that stand elsewhere', async () => {
    assert.equal(await commandFor('report.junit.xml'), null);
    assert.equal(await commandFor('archive.tgz'), null);
    const { suiteVersion: _, ...folder } = own;
    assert.equal(rerunCommand(folder, 't'), null);
    assert.equal(rerunCommand({ ...own, suite: 'my-kit' }, 't'), null);
  });
});
