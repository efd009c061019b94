/**
 * A volume has the format of its configuration: a file of that format, which another refresh recognises.
 */
import { existsSync, openSync, readSync } from 'node:fs';
import {
  connect,
  find,
  ifSupported,
  is,
  lives,
  note,
  ok,
  parseXML,
  storageVolumeXML,
} from '@libvirt-tck/testkit';
import { activePool, MiB, okFile } from './pool.js';

/** The first bytes of a file of each format. Virtual PC images also start with a copy of their footer. */
const magic = { qcow2: 'QFI\xfb', vmdk: 'KDMV', vpc: 'conectix', vdi: '<<< ' } as const;

const { pool } = activePool(connect());

for (const [format, start] of Object.entries(magic)) {
  note(format);
  const config = { name: `volume.${format}`, capacity: 4 * MiB, format };
  const create = () => pool.storageVolCreateXML(storageVolumeXML(config));
  if (!lives(ifSupported(create), `a volume of the format ${format} is created`)) continue;
  const volume = pool.storageVolLookupByName(config.name);
  const path = okFile(volume, `the volume of the format ${format} has a file on the host`);
  is(firstBytes(path, start.length), start, `its file is a ${format} image`);
  is(formatOf(volume.getXMLDesc()), format, `its XML has the format ${format}`);
  pool.refresh();
  const found = pool.storageVolLookupByName(config.name);
  is(formatOf(found.getXMLDesc()), format, `a refresh finds the format ${format}`);
  // The formats of other programs may round it up.
  ok(
    found.getInfo().capacity >= BigInt(config.capacity),
    `a refresh finds the capacity of the ${format} image`,
  );
  lives(() => found.delete(), `the volume of the format ${format} can be deleted`);
  is(existsSync(path), false, `deleting it removes the ${format} image`);
}

function firstBytes(path: string, length: number): string {
  const bytes = Buffer.alloc(length);
  readSync(openSync(path, 'r'), bytes);
  return bytes.toString('latin1');
}

function formatOf(xml: string): string | undefined {
  return find(parseXML(xml), 'target/format')?.attributes.type;
}
