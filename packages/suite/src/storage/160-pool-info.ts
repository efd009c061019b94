/**
 * The state and the size of a storage pool are those of its folder's file system.
 */
import { statfsSync } from 'node:fs';
import { StoragePoolState } from '@libvirt-tck/libvirt';
import {
  connect,
  findText,
  is,
  ok,
  okStoragePool,
  parseXML,
  returns,
  storagePoolXML,
} from '@libvirt-tck/testkit';

const { conn, folder, name } = connect();
const path = folder('pool');
const xml = storagePoolXML({ type: 'dir', name: name('pool'), path });
const pool = okStoragePool(() => conn.storagePoolDefineXML(xml), 'a storage pool is defined');
const inactive = pool.getInfo();
is(inactive.state, StoragePoolState.INACTIVE, 'the state of a new pool is inactive');

pool.create();
const { state, capacity, allocation, available } = pool.getInfo();
is(state, StoragePoolState.RUNNING, 'the state of a started pool is running');
ok(capacity > 0n, 'it has a capacity');
is(allocation + available, capacity, 'what is allocated and what is available add up to the capacity');
const { blocks, bsize } = statfsSync(path, { bigint: true });
is(capacity, blocks * bsize, 'its capacity is that of the file system');

const document = parseXML(pool.getXMLDesc());
is(findText(document, 'capacity'), String(capacity), 'the XML has the same capacity');
is(findText(document, 'target/path'), path, 'the XML has the folder of its configuration');
returns(() => pool.getConnect().getURI(), conn.getURI(), 'the pool knows its connection');

pool.destroy();
is(pool.getInfo().state, StoragePoolState.INACTIVE, 'the state of a destroyed pool is inactive');
