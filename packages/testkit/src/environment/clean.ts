import type { Connection } from '@libvirt-tck/libvirt';
import { isLeftOver, isOwn, type Names } from './names.js';
import { type NamedObject, objectsNamed } from './objects.js';

/** What is there of the kit's when a script begins. */
export interface Found {
  /** What an earlier attempt of the same script could not clean up. */
  readonly own: readonly NamedObject[];
  /** What other runs left behind: a script that began among it could not tell its own doing from theirs. */
  readonly leftOver: readonly NamedObject[];
}

export function findObjects(connection: Connection, names: Names): Found {
  const objects = objectsNamed(connection, (name) => isOwn(names, name) || isLeftOver(names, name));
  return {
    own: objects.filter(({ name }) => isOwn(names, name)),
    leftOver: objects.filter(({ name }) => isLeftOver(names, name)),
  };
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
