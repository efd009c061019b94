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
  const volumes = must(() => pool.listAllVolumes(), 'its volumes can be listed');
  ok(volumes.length > 0, 'the target has a unit, which is a volume');
  ok(
    volumes.every((volume) => volume.getKey().includes(target)),
    'the key of each volume has the name of the target',
  );
  // A unit that is no disk, such as the controller of the target, has no size.
  const sizes = volumes.map((volume) => volume.getInfo().capacity);
  ok(
    sizes.some((size) => size > 0n),
    'the volume of a disk has its size',
  );
  is(
    sizes.reduce((sum, size) => sum + size, 0n),
    pool.getInfo().capacity,
    'the pool is as large as its volumes together',
  );

  note('stopping it');
  lives(() => pool.destroy(), 'the pool can be stopped');
  ok(!pool.isActive(), 'the stopped pool is inactive');
}
