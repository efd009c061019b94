/**
 * A migration copies the disks of a guest to a host that does not share them, while the guest uses them.
 */
// tck: tags boots, migration
// tck: needs other-host
import { readFileSync, writeFileSync } from 'node:fs';
import { DomainMigrateFlags } from '@libvirt-tck/libvirt';
import {
  connect,
  domainXML,
  find,
  findAll,
  is,
  lives,
  must,
  note,
  ok,
  okDomain,
  openConsole,
  parseXML,
} from '@libvirt-tck/testkit';
import { okBootedDomain } from './booted.js';
import { deviceOf, diskOf, MiB } from './disks.js';

const bed = connect();
const { guest, folder, need, config: settings } = bed;
const other = need.otherHost();
const { LIVE, PEER2PEER, NON_SHARED_DISK } = DomainMigrateFlags;
const files = folder('files');
const [here, there] = [`${files}/here.img`, `${files}/there.img`];
writeFileSync(here, Buffer.alloc(4 * MiB, 'libvirt\n'));
writeFileSync(there, Buffer.alloc(4 * MiB));
const config = guest();
const withDisk = (file: string) => ({
  ...config,
  devices: [...config.devices, diskOf({ source: { file }, serial: 'copied' })],
});
const { domain, run } = await okBootedDomain(bed, withDisk(here));
const before = await run(`${deviceOf('copied')} && echo written | dd of=$disk conv=notrunc && sync`);
is(before.status, 0, 'the guest writes to its disk here');

note('migrating it');
const target = domainXML(withDisk(there));
must(
  () =>
    domain.migrateToURI3(
      settings.otherUri ?? '',
      { destination_xml: target, migrate_disks: 'vdx' },
      LIVE | PEER2PEER | NON_SHARED_DISK,
    ),
  'the domain migrates with its disk',
);
const moved = okDomain(() => other.domainLookupByUUIDString(config.uuid), 'the domain is found there');
const [disk] = findAll(parseXML(moved.getXMLDesc()), 'devices/disk');
is(disk && find(disk, 'source')?.attributes.file, there, 'the domain has the other file there');
ok(!domain.isActive(), 'the domain is inactive here');

const console = openConsole(moved);
const inside = (command: string) => console.run(command, { seconds: settings.guestTimeout });
const { output } = await inside(`${deviceOf('copied')} && head -n 1 $disk`);
is(output, 'written\n', 'the guest finds there what it wrote here');
const after = await inside(
  `${deviceOf('copied')} && echo after | dd of=$disk bs=512 seek=1 conv=notrunc && sync`,
);
is(after.status, 0, 'the guest writes to its disk there');
console.close();
lives(() => moved.destroy(), 'the domain can be destroyed there');
const wanted = Buffer.alloc(4 * MiB, 'libvirt\n');
wanted.write('written\n');
ok(readFileSync(here).equals(wanted), 'the file here has the bytes from before the migration');
wanted.write('after\n', 512);
ok(readFileSync(there).equals(wanted), 'the file there has all bytes, and those from after the migration');
