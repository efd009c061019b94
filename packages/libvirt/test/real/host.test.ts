import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { describe, test } from 'node:test';
import {
  ConnectCloseReason,
  ErrorCode,
  pumpEvents,
  SecretEventLifecycleType,
  SecretUsageType,
} from '@libvirt-tck/libvirt';
import { connect, makePool, PATIENCE, skipReal } from './libvirtd.js';

const VIRT_ADMIN = 'virt-admin';

describe('the host of a real libvirtd', { skip: skipReal }, () => {
  test('a secret keeps its value', () => {
    using conn = connect();
    using queue = conn.secretEvents({ types: ['LIFECYCLE', 'VALUE_CHANGED'] });
    const secret = conn.secretDefineXML(
      "<secret ephemeral='yes'><usage type='ceph'><name>tck-secret</name></usage></secret>",
    );
    assert.equal(secret.getUsageType(), SecretUsageType.CEPH);
    assert.equal(secret.getUsageID(), 'tck-secret');
    const value = Uint8Array.of(0, 1, 2, 255, 0);
    secret.setValue(value);
    assert.deepEqual(secret.getValue(), value);
    const found = conn.secretLookupByUsage(SecretUsageType.CEPH, 'tck-secret');
    assert.equal(found.getUUIDString(), secret.getUUIDString());
    assert.ok(conn.listSecrets().includes(secret.getUUIDString()));
    const defined = queue.next(PATIENCE);
    assert.ok(defined?.type === 'LIFECYCLE');
    assert.equal(defined.event, SecretEventLifecycleType.DEFINED);
    assert.equal(queue.next(PATIENCE)?.type, 'VALUE_CHANGED');
    secret.undefine();
    assert.throws(() => secret.getValue(), { code: ErrorCode.NO_SECRET });
  });

  test('a filter and its binding have names', () => {
    using conn = connect();
    const filter = conn.nwFilterDefineXML("<filter name='tck-filter' chain='root'/>");
    assert.equal(conn.nwFilterLookupByUUIDString(filter.getUUIDString()).getName(), 'tck-filter');
    assert.ok(conn.listNWFilters().includes('tck-filter'));
    assert.match(filter.getXMLDesc(), /tck-filter/);
    assert.deepEqual(conn.listAllNWFilterBindings(), []);
    assert.throws(() => conn.nwFilterBindingLookupByPortDev('tck0'), { code: ErrorCode.NO_NWFILTER_BINDING });
    filter.undefine();
  });

  test('a port of a network has bandwidth', (t) => {
    using conn = connect();
    const network = conn.networkCreateXML("<network><name>tck-net</name><bridge name='tckbr0'/></network>");
    t.after(() => network.destroy());
    assert.deepEqual(network.getDHCPLeases(), []);
    const port = network.portCreateXML(`
      <networkport>
        <uuid>e7b1c2d3-2222-4222-8222-222222222222</uuid>
        <owner><name>tck</name><uuid>f9d5e6b5-1111-4111-8111-111111111111</uuid></owner>
        <mac address='52:54:00:7c:6b:01'/>
      </networkport>`);
    assert.equal(port.getNetwork().getName(), 'tck-net');
    assert.equal(network.portLookupByUUIDString(port.getUUIDString()).getUUIDString(), port.getUUIDString());
    assert.deepEqual(
      network.listAllPorts().map((each) => each.getUUIDString()),
      [port.getUUIDString()],
    );
    port.setParameters({ 'inbound.average': 1000 });
    assert.equal(port.getParameters()['inbound.average'], 1000);
    port.delete();
  });

  test('volumes have facts, and are resized', () => {
    using conn = connect();
    const pool = makePool(conn, `tck-host-${process.pid}`);
    using queue = conn.storagePoolEvents({ types: ['REFRESH'] });
    const volume = pool.storageVolCreateXML('<volume><name>tck-vol</name><capacity>4096</capacity></volume>');
    volume.resize(8192n);
    assert.equal(volume.getInfo().capacity, 8192n);
    volume.wipe();
    pool.refresh();
    assert.equal(queue.next(PATIENCE)?.type, 'REFRESH');
    assert.match(conn.getStoragePoolCapabilities(), /<storagepoolCapabilities>/);
  });

  test('a lost connection calls back', (t) => {
    using conn = connect();
    const queue = conn.domainEvents({ types: ['LIFECYCLE', 'REBOOT'] });
    const reasons: ConnectCloseReason[] = [];
    conn.registerCloseCallback((reason) => reasons.push(reason));
    try {
      const admin = (...values: string[]) =>
        execFileSync(VIRT_ADMIN, values, { encoding: 'utf8', stdio: 'pipe' });
      const clients = admin('client-list', 'libvirtd').match(/^ *\d+/gm) ?? [];
      admin('client-disconnect', 'libvirtd', clients.at(-1)?.trim() ?? '');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT')
        return t.skip('needs virt-admin: apt-get install libvirt-clients');
      throw error;
    }
    assert.ok(pumpEvents(PATIENCE, () => reasons.length > 0));
    assert.deepEqual(reasons, [ConnectCloseReason.EOF]);
    assert.ok(!conn.isAlive());
    assert.throws(() => conn.getHostname(), { name: 'LibvirtError' });
    assert.throws(
      () => conn.close(),
      { name: 'LibvirtError' },
      'the daemon does not hear that the queue is closed',
    );
    assert.ok(conn.isFreed && queue.isClosed);
  });
});
