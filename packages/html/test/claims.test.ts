import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { isClaimed } from '../src/claims.js';
import { type Claims, readClaims, SiteError } from '../src/index.js';
import { scratch } from './support/sites.js';

describe("libvirt's own support matrix", () => {
  const folder = scratch();
  after(() => rmSync(folder, { recursive: true, force: true }));

  const row = (name: string, ...cells: readonly string[]) =>
    `<tr>\n<td>\n<a href="html/libvirt-libvirt-domain.html#${name}">${name}</a>\n</td>\n${cells
      .map((text) => (text === '' ? '<td/>' : `<td>${text}</td>`))
      .join('\n')}\n</tr>`;

  /** As libvirt writes it: a table for each driver interface, and others that are about something else. */
  const pageOf = (...tables: readonly string[]): Claims => {
    const file = join(folder, 'hvsupport.html');
    writeFileSync(
      file,
      `<html><body><table class="other"><thead><tr><th>Name</th></tr></thead><tr><td><a href="#virOther">x</a></td></tr></table>
${tables.join('\n')}</body></html>`,
    );
    return readClaims(file);
  };

  function table(drivers: readonly string[], ...rows: readonly string[]): string {
    const heads = ['API', 'Version', ...drivers].map((text) => `<th>${text}</th>`).join('\n');
    return `<table class="top_table">\n<thead>\n<tr>\n${heads}\n</tr>\n</thead>\n<tbody>\n${rows.join('\n')}\n</tbody>\n</table>`;
  }

  const claimsOf = (...rows: readonly string[]): Claims => pageOf(table(['libxl', 'qemu', 'test'], ...rows));

  test('says for each driver since when it has a function', () => {
    const claims = claimsOf(row('virDomainSave', '0.2.0', '', '0.3.2', '0.3.3'));
    assert.deepEqual([...claims.functions.keys()], ['virDomainSave']);
    assert.equal(isClaimed(claims, 'virDomainSave', 'qemu', '9.0.0'), true);
    assert.equal(isClaimed(claims, 'virDomainSave', 'qemu', '0.3.1'), false);
    assert.equal(isClaimed(claims, 'virDomainSave', 'qemu', '0.3.2'), true);
    assert.equal(isClaimed(claims, 'virDomainSave', 'xen', '0.3.3'), false, 'its column is libxl');
  });

  test('says until when a driver had a function', () => {
    const claims = claimsOf(
      row('virDomainMigrate', '0.3.2', '', '0.3.2 - <span class="removedhv">1.2.3</span>', ''),
    );
    assert.equal(isClaimed(claims, 'virDomainMigrate', 'qemu', '1.2.2'), true);
    assert.equal(isClaimed(claims, 'virDomainMigrate', 'qemu', '1.2.3'), false);
    assert.equal(isClaimed(claims, 'virDomainMigrate', 'test', '0.9.0'), false);
  });

  test('claims nothing about functions and drivers that it does not list, or of unknown releases', () => {
    const claims = claimsOf(row('virDomainSave', '0.2.0', '', '0.3.2', ''));
    assert.equal(isClaimed(claims, 'virDomainNew', 'qemu', '9.0.0'), undefined);
    assert.equal(isClaimed(claims, 'virDomainSave', 'lxc', '9.0.0'), undefined);
    assert.equal(isClaimed(claims, 'virDomainSave', 'qemu', ''), undefined);
  });

  test('has a table for each kind of driver, with names that differ from those in URIs', () => {
    const claims = pageOf(
      table(['libxl', 'qemu', 'test'], row('virDomainSave', '0.2.0', '', '0.3.2', '0.3.3')),
      table(['bridge', 'test'], row('virNetworkCreate', '0.2.0', '0.2.0', '0.3.2')),
    );
    assert.deepEqual([...claims.functions.keys()], ['virDomainSave', 'virNetworkCreate']);
    assert.equal(isClaimed(claims, 'virNetworkCreate', 'test', '9.0.0'), true);
    assert.equal(isClaimed(claims, 'virNetworkCreate', 'network', '9.0.0'), true);
    assert.equal(isClaimed(claims, 'virNetworkCreate', 'qemu', '9.0.0'), undefined);
  });

  test('says nothing about functions that a later release may have added', () => {
    const claims = claimsOf(row('virDomainNew', '9.0.0', '', '9.0.0', ''));
    assert.equal(isClaimed(claims, 'virDomainNew', 'test', '9.0.0'), false);
    assert.equal(isClaimed(claims, 'virDomainNew', 'test', '11.3.0'), undefined);
    assert.equal(isClaimed(claims, 'virDomainNew', 'qemu', '11.3.0'), true);
  });

  test('is an error if its file is missing', () => {
    assert.throws(() => readClaims(join(folder, 'none.html')), SiteError);
  });

  for (const [what, text] of [
    ['another page', '<html><table><tr><td>none</td></tr></table></html>'],
    ['an empty file', ''],
  ] as const)
    test(`is not found in ${what}`, () => {
      const file = join(folder, 'other.html');
      writeFileSync(file, text);
      assert.throws(
        () => readClaims(file),
        (error) => error instanceof SiteError && error.code === 'invalid' && error.message.includes(file),
      );
    });
});
