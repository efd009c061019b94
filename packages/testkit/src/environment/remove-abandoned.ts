import { Connection } from '@libvirt-tck/libvirt';
import { describe, removalProblem } from './clean.js';
import { isOwn, namesOf } from './names.js';
import { objectsNamed } from './objects.js';

/**
 * Removes the objects of a script that crashed or was killed before it could remove them itself.
 *
 * @param prefix the script's `TCK_PREFIX`
 * @returns a message for each object: it was removed, or could not be
 * @throws LibvirtError if there is no connection; RangeError for a prefix that is not the kit's
 */
export function removeAbandoned(uri: string, prefix: string): string[] {
  const names = namesOf({ TCK_PREFIX: prefix }, 0);
  const connection = Connection.open(uri);
  try {
    const objects = objectsNamed(connection, (name) => isOwn(names, name));
    return objects.map((object) => removalProblem(object) ?? `removed ${describe(object)}`);
  } finally {
    connection.free();
  }
}
