import { lstatSync, realpathSync, type Stats, statSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { TestkitError } from '../error.js';
import type { XmlElement } from '../xml/element.js';
import { find, findAll, findText } from '../xml/parse.js';

/**
 * Refuses a container that would be the host itself. A container without its own file system for `/` *is* the host: its
 * init empties the host's `/tmp`, and starts and stops the host's services. A container needs a root folder that is not
 * the host's under any name, and an init in that folder.
 *
 * @throws TestkitError `container-is-host` for any container that is not known to be safe.
 */
export function refuseHostAsContainer(domain: XmlElement): void {
  if (!isContainer(domain)) return;
  const mounts = findAll(domain, 'devices/filesystem').filter(
    (filesystem) => resolve('/', find(filesystem, 'target')?.attributes.dir ?? '') === '/',
  );
  const [root] = mounts;
  if (root === undefined || mounts.length > 1)
    throw refusal(`a container needs exactly one file system for /, and has ${mounts.length}`);
  const init = findText(domain, 'os/init');
  if (init === undefined) throw refusal('a container needs an init of its own');
  refuseHostFolder(rootFolder(root), init);
}

/** The OS type of a container is `exe`. LXC and OpenVZ run nothing else; Virtuozzo (`vz`) runs machines (`hvm`) too. */
function isContainer(domain: XmlElement): boolean {
  const { type = '' } = domain.attributes;
  const osType = findText(domain, 'os/type')?.trim();
  return osType === 'exe' || ['lxc', 'openvz'].includes(type) || (type === 'vz' && osType !== 'hvm');
}

function rootFolder(filesystem: XmlElement): string {
  const { type = 'mount' } = filesystem.attributes;
  const folder = find(filesystem, 'source')?.attributes.dir;
  if (type !== 'mount' || folder === undefined)
    throw refusal(`a container's root must be a folder, not a file system of type '${type}'`);
  return folder;
}

function refuseHostFolder(folder: string, init: string): void {
  const [root, host] = [status(folder, statSync), statSync('/')];
  if (!root.isDirectory()) throw refusal(`${folder} is not a folder`);
  if (root.dev === host.dev && root.ino === host.ino)
    throw refusal(`${folder} is the host's own root folder`);
  const program = join(folder, init);
  if (!status(program, lstatSync).isFile())
    throw refusal(`${program} is not a file: the init must lie in the container's root itself`);
  if (!realpathSync(program).startsWith(realpathSync(folder) + sep))
    throw refusal(`${program} lies outside of the container's root`);
}

function status(path: string, read: (path: string) => Stats): Stats {
  try {
    return read(path);
  } catch (cause) {
    throw refusal(`could not examine ${path}, so it is not known to be safe`, { cause });
  }
}

function refusal(reason: string, options?: { readonly cause: unknown }): TestkitError {
  return new TestkitError('container-is-host', `make the container: ${reason}`, options);
}
