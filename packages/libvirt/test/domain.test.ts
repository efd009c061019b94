import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  Connection,
  Domain,
  DomainDiskErrorCode,
  DomainInterfaceAddressesSource,
  DomainMemoryStatTags,
  DomainState,
  DomainStatsTypes,
  ErrorCode,
  IPAddrType,
  VcpuState,
} from '@libvirt-tck/libvirt';
import { nodeURI } from './node.js';
import { ifSupported } from './supported.js';

const XML = `<domain type='test'><name>tck-life</name><memory unit='KiB'>65536</memory><vcpu>2</vcpu>
  <os><type>hvm</type></os></domain>`;

test('a persistent domain is defined, started, paused, stopped and undefined', () => {
  using conn = Connection.open(nodeURI);
  using domain = conn.domainDefineXML(XML);
  assert.equal(domain.getName(), 'tck-life');
  assert.equal(domain.getID(), -1);
  assert.ok(domain.isPersistent());
  assert.deepEqual(domain.getState(), { state: DomainState.SHUTOFF, reason: 0 });
  domain.create();
  assert.ok(domain.getID() > 0);
  assert.ok(domain.isActive());
  domain.suspend();
  assert.equal(domain.getState().state, DomainState.PAUSED);
  domain.resume();
  domain.destroy();
  assert.equal(domain.getID(), -1);
  domain.undefine();
  assert.throws(() => conn.domainLookupByName('tck-life'), { code: ErrorCode.NO_DOMAIN });
});

