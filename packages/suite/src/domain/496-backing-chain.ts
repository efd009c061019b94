/**
 * A guest reads the backing volumes of its disk through the disk, and writes to the disk alone.
 */
// tck: tags boots
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { connect, findAll, findText, is, isDeeply, lives, note, parseXML } from '@libvirt-tck/testkit';
import { activePool, okFile, okVolume } from '../storage/pool.js';
import { okBootedDomain } from './booted.js';
import { deviceOf, MiB, okPlugs } from './disks.js';

const bed = connect();
const { pool } = activePool(bed);
const capacity = 4 * MiB;
const base = okVolume(pool, { name: 'base', capacity, format: 'raw' }, 'a raw volume is created');
writeFileSync(okFile(base), Buffer.alloc(capacity, 'of base\n'));
const middle = okVolume(
  pool,
  { name: 'middle', capacity, format: 'qcow2', backing: { path: base.getPath(), format: 'raw' } },
  'a qcow2 volume on top of it is created',
);
const top = okVolume(
  pool,
  { name: 'top', capacity, format: 'qcow2', backing: { path: middle.getPath(), format: 'qcow2' } },
  'another one on top of that is created',
);
const paths = [top, middle, base].map((volume) => volume.getPath());
const [file = '', ...backing] = paths;
const contents = () => backing.map((path) => readFileSync(path).toString('latin1'));
const before = { owner: statSync(file).uid, contents: contents() };

note('in the guest');
const { domain, run } = await okBootedDomain(bed);
okPlugs(domain, { source: { file }, format: 'qcow2', serial: 'chain' });
const first = await run(`${deviceOf('chain')} && head -n 1 $disk`);
is(first.output, 'of base\n', 'the guest reads the base of the chain through its disk');
const write = await run(`${deviceOf('chain')} && echo of top. | dd of=$disk conv=notrunc && sync`);
is(write.status, 0, 'the guest writes to its disk');
const both = await run(`${deviceOf('chain')} && head -n 2 $disk`);
is(both.output, 'of top.\nof base\n', 'the guest reads what it wrote, and the base behind it');
isDeeply(contents(), before.contents, 'the backing volumes have the same bytes');

note('the owner of the file');
const labels = findAll(parseXML(domain.getXMLDesc()), 'seclabel');
const label = labels.find(({ attributes }) => attributes.model === 'dac');
const user = Number(/^\+(\d+):/.exec((label && findText(label, 'label')) ?? '')?.[1]);
is(statSync(file).uid, user, 'while the guest runs, its user owns the file of its disk');
lives(() => domain.destroy(), 'the domain can be destroyed');
is(statSync(file).uid, before.owner, 'after that, the file has its owner again');
