// libvirt's claims, from packages/suite/claims/: which driver has which function, and since when.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { since } from '../../packages/libvirt/dist/src/generated/since.gen.js';
import { compareVersions, parseVersion } from '../../packages/text/dist/src/index.js';
import { root } from '../npm-dependencies.mjs';

/**
 * @typedef {object} Page - libvirt's page of one release
 * @property {string} libvirt its version
 * @property {readonly {readonly drivers: readonly string[], readonly functions: Readonly<Record<string, Readonly<Record<string, string>>>>}[]} kinds
 *   for each kind of driver, the drivers of that kind, and for each function the drivers that have it, with the first version
 */

export const claimsFolder = join(root, 'packages/suite/claims');

/** The drivers that connect to hypervisors, and that the kit reaches. */
const hypervisorDrivers = ['test', 'qemu', 'lxc', 'xen'];

/** The drivers of a daemon that serve all its hypervisors. */
export const sharedDrivers = ['network', 'storage', 'nwfilter', 'secret', 'nodedev', 'interface'];

/** Functions of no driver: the library itself answers. */
export const library = 'library';

export const drivers = [...hypervisorDrivers, ...sharedDrivers, library];

/** The pages of all releases, the newest last. @type {readonly Page[]} */
export const pages = readdirSync(claimsFolder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => JSON.parse(readFileSync(join(claimsFolder, file), 'utf8')))
  .sort((one, other) => compareVersions(parseVersion(one.libvirt) ?? [], parseVersion(other.libvirt) ?? []));

/** @type {Page} */
export const newest = pages[pages.length - 1] ?? { libvirt: '0', kinds: [] };

/** Every public function, sorted. */
export const allFunctions = [
  ...new Set([...Object.keys(since), ...newest.kinds.flatMap(({ functions }) => Object.keys(functions))]),
].sort();

/** The kind of driver that a function belongs to; undefined for a function of the library. @param {string} name */
const kindOf = (name) => newest.kinds.find(({ functions }) => name in functions);

/**
 * The driver that answers a call on a connection to a hypervisor: its own, a shared driver, or the library.
 * @param {string} name @param {string} hypervisor
 */
export function driverOf(name, hypervisor) {
  const kind = kindOf(name);
  if (kind === undefined || kind.drivers.includes(hypervisor)) return kind ? hypervisor : library;
  return sharedDrivers.find((driver) => kind.drivers.includes(driver)) ?? library;
}

/**
 * The claims for a function in the newest release, by driver, with the version since which it is claimed. A range of versions
 * means that the function was removed, so it is no claim.
 * @param {string} name
 */
export function claimsFor(name) {
  const kind = kindOf(name);
  if (kind === undefined)
    return new Map([[library, /** @type {Readonly<Record<string, string>>} */ (since)[name] ?? '']]);
  const claimed = kind.functions[name] ?? {};
  return new Map(
    drivers.flatMap((driver) => {
      const version = claimed[driver];
      return version !== undefined && /^[\d.]+$/.test(version)
        ? [/** @type {const} */ ([driver, version])]
        : [];
    }),
  );
}
