import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const summarize = fileURLToPath(new URL('../../../real-drivers/summarize', import.meta.url));
const skip = spawnSync('xmllint', ['--version']).error
  ? 'needs xmllint: apt-get install libxml2-utils'
  : false;

test('a test that is skipped as a whole is counted', { skip }, (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'tck-summarize-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const report = join(folder, 'report.xml');
  writeFileSync(
    report,
    `<report>
    <test id="a"><plan skip-all="unsupported: no guests"/></test>
    <test id="b"><plan count="2"/></test>
    <summary tests="2" checks="2" pass="1" fail="0" skip="1" bad="0"/>
  </report>`,
  );
  const { stdout } = spawnSync(summarize, [report], { encoding: 'utf8' });
  assert.equal(stdout, '2 tests (1 skipped, 0 ended badly), 2 checks (1 skipped, 0 failed)\n');
});
