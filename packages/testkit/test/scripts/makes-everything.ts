import {
  connect,
  networkXML,
  nwfilterXML,
  pass,
  secretXML,
  storagePoolXML,
  storageVolumeXML,
} from '../../src/index.js';

// One object of every kind that a script can leave behind on QEMU. The domain boots nothing, so nothing need be prepared.
const { conn, name } = connect();
const domain = `<domain type='qemu'><name>${name('web')}</name><memory>16384</memory><os><type>hvm</type></os></domain>`;
conn.domainDefineXML(domain);
conn.networkDefineXML(networkXML({ name: name('net') })).create();
const path = `/var/lib/libvirt/images/${name('pool')}`;
const pool = conn.storagePoolDefineXML(storagePoolXML({ type: 'dir', name: name('pool'), path }));
pool.build();
pool.create();
pool.storageVolCreateXML(storageVolumeXML({ name: name('volume'), capacity: 1024 }));
conn.nwFilterDefineXML(nwfilterXML({ name: name('filter'), rules: [] }));
conn.secretDefineXML(secretXML({ usage: { type: 'ceph', name: name('secret') } }));
pass('everything is there');
