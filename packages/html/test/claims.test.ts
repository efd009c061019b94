import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { isClaimed, readClaims } from '../src/claims.js';

/** A table of hvsupport.html with one function. */
const table = (heads: readonly string[], name: string, cells: readonly string[]) => `<table class="top_table">
<thead><tr>${['API', 'Version', ...heads].map((head) => `<th>${head}</th>`).join('\n')}</tr></thead>
<tr><td><a href="html/libvirt.html#${name}">${name}</a></td>
${['0.1.0', ...cells].map((cell) => (cell ? `<td>${cell}</td>` : '<td/>')).join('\n')}</tr></table>`;

test('claims are read from the tables of all kinds of drivers, with the names that URIs have', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tck-claims-'));
  const file = join(folder, 'hvsupport.html');
  writeFileSync(
    file,
    table(['libxl', 'qemu'], 'virDomainQemuAttach', ['', '0.9.4 - <span class="removedhv">5.5.0</span>']) +
      table(['bridge', 'test'], 'virNetworkCreate', ['0.2.0', '0.3.2']),
  );
  try {
    const claims = readClaims(file);
    assert.deepEqual(Object.fromEntries(claims.get('virDomainQemuAttach') ?? []), {
      xen: '',
      qemu: '0.9.4 - 5.5.0',
    });
    assert.equal(isClaimed(claims, 'virDomainQemuAttach', 'qemu', '5.4.0'), true);
    assert.equal(isClaimed(claims, 'virDomainQemuAttach', 'qemu', '5.5.0'), false);
    assert.equal(isClaimed(claims, 'virNetworkCreate', 'test', '9.0.0'), true);
    assert.equal(isClaimed(claims, 'virNetworkCreate', 'network', '9.0.0'), true);
    assert.equal(isClaimed(claims, 'virNetworkCreate', 'qemu', '9.0.0'), undefined);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
