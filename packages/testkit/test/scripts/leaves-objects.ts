import { Connection, Domain } from '@libvirt-tck/libvirt';
import {
  connect,
  domainXML,
  networkXML,
  note,
  pass,
  storagePoolXML,
  storageVolumeXML,
} from '../../src/index.js';
import { atEnd } from '../../src/tap/script.js';

// Another connection sees what is left when the kit has cleaned up: what is registered first is done last.
const observer = Connection.open('test:///default');
atEnd(() => {
  const pools = observer.listAllStoragePools();
  const volumes = pools.filter((pool) => pool.isActive()).flatMap((pool) => pool.listAllVolumes());
  const all = [...observer.listAllDomains(), ...observer.listAllNetworks(), ...pools, ...volumes];
  note(
    `left: ${all
      .map((object) => object.getName())
      .sort()
      .join(' ')}`,
  );
});

const { conn, guest, name } = connect();
conn.domainCreateXML(domainXML(guest('running')));
conn.domainDefineXML(domainXML(guest('defined')));
conn.domainDefineXML(domainXML(guest('started'))).create();
conn.domainDefineXML(domainXML({ ...guest(), name: 'somebody-elses' }));
conn.networkDefineXML(networkXML({ name: name('net'), bridge: { name: 'tckbr0' } })).create();
const pool = conn.storagePoolDefineXML(
  storagePoolXML({ type: 'dir', name: name('pool'), path: '/tmp/tck-pool' }),
);
pool.create();
pool.storageVolCreateXML(storageVolumeXML({ name: name('volume'), capacity: 1024 }));
conn
  .storagePoolLookupByName('default-pool')
  .storageVolCreateXML(storageVolumeXML({ name: name('in-a-foreign-pool'), capacity: 1024 }));
pass('objects are there');

const [, , ending] = process.argv;
if (ending === 'throw') throw new Error('on purpose');
if (ending === 'exit') process.exit(0);
if (ending === 'close') conn.close();
if (ending === 'stop') {
  // Each guest shuts down just after somebody has looked whether it runs.
  const { isActive } = Domain.prototype;
  Domain.prototype.isActive = function () {
    const was = isActive.call(this);
    if (was) this.destroy();
    return was;
  };
}
if (ending === 'wait') await new Promise((resolve) => setTimeout(resolve, 60_000));
