/**
 * A storage pool of an iSCSI target has the units of the target as volumes, even where the kernel cannot log in to it.
 */
// tck: needs iscsi
// tck: exclusive iscsi
import {
  connect,
  element,
  ifSupported,
  is,
  lives,
  must,
  note,
  ok,
  storagePoolXML,
} from '@libvirt-tck/testkit';

const { conn, name, need } = connect();
const { host, port, target } = need.iscsiTarget();
const initiator = element('initiator', {}, element('iqn', { name: 'iqn.2026-11.org.libvirt.tck:test' }));
const source = { host: { name: host, port }, devices: [target], elements: [initiator] };
const xml = storagePoolXML({ type: 'iscsi-direct', name: name('iscsi'), source });

const pool = must(
  ifSupported(() => conn.storagePoolDefineXML(xml)),
  'a pool of the target is defined',
);
if (lives(() => pool.create(), 'the pool can be started')) {
  note('the units of the target');
  const [volume] = must(() => pool.listAllVolumes(), 'its volumes can be listed');
  ok(volume !== undefined, 'the target has a unit, which is a volume');
  ok(volume?.getKey().includes(target), 'the key of the volume has the name of the target');
  ok((volume?.getInfo().capacity ?? 0n) > 0n, 'the volume has the size of the unit');
  const { capacity } = pool.getInfo();
  is(volume?.getInfo().capacity, capacity, 'the only volume is as large as the pool');

  note('stopping it');
  lives(() => pool.destroy(), 'the pool can be stopped');
  ok(!pool.isActive(), 'the stopped pool is inactive');
}
