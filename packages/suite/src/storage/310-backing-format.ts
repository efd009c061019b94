/**
 * A backing volume counts as raw unless its format is given: libvirt never guesses it from content that a guest may have written.
 */
import { connect, find, findText, is, okStorageVolume, parseXML } from '@libvirt-tck/testkit';
import { activePool, MiB, okFile, okVolume } from './pool.js';

const { pool } = activePool(connect());
const capacity = 4 * MiB;

for (const format of ['raw', 'qcow2']) {
  const base = okVolume(pool, { name: `base.${format}`, capacity, format }, `a ${format} volume is created`);
  okFile(base, `the ${format} volume has a file on the host`);
  const config = { name: `on-${format}`, capacity, format: 'qcow2', backing: { path: base.getPath() } };
  okVolume(pool, config, `a volume on the ${format} volume is created, without its format`);
  pool.refresh();
  const found = okStorageVolume(() => pool.storageVolLookupByName(config.name), `${config.name} is found`);
  const document = parseXML(found.getXMLDesc());
  is(
    findText(document, 'backingStore/path'),
    base.getPath(),
    `${config.name} has the path of the ${format} volume`,
  );
  is(
    find(document, 'backingStore/format')?.attributes.type,
    'raw',
    `${config.name} counts the ${format} volume as raw`,
  );
}
