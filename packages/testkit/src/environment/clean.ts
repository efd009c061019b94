import type { Connection } from '@libvirt-tck/libvirt';
import { isLeftOver, isOwn, type Names } from './names.js';
import { type NamedObject, objectsNamed } from './objects.js';

/** What other scripts left behind: a script that began among it could not tell its own doing from theirs. */
export function leftOvers(connection: Connection, names: Names): NamedObject[] {
  return objectsNamed(connection, (name) => isLeftOver(names, name));
}

/** Removes all objects of this script, and says what could not be removed. Nothing else is touched. */
export function removeOwn(connection: Connection, names: Names): string[] {
  return removeAll(objectsNamed(connection, (name) => isOwn(names, name)));
}

/** Removes as many as can be, and says for the rest why not. */
export function removeAll(objects: readonly NamedObject[]): string[] {
  return objects.flatMap((object) => {
    try {
      object.remove();
      return [];
    } catch (error) {
      return [`could not remove ${describe(object)}: ${(error as Error).message}`];
    }
  });
}

export function describe({ kind, name }: NamedObject): string {
  return `${kind} ${name}`;
}
