import type { Connection } from '@libvirt-tck/libvirt';
import type { Identifier } from './kind.js';

/** Objects that libvirt identifies by name. */
export function byName<T extends { getName(): string }>(
  lookup: (conn: Connection, name: string) => T,
): Identifier<T> {
  return { noun: 'name', member: 'name', of: (object) => object.getName(), lookup };
}

/** Objects that libvirt identifies by UUID. */
export function byUUID<T extends { getUUIDString(): string }>(
  lookup: (conn: Connection, uuid: string) => T,
): Identifier<T> {
  return { noun: 'UUID', member: 'uuid', of: (object) => object.getUUIDString(), lookup };
}