test('a transient domain is found by name, id and UUID', () => {
  using conn = Connection.open(nodeURI);
  using domain = conn.domainCreateXML(XML);
  assert.ok(!domain.isPersistent());
  const uuid = domain.getUUIDString();
  assert.match(uuid, /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  assert.equal(Buffer.from(domain.getUUID()).toString('hex'), uuid.replaceAll('-', ''));
  for (const found of [
    conn.domainLookupByName('tck-life'),
    conn.domainLookupByID(domain.getID()),
    conn.domainLookupByUUID(domain.getUUID()),
    conn.domainLookupByUUIDString(uuid),
  ]) {
    assert.equal(found.getUUIDString(), uuid);
    found.free();
  }
  assert.throws(() => conn.domainLookupByUUID(new Uint8Array(15)), { code: 'bad-argument' });
});

test('facts about a domain are structs and numbers', () => {
  using conn = Connection.open(nodeURI);
  const domain = conn.domainCreateXML(XML);
  const { cpuTime, ...info } = domain.getInfo();
  assert.deepEqual(info, { state: DomainState.RUNNING, maxMem: 65_536n, memory: 65_536n, nrVirtCpu: 2 });
  assert.equal(typeof cpuTime, 'bigint');
  assert.equal(domain.getMaxMemory(), 65_536n);
  assert.equal(domain.getMaxVcpus(), 2);
  assert.equal(domain.getOSType(), 'linux');
  assert.equal(domain.getAutostart(), false);
  const control = ifSupported(() => domain.getControlInfo());
  if (control) assert.deepEqual(control, { state: 0, details: 0, stateTime: 0n });
  domain.setMemory(32_768);
  assert.equal(domain.getInfo().memory, 32_768n);
});

test('virtual CPUs are pinned with maps of bits', () => {
  using conn = Connection.open(nodeURI);
  const domain = conn.domainCreateXML(XML);
  domain.pinVcpu(1, Uint8Array.of(0b101));
  const vcpus = domain.getVcpus();
  assert.deepEqual(
    vcpus.map((vcpu) => vcpu.number),
    [0, 1],
  );
  assert.ok(vcpus.every((vcpu) => vcpu.state === VcpuState.RUNNING));
  assert.deepEqual([...(vcpus[1]?.cpumap ?? [])], [0b101]);
  assert.equal(domain.getVcpus(1).length, 1);
  assert.deepEqual(
    domain.getVcpuPinInfo().map((map) => [...map]),
    [[0b1111], [0b101]],
  );
  domain.pinEmulator(Uint8Array.of(0b10));
  assert.deepEqual([...(domain.getEmulatorPinInfo() ?? [])], [0b10]);
});

test('statistics of domains come with the domains', (t) => {
  using conn = Connection.open(nodeURI);
  const all = ifSupported(() => conn.getAllDomainStats(DomainStatsTypes.STATE));
  if (all === undefined) return t.skip('needs a libvirt whose test driver has statistics (9.0.0 does)');
  assert.deepEqual(all.map((each) => each.domain.getName()).sort(), ['tck-checkpoints', 'tck-snapshots']);
  assert.deepEqual(all[0]?.params, { 'state.state': DomainState.RUNNING, 'state.reason': 0 });
  const some = Domain.listGetStats(
    all.slice(0, 1).map((each) => each.domain),
    DomainStatsTypes.STATE,
  );
  assert.equal(some[0]?.domain.getName(), all[0]?.domain.getName());
  assert.throws(() => Domain.listGetStats([]), { code: ErrorCode.INVALID_ARG });
});

test('facts from inside a guest are lists of records', () => {
  using conn = Connection.open('test:///default');
  const domain = conn.domainLookupByName('test');
  assert.deepEqual(domain.getFSInfo(), [
    { mountpoint: '/', name: 'vda1', fstype: 'ext4', devAlias: ['vda'] },
    { mountpoint: '/boot', name: 'vda2', fstype: 'ext4', devAlias: ['vda'] },
  ]);
  assert.deepEqual(domain.interfaceAddresses(DomainInterfaceAddressesSource.LEASE), [
    {
      name: 'testnet0',
      hwaddr: 'aa:bb:cc:dd:ee:ff',
      addrs: [{ type: IPAddrType.IPV4, addr: '192.168.122.3', prefix: 24 }],
    },
  ]);
  assert.deepEqual(domain.getDiskErrors(), [{ disk: 'vda', error: DomainDiskErrorCode.UNSPEC }]);
  assert.deepEqual(domain.getDiskErrors(0, 0), []);
  assert.equal(domain.memoryStats().get(DomainMemoryStatTags.AVAILABLE), 2_097_152n);
  const cpus = domain.getCPUStats(0, 2);
  assert.deepEqual(
    cpus.map((cpu) => Object.keys(cpu)),
    [
      ['cpu_time', 'vcpu_time'],
      ['cpu_time', 'vcpu_time'],
    ],
  );
  assert.deepEqual(Object.keys(domain.getCPUStats(-1, 1)[0] ?? {}), ['cpu_time', 'user_time', 'system_time']);
  assert.equal(domain.fsFreeze(), 2);
  assert.equal(domain.fsThaw(['/boot']), 1);
});

test('metadata that is not there is an error', () => {
  using conn = Connection.open(nodeURI);
  const domain = conn.domainDefineXML(XML);
  domain.setMetadata(1, 'A title');
  assert.equal(domain.getMetadata(1), 'A title');
  domain.setMetadata(1, null);
  assert.throws(() => domain.getMetadata(1), { code: ErrorCode.NO_DOMAIN_METADATA });
});

test('snapshots form a tree', () => {
  using conn = Connection.open(nodeURI);
  const domain = conn.domainLookupByName('tck-snapshots');
  const create = (name: string) =>
    domain.snapshotCreateXML(`<domainsnapshot><name>${name}</name></domainsnapshot>`);
  const [root, leaf] = [create('tck-root'), create('tck-leaf')];
  assert.deepEqual(domain.snapshotListNames().sort(), ['tck-leaf', 'tck-root']);
  assert.deepEqual(
    root.listAllChildren().map((child) => child.getName()),
    ['tck-leaf'],
  );
  assert.equal(leaf.getParent().getName(), 'tck-root');
  assert.equal(leaf.getDomain().getName(), 'tck-snapshots');
  assert.throws(() => root.getParent(), { code: ErrorCode.NO_DOMAIN_SNAPSHOT });
  root.revertToSnapshot();
  assert.ok(root.isCurrent());
  leaf.delete();
  assert.equal(domain.snapshotNum(), 1);
});

test('a checkpoint returns its domain and its connection', () => {
  using conn = Connection.open(nodeURI);
  const domain = conn.domainLookupByName('tck-checkpoints');
  const checkpoint = domain.checkpointCreateXML(
    '<domaincheckpoint><name>tck-check</name></domaincheckpoint>',
  );
  assert.equal(checkpoint.getDomain().getName(), 'tck-checkpoints');
  assert.equal(checkpoint.getConnect().getURI(), conn.getURI());
  assert.deepEqual(
    domain.listAllCheckpoints().map((each) => each.getName()),
    ['tck-check'],
  );
});
