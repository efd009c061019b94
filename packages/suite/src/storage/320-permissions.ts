/**
 * A volume and the folder of a built storage pool have the permissions of their configuration.
 */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { connect, findText, is, must, okStoragePool, parseXML, storagePoolXML } from '@libvirt-tck/testkit';
import { KiB, okFile, okVolume } from './pool.js';

const { conn, folder, name } = connect();
const mode = (path: string) => (statSync(path).mode & 0o777).toString(8);
const path = join(folder('parent'), 'pool');
const xml = storagePoolXML({ type: 'dir', name: name('pool'), path, permissions: { mode: '0750' } });
const pool = okStoragePool(
  () => conn.storagePoolDefineXML(xml),
  'a storage pool with permissions is defined',
);
must(() => pool.build(), 'it can be built');
must(() => pool.create(), 'it can be started');

const volume = okVolume(
  pool,
  { name: 'first', capacity: 64 * KiB, format: 'raw', permissions: { mode: '0640' } },
  'a volume with permissions is created',
);
okFile(volume);
is(mode(path), '750', 'the folder of the pool has the mode of its configuration');
is(mode(volume.getPath()), '640', 'its file has the mode of its configuration');
is(findText(parseXML(volume.getXMLDesc()), 'target/permissions/mode'), '0640', 'its XML has the mode');

const byDefault = okVolume(
  pool,
  { name: 'second', capacity: 64 * KiB, format: 'raw' },
  'one without is created',
);
// "It defaults to 0600": https://libvirt.org/formatstorage.html
is(mode(byDefault.getPath()), '600', 'a volume without permissions is readable by its owner only');
