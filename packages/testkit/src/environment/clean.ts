import type { Connection } from '@libvirt-tck/libvirt';
import { hookFiles } from './hooks.js';
import { isLeftOver, isOwn, type Names } from './names.js';
import { type NamedObject, objectsNamed } from './objects.js';

/** The kit's objects that exist when a script starts. */
export interface KitObjects {
  /** An earlier attempt of the same script could not remove them. */
  readonly own: readonly NamedObject[];
  /** Other runs left them behind. They would distort the results of this script. */
  readonly leftOver: readonly NamedObject[];
}

/** @param hooksDir libvirt's folder of hooks, if tests may add to it */
export function findObjects(connection: Connection, names: Names, hooksDir?: string): KitObjects {
  const objects = [
    ...objectsNamed(connection, (name) => isOwn(names, name) || isLeftOver(names, name)),
    ...hookFiles(hooksDir),
  ];
  return {
    own: objects.filter(({ name }) => isOwn(names, name)),
    leftOver: objects.filter(({ name }) => isLeftOver(names, name)),
  };
}

/** Removes all objects of this script and nothing else. Returns a message for each that could not be removed. */
export function removeOwn(connection: Connection, names: Names): string[] {
  return removeAll(objectsNamed(connection, (name) => isOwn(names, name)));
}

/** Removes the objects. Returns a message for each that could not be removed. */
export function removeAll(objects: readonly NamedObject[]): string[] {
  return objects.flatMap((object) => removalProblem(object) ?? []);
}

/** Removes an object; why it could not be removed, if so. */
export function removalProblem(object: NamedObject): string | undefined {
  try {
    object.remove();
    return undefined;
  } catch (error) {
    return `could not remove ${describe(object)}: ${(error as Error).message}`;
  }
}

export function describe({ kind, name }: NamedObject): string {
  return `${kind} ${name}`;
}
