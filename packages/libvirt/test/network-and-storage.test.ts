import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  Connection,
  ErrorCode,
  NetworkUpdateCommand,
  NetworkUpdateSection,
  StoragePoolState,
  StorageVolType,
} from '@libvirt-tck/libvirt';
import { nodeURI } from './node.js';
import { ifSupported } from './supported.js';

test('a network is defined, started, stopped and undefined', () => {
  using conn = Connection.open(nodeURI);
  using network = conn.networkDefineXML('<network><name>tck-other</name></network>');
  assert.ok(!network.isActive());
  network.create();
  assert.ok(network.isActive());
  network.setAutostart(true);
  assert.ok(network.getAutostart());
  assert.equal(network.getConnect().getType(), 'TEST');
  network.destroy();
  network.undefine();
  assert.throws(() => conn.networkLookupByName('tck-other'), { code: ErrorCode.NO_NETWORK });
});

test('a running network is updated', (t) => {
  using conn = Connection.open(nodeURI);
  const network = conn.networkLookupByName('tck-net');
  assert.equal(network.getBridgeName(), 'tckbr0');
  const host = "<host ip='127.9.0.2'><hostname>tck</hostname></host>";
  const { ADD_LAST } = NetworkUpdateCommand;
  const updated = ifSupported(() => {
    network.update(ADD_LAST, NetworkUpdateSection.DNS_HOST, -1, host);
    return true;
  });
  if (!updated) return t.skip('needs a libvirt whose test driver changes networks (9.0.0 does)');
  assert.match(network.getXMLDesc(), /<hostname>tck</);
});

test('a volume is created, copied, found and deleted', () => {
  using conn = Connection.open(nodeURI);
  using pool = conn.storagePoolLookupByName('tck-pool');
  assert.deepEqual(pool.getInfo(), {
    state: StoragePoolState.RUNNING,
    capacity: 107_374_182_400n,
    allocation: 0n,
    available: 107_374_182_400n,
  });
  using volume = pool.storageVolCreateXML('<volume><name>tck-vol</name><capacity>4096</capacity></volume>');
  assert.deepEqual(volume.getInfo(), { type: StorageVolType.FILE, capacity: 4096n, allocation: 4096n });
  assert.equal(volume.getPath(), '/tck-pool/tck-vol');
  assert.deepEqual(pool.listVolumes(), ['tck-vol']);
  using copy = pool.storageVolCreateXMLFrom(
    '<volume><name>tck-copy</name><capacity>1</capacity></volume>',
    volume,
  );
  assert.equal(copy.storagePoolLookupByVolume().getName(), 'tck-pool');
  assert.equal(conn.storageVolLookupByPath(volume.getPath()).getKey(), volume.getKey());
  volume.delete();
  assert.deepEqual(pool.listVolumes(), ['tck-copy']);
});

test('interfaces of the host are found by name and address', () => {
  using conn = Connection.open(nodeURI);
  const found = conn.interfaceLookupByMACString('aa:bb:cc:dd:ee:ff');
  assert.equal(found.getName(), 'tck-eth0');
  assert.equal(found.getMACString(), 'aa:bb:cc:dd:ee:ff');
  conn.interfaceChangeBegin();
  found.undefine();
  assert.deepEqual(conn.listAllInterfaces(), []);
  conn.interfaceChangeRollback();
  assert.deepEqual(
    conn.listAllInterfaces().map((each) => each.getName()),
    ['tck-eth0'],
  );
});

test('a device lists its capabilities', () => {
  using conn = Connection.open(nodeURI);
  const device = conn.nodeDeviceLookupByName('computer');
  assert.deepEqual(device.listCaps(), ['system']);
});
