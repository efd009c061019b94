/**
 * A volume can be cloned into formats of other hypervisors and back, with the same content.
 */
import {
  connect,
  ifSupported,
  is,
  lives,
  must,
  note,
  ok,
  okStorageVolume,
  storageVolumeXML,
} from '@libvirt-tck/testkit';
import { activePool, MiB, okFile, okVolume } from './pool.js';
import { download, pattern, upload } from './stream.js';

const bed = connect();
const { conn } = bed;
const { pool } = activePool(bed);
const capacity = 2 * MiB;
const content = pattern(capacity);
const xml = (name: string, format: string) => storageVolumeXML({ name, capacity, format });
const source = okVolume(pool, { name: 'source', capacity, format: 'raw' }, 'a raw volume is created');
okFile(source);
must(() => upload(conn, source, content), 'it is filled with bytes');

/** The first bytes of a file of each format. */
const beginnings = { vmdk: 'KDMV', vpc: 'conectix', vdi: '<<< ', qcow: 'QFI' } as const;

for (const [format, beginning] of Object.entries(beginnings)) {
  note(format);
  const create = ifSupported(() => pool.storageVolCreateXMLFrom(xml(format, format), source));
  if (!lives(create, `it can be cloned into a ${format} volume`)) continue;
  const clone = okStorageVolume(() => pool.storageVolLookupByName(format), `the ${format} volume is found`);
  const first = download(conn, clone, { length: beginning.length });
  is(first.toString(), beginning, `the ${format} volume is an image of this format`);
  const back = okStorageVolume(
    () => pool.storageVolCreateXMLFrom(xml(`${format}.raw`, 'raw'), clone),
    `the ${format} volume can be cloned into a raw volume`,
  );
  // Some formats round the capacity up.
  ok(
    download(conn, back, { length: capacity }).equals(content),
    `the clone of the ${format} volume has the same content`,
  );
}
