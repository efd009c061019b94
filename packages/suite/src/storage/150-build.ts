/**
 * Building a storage pool makes its folder, and deleting the pool removes it; a pool without its folder cannot be started.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { connect, lives, ok, okError, okStoragePool, returns, storagePoolXML } from '@libvirt-tck/testkit';

const { conn, folder, name } = connect();
const path = join(folder('parent'), 'pool');
const xml = storagePoolXML({ type: 'dir', name: name('pool'), path });
const pool = okStoragePool(() => conn.storagePoolDefineXML(xml), 'a storage pool is defined');
ok(!existsSync(path), 'defining a pool does not make its folder');
okError(() => pool.create(), 'a pool without its folder cannot be started');
returns(() => pool.isActive(), false, 'it stays inactive');

lives(() => pool.build(), 'the pool can be built');
ok(existsSync(path), 'building it makes its folder');
lives(() => pool.build(), 'a pool whose folder exists can be built again');
lives(() => pool.create(), 'a pool that is built can be started');
okError(() => pool.delete(), 'an active pool cannot be deleted');
ok(existsSync(path), 'the refused deletion leaves its folder');
lives(() => pool.destroy(), 'the pool can be destroyed');
ok(existsSync(path), 'destroying it leaves its folder');

lives(() => pool.delete(), 'an inactive pool can be deleted');
ok(!existsSync(path), 'deleting it removes its folder');
okError(() => pool.create(), 'a deleted pool cannot be started');
returns(() => pool.isPersistent(), true, 'a deleted pool is still defined');
lives(() => pool.undefine(), 'it can be undefined');
