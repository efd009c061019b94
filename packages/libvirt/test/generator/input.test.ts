import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { chooseApi } from '../../generator/input.js';

let folder: string;
let stored: string;
let installed: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tck-libvirt-'));
  [stored, installed] = [join(folder, 'stored.xml.gz'), join(folder, 'installed.xml')];
});
afterEach(() => rmSync(folder, { recursive: true }));

/** The API of a libvirt with one of everything. */
const apiXml = (version: number) => `<api name='libvirt'><symbols>
  <macro name='LIBVIR_VERSION_NUMBER' file='libvirt-common' raw='${version}' version='0.0.1'/>
  <function name='virDomainReset' file='libvirt-domain' version='0.9.7'>
    <return type='int'/><arg name='domain' type='virDomainPtr'/>
  </function>
  <enum name='VIR_DOMAIN_NOSTATE' file='libvirt-domain' value='0' type='virDomainState' version='0.0.1'/>
  <struct name='virDomainInfo' file='libvirt-domain'><field name='memory' type='unsigned long'/></struct>
</symbols></api>`;

const choose = (path?: string) => chooseApi(path, stored, installed).version;

test('without a path, the newer of the stored and the installed API is chosen, and stored', () => {
  writeFileSync(stored, gzipSync(apiXml(12_008_000)));
  assert.equal(choose(), '12.8.0');
  writeFileSync(installed, apiXml(9_000_000));
  assert.equal(choose(), '12.8.0');
  writeFileSync(installed, apiXml(12_010_000));
  assert.equal(choose(), '12.10.0');
  rmSync(installed);
  assert.equal(choose(), '12.10.0');
});

test('a path is chosen even if it is older, and stored', () => {
  writeFileSync(stored, gzipSync(apiXml(12_008_000)));
  const other = join(folder, 'other.xml');
  writeFileSync(other, apiXml(7_000_000));
  assert.equal(choose(other), '7.0.0');
  assert.equal(choose(), '7.0.0');
});

test('no API at all is an error', () => {
  assert.throws(() => choose(), /give the path of a libvirt-api\.xml/);
  assert.throws(() => choose(join(folder, 'none.xml')), { code: 'ENOENT' });
  assert.ok(!existsSync(stored));
});
