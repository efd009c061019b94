import { Connection } from '@libvirt-tck/libvirt';
import { loadConfig } from '../config/read.js';
import { describe, findObjects, removalProblem } from './clean.js';
import { namesOf } from './names.js';

/**
 * Removes the objects and the hooks of a script that crashed or was killed before it could remove them itself.
 *
 * @param prefix the script's `TCK_PREFIX`
 * @returns a message for each object: it was removed, or could not be
 * @throws LibvirtError if there is no connection; TestkitError for a configuration with errors; RangeError for a prefix that is not the kit's
 */
export function removeAbandoned(uri: string, prefix: string): string[] {
  const names = namesOf({ TCK_PREFIX: prefix }, 0);
  const connection = Connection.open(uri);
  try {
    const { own } = findObjects(connection, names, loadConfig().hooksDir);
    return own.map((object) => removalProblem(object) ?? `removed ${describe(object)}`);
  } finally {
    connection.free();
  }
}
