/**
 * Building, refreshing and deleting a storage pool emits an event.
 */
import { join } from 'node:path';
import { StoragePoolEventLifecycleType } from '@libvirt-tck/libvirt';
import { connect, is, lives, must, okStoragePool, storagePoolXML } from '@libvirt-tck/testkit';
import { enumName } from '../lifecycle/enum-name.js';

const { conn, folder, name } = connect({ events: true });
const events = must(
  () => conn.storagePoolEvents({ types: ['LIFECYCLE', 'REFRESH'] }),
  'a client can register for events of storage pools',
);
const config = { type: 'dir', name: name('pool'), path: join(folder('parent'), 'pool') };
const pool = okStoragePool(
  () => conn.storagePoolDefineXML(storagePoolXML(config)),
  'a storage pool is defined',
);
is(next(), 'DEFINED', 'defining it emits DEFINED');
lives(() => pool.build(), 'it is built');
is(next(), 'CREATED', 'building it emits CREATED');
lives(() => pool.create(), 'it is started');
is(next(), 'STARTED', 'starting it emits STARTED');
lives(() => pool.refresh(), 'it is refreshed');
is(next(), 'REFRESH', 'refreshing it emits REFRESH');
lives(() => pool.destroy(), 'it is destroyed');
is(next(), 'STOPPED', 'destroying it emits STOPPED');
lives(() => pool.delete(), 'it is deleted');
is(next(), 'DELETED', 'deleting it emits DELETED');

/** The name of this pool's next event, or undefined if none comes. */
function next(): string | undefined {
  for (let event = events.next(10_000); event !== undefined; event = events.next(10_000)) {
    if (event.storagePool.getName() !== config.name) continue;
    return event.type === 'LIFECYCLE' ? enumName(StoragePoolEventLifecycleType, event.event) : event.type;
  }
  return undefined;
}
