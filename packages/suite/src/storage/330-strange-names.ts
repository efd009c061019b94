/**
 * The path of a storage pool and the names of its volumes may hold spaces, quotes and characters that XML escapes.
 */
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  connect,
  findText,
  is,
  lives,
  must,
  okStoragePool,
  okStorageVolume,
  parseXML,
  storagePoolXML,
} from '@libvirt-tck/testkit';
import { KiB, okVolume } from './pool.js';

const { conn, folder, name } = connect();
const path = join(folder('parent'), `a folder of "<tom>" & 'jerry', ünïcode`);
mkdirSync(path);
const xml = storagePoolXML({ type: 'dir', name: name('pool'), path });
const pool = okStoragePool(
  () => conn.storagePoolDefineXML(xml),
  'a storage pool in such a folder is defined',
);
is(findText(parseXML(pool.getXMLDesc()), 'target/path'), path, 'its XML has the path');
must(() => pool.create(), 'it can be started');

const strange = `a "volume" <of> tom & 'jerry', ünïcode`;
const volume = okVolume(pool, { name: strange, capacity: 64 * KiB }, 'a volume of such a name is created');
is(volume.getName(), strange, 'it has the name');
const file = volume.getPath();
is(file, join(path, strange), 'its path has the name');
is(findText(parseXML(volume.getXMLDesc()), 'name'), strange, 'its XML has the name');
okStorageVolume(() => pool.storageVolLookupByName(strange), 'its name finds it');
okStorageVolume(() => conn.storageVolLookupByPath(file), 'its path finds it');
lives(() => pool.refresh(), 'the pool can be refreshed');
okStorageVolume(() => pool.storageVolLookupByName(strange), 'its name finds it after a refresh');
lives(() => volume.delete(), 'the volume can be deleted');
is(existsSync(file), false, 'its file is gone');
