/**
 * A volume can have a backing volume: it holds only the differences, and its XML says what is below it.
 */
import { readFileSync, statSync } from 'node:fs';
import { connect, find, findText, is, ok, okStorageVolume, parseXML } from '@libvirt-tck/testkit';
import { activePool, MiB, okFile, okVolume } from './pool.js';

const { pool } = activePool(connect());
const capacity = 8 * MiB;
const base = okVolume(pool, { name: 'base', capacity, format: 'raw' }, 'a raw volume is created');
okFile(base);

const middle = okVolume(
  pool,
  { name: 'middle', capacity, format: 'qcow2', backing: { path: base.getPath(), format: 'raw' } },
  'a qcow2 volume with this backing volume is created',
);
ok(statSync(middle.getPath()).size < MiB, 'its file is small: it holds only the differences');
ok(readFileSync(middle.getPath()).includes(base.getPath()), 'its file names the backing volume');
const top = okVolume(
  pool,
  { name: 'top', capacity, format: 'qcow2', backing: { path: middle.getPath(), format: 'qcow2' } },
  'a volume on top of that one is created',
);

isBackedBy('top', middle.getPath(), 'qcow2', 'the top of the chain');
isBackedBy('middle', base.getPath(), 'raw', 'the middle of the chain');
is(
  find(parseXML(base.getXMLDesc()), 'backingStore'),
  undefined,
  'the base of the chain has no backing volume',
);

pool.refresh();
isBackedBy('top', middle.getPath(), 'qcow2', 'after a refresh, the top');
isBackedBy('middle', base.getPath(), 'raw', 'after a refresh, the middle');
is(top.getInfo().capacity, BigInt(capacity), 'the top has the capacity of the chain');

function isBackedBy(name: string, path: string, format: string, subject: string): void {
  const volume = okStorageVolume(() => pool.storageVolLookupByName(name), `${subject} is found`);
  const document = parseXML(volume.getXMLDesc());
  is(findText(document, 'backingStore/path'), path, `${subject} has the path of its backing volume`);
  is(
    find(document, 'backingStore/format')?.attributes.type,
    format,
    `${subject} has the format of its backing volume`,
  );
}
