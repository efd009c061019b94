import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { Connection, getVersion, NetworkMetadataType, versionText } from '@libvirt-tck/libvirt';
import { libraryPath } from '../../src/library/load.js';

const folder = mkdtempSync(join(tmpdir(), 'tck-libvirt-'));
after(() => rmSync(folder, { recursive: true }));

const CC = process.env.CC ?? 'cc';

/** The error of a script that opens a connection with another library. */
function openWith(library: string): { name: string; code: string; message: string; cause: string } {
  const script = `
    import { Connection } from '${import.meta.resolve('@libvirt-tck/libvirt')}';
    try { Connection.open('test:///default').nodeGetFreeMemory(); }
    catch ({ name, code, message, cause }) { console.log(JSON.stringify({ name, code, message, cause: cause.message })); }`;
  const env = { ...process.env, LIBVIRT_TCK_LIBRARY: library };
  const run = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8', env });
  assert.equal(run.stderr, '');
  return JSON.parse(run.stdout);
}

test('an error names a library that is missing, or is not libvirt', () => {
  const cases = { [join(folder, 'none.so')]: /No such file/, 'libc.so.6': /virInitialize/ };
  for (const [library, reason] of Object.entries(cases)) {
    const { cause, ...error } = openWith(library);
    assert.deepEqual(error, {
      name: 'BindingError',
      code: 'no-library',
      message: `could not load ${library}: LIBVIRT_TCK_LIBRARY must name a libvirt.so`,
    });
    assert.match(cause, reason);
  }
});

test('loading ahead reports no error; the first call does', () => {
  const library = join(folder, 'none.so');
  const script = `
    import { Connection, loadAhead } from '${import.meta.resolve('@libvirt-tck/libvirt')}';
    loadAhead();
    try { Connection.open('test:///default'); } catch ({ code }) { console.log(code); }`;
  const env = { ...process.env, LIBVIRT_TCK_LIBRARY: library };
  const run = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8', env });
  assert.deepEqual([run.stdout, run.stderr, run.status], ['no-library\n', '', 0]);
});

test('a library that was loaded ahead opens connections', () => {
  const script = `
    import { readFileSync } from 'node:fs';
    import { setTimeout } from 'node:timers/promises';
    import { Connection, loadAhead } from '${import.meta.resolve('@libvirt-tck/libvirt')}';
    const isThere = () => readFileSync('/proc/self/maps', 'latin1').includes('/libvirt.so');
    const before = isThere();
    loadAhead();
    while (!isThere()) await setTimeout(1);
    console.log(before, Connection.open('test:///default').getType());`;
  const run = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
  assert.deepEqual([run.stdout, run.stderr, run.status], ['false TEST\n', '', 0]);
});

/** A minimal libvirt, 1.2.3. */
const OLD_LIBVIRT = `
  #include <stddef.h>
  int virGetVersion(unsigned long *version, const char *type, unsigned long *other) { *version = 1002003; return 0; }
  void virSetErrorFunc(void *data, void *handler) {}
  void virResetError(void *error) {}
  int virInitialize(void) { return 0; }
  int virEventRegisterDefaultImpl(void) { return 0; }
  void *virConnectOpen(const char *name) { return &virConnectOpen; }
`;

test('a connection knows which functions the library has', () => {
  using conn = Connection.open('test:///default');
  assert.equal(conn.has('virNetworkUpdate'), true);
  assert.equal(conn.has('virNetworkSetMetadata'), getVersion().libVersion >= 9_007_000);
});

test('a function that is newer than the library is refused with the version that has it', (t) => {
  using conn = Connection.open('test:///default');
  const { libVersion } = getVersion();
  const network = conn.networkLookupByName('default');
  if (libVersion >= 9_007_000) return t.skip(`this library is ${versionText(libVersion)}`);
  assert.throws(() => network.setMetadata(NetworkMetadataType.TITLE, 'tck'), {
    name: 'BindingError',
    code: 'no-function',
    function: 'virNetworkSetMetadata',
    since: '9.7.0',
    message: `could not call virNetworkSetMetadata: it needs libvirt 9.7.0, and ${libraryPath()} is libvirt ${versionText(libVersion)}`,
  });
});

test('calling a function that the library lacks names the function, the library and its version', (t) => {
  const source = join(folder, 'old.c');
  const library = join(folder, 'old.so');
  writeFileSync(source, OLD_LIBVIRT);
  const compiler = spawnSync(CC, ['-shared', '-fPIC', '-o', library, source], { encoding: 'utf8' });
  if (compiler.error) return t.skip('needs a C compiler: apt-get install gcc libc6-dev');
  assert.equal(compiler.status, 0, compiler.stderr);
  const { cause, ...error } = openWith(library);
  assert.match(cause, /virNodeGetFreeMemory/);
  assert.deepEqual(error, {
    name: 'BindingError',
    code: 'no-function',
    message: `could not call virNodeGetFreeMemory: ${library} (libvirt 1.2.3) does not have it`,
  });
});
