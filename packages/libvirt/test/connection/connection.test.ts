import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Connection, ErrorCode, getVersion, initialize, versionText } from '@libvirt-tck/libvirt';
import { nodeURI } from '../node.js';

test('the library and its drivers have versions', () => {
  initialize();
  const { libVersion, typeVersion } = getVersion('Test');
  assert.ok(libVersion >= 7_000_000);
  assert.equal(typeVersion, libVersion);
  assert.equal(getVersion().typeVersion, undefined);
  assert.equal(versionText(9_003_001), '9.3.1');
});

test('a connection has facts about its driver', () => {
  using conn = Connection.open('test:///default');
  assert.equal(conn.getType(), 'TEST');
  assert.equal(conn.getURI(), 'test:///default');
  assert.equal(conn.getVersion(), 2);
  assert.equal(conn.getLibVersion(), getVersion().libVersion);
  assert.notEqual(conn.getHostname(), '');
  assert.match(conn.getCapabilities(), /^<capabilities>/);
  assert.ok(conn.isAlive());
  assert.ok(conn.isSecure());
  assert.ok(!conn.isEncrypted());
  assert.equal(conn.getMaxVcpus('test'), 32);
});

test('a call that the driver does not support fails', () => {
  using conn = Connection.open('test:///default');
  assert.throws(() => conn.getStoragePoolCapabilities(), { code: ErrorCode.NO_SUPPORT });
});

test('a read-only connection refuses to change anything', () => {
  using conn = Connection.openReadOnly('test:///default');
  assert.throws(() => conn.domainLookupByName('test').destroy(), { code: ErrorCode.OPERATION_DENIED });
});

test('64-bit numbers are always bigint', () => {
  using conn = Connection.open(nodeURI);
  assert.deepEqual(conn.nodeGetInfo(), {
    model: 'tck',
    memory: 4_194_304n,
    cpus: 4,
    mhz: 2000,
    nodes: 1,
    sockets: 1,
    cores: 4,
    threads: 1,
  });
  using other = Connection.open('test:///default');
  assert.equal(other.nodeGetFreeMemory(), 3_145_728n);
});

test('the host has facts about processors and memory', () => {
  using conn = Connection.open('test:///default');
  assert.deepEqual(conn.nodeGetCPUMap(), { cpus: 8, online: 3, cpumap: Uint8Array.of(0b10101) });
  assert.deepEqual(conn.nodeGetCellsFreeMemory(0, 2), [2_097_152n, 4_194_304n]);
  // A later libvirt has 'guest' too.
  assert.deepEqual(Object.keys(conn.nodeGetCPUStats(-1)).slice(0, 4), ['user', 'kernel', 'idle', 'iowait']);
  assert.throws(() => conn.nodeGetFreePages([], 0, 1), { code: ErrorCode.INVALID_ARG });
});

test('lists of objects and lists of names agree', () => {
  using conn = Connection.open(nodeURI);
  const names = (objects: readonly { getName(): string }[]) => objects.map((each) => each.getName()).sort();
  assert.deepEqual(names(conn.listAllDomains()), ['tck-checkpoints', 'tck-snapshots']);
  assert.equal(conn.listDomains().length, conn.numOfDomains());
  assert.deepEqual(conn.listDefinedDomains(), []);
  assert.deepEqual(names(conn.listAllNetworks()), conn.listNetworks());
  assert.deepEqual(names(conn.listAllInterfaces()), conn.listInterfaces());
  assert.deepEqual(names(conn.listAllStoragePools()), conn.listStoragePools());
  assert.deepEqual(names(conn.listAllNodeDevices()), conn.nodeListDevices());
});

test('the size of a list can be limited', () => {
  using conn = Connection.open(nodeURI);
  assert.equal(conn.listDomains(1).length, 1);
  assert.deepEqual(conn.listDomains(0), []);
});

test('CPU models are listed and combined', () => {
  using conn = Connection.open('test:///default');
  assert.ok(conn.getCPUModelNames('x86_64').includes('qemu64'));
  assert.match(conn.baselineCPU(['<cpu><arch>x86_64</arch><model>qemu64</model></cpu>']), /<model/);
});
