import assert from 'node:assert/strict';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { buildSite } from '../src/index.js';
import { sampleTest, scratch, writeSample } from './support/sites.js';

test('contradictions with libvirt’s claims say whose they are, or that this is open', async (t) => {
  const folder = scratch();
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const call = (name: string, ...codes: readonly string[]) => ({
    function: name,
    count: 1,
    errors: codes.map((code) => ({ code, count: 1 })),
    flags: [],
  });
  const calls = [
    call('virConnectOpenReadOnly'),
    call('virDomainSave', 'VIR_ERR_NO_SUPPORT'),
    call('virDomainRestore', 'VIR_ERR_OPERATION_INVALID'),
  ];
  const report = await writeSample(folder, 'report', { tests: [sampleTest('domain/050-a', 'fail', calls)] });
  const claims = {
    release: '9.0.0',
    functions: new Map([
      ['virConnectOpenReadOnly', new Map([['qemu', '']])],
      ['virDomainSave', new Map([['qemu', '0.3.2']])],
      ['virDomainRestore', new Map([['qemu', '0.3.2']])],
    ]),
  };
  const output = join(folder, 'site');
  await buildSite([report], { output, claims });
  const html = readFileSync(join(output, 'contradictions.html'), 'utf8');
  assert.match(html, /class="verdict bad">2 contradictions, 1 of them explained/);
  const rows = html.match(/<tr><th.*<\/tr>/g) ?? [];
  const rowOf = (name: string) => rows.find((row) => row.includes(`>${name}<`)) ?? '';
  assert.match(rowOf('virConnectOpenReadOnly'), /the documentation’s/);
  assert.match(rowOf('virDomainSave'), /not yet explained/);
  assert.equal(rowOf('virDomainRestore'), '', 'a call that was refused as it should be contradicts nothing');
});
