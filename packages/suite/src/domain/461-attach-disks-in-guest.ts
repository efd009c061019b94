/**
 * A guest sees the disks that are plugged into its running domain, each with its own content, until they are unplugged.
 */
// tck: tags boots
import { writeFileSync } from 'node:fs';
import { DomainDeviceModifyFlags } from '@libvirt-tck/libvirt';
import {
  connect,
  eventually,
  find,
  findAll,
  is,
  isDeeply,
  must,
  note,
  okError,
  parseXML,
  toXML,
} from '@libvirt-tck/testkit';
import { okBootedDomain } from './booted.js';
import { deviceOf, diskOf, MiB, okPlugs } from './disks.js';

const bed = connect();
const seconds = bed.config.guestTimeout;
const files = bed.folder('files');
const names = ['first', 'second', 'third'];
const disks = names.map((name, index) => {
  const file = `${files}/${name}.img`;
  writeFileSync(file, Buffer.alloc(MiB, `${name}\n`));
  return { source: { file }, serial: name, target: `vd${'xyz'[index]}` };
});
const { domain, run } = await okBootedDomain(bed);
const targets = () => {
  const all = findAll(parseXML(domain.getXMLDesc()), 'devices/disk');
  return all.map((each) => find(each, 'target')?.attributes.dev ?? '').filter((dev) => /^vd[xyz]$/.test(dev));
};
/** The serial numbers of the guest's disks, in the order of their names in the guest. */
const serials = async () => {
  const { output } = await run('cd /sys/block; for file in vd*/serial; do echo $(cat $file); done');
  return output.split('\n').filter((line) => names.includes(line));
};

note('plugging them in');
for (const [index, each] of disks.entries()) {
  okPlugs(domain, each);
  const name = names[index] ?? '';
  const { output } = await run(`${deviceOf(name)} && head -n 1 $disk`);
  is(output, `${name}\n`, `the guest sees the ${name} disk, with its content`);
}
isDeeply(await serials(), names, 'the guest names the disks in the order in which they came');
isDeeply(targets(), ['vdx', 'vdy', 'vdz'], 'libvirt lists them in this order');
const write = `${deviceOf('second')} && echo written | dd of=$disk conv=notrunc && sync`;
is((await run(write)).status, 0, 'the guest can write to one of them');

note('unplugging one of them');
const [, second] = disks;
const xml = toXML(diskOf(second ?? {}));
must(() => domain.detachDeviceFlags(xml, DomainDeviceModifyFlags.LIVE), 'one of them can be unplugged');
await eventually(() => !targets().includes('vdy'), 'libvirt no longer lists it', { seconds });
await eventually(async () => (await serials()).length === 2, 'the guest no longer sees it', { seconds });
isDeeply(await serials(), ['first', 'third'], 'the guest sees the others');
isDeeply(targets(), ['vdx', 'vdz'], 'libvirt lists the others');
okError(
  () => domain.detachDeviceFlags(xml, DomainDeviceModifyFlags.LIVE),
  'a disk that is not there cannot be unplugged',
);

note('plugging it in again');
okPlugs(domain, { ...second, source: { file: `${files}/second.img` } });
await eventually(async () => (await serials()).length === 3, 'the guest sees all of them', { seconds });
const again = await run(`${deviceOf('second')} && head -n 1 $disk`);
is(again.output, 'written\n', 'the disk has the content that the guest wrote');
