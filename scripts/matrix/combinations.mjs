// The combinations of release and driver that `npm run matrix` offers.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, stop } from '../npm-dependencies.mjs';

/**
 * A release, a driver, and the name of its report. `machine`: the driver as `in-guest` calls it, where it runs in a virtual
 * machine.
 * @typedef {{ release: string, driver: string, machine?: string | undefined, name: string }} Combination
 */

export const defaultDrivers = ['test', 'qemu-tcg', 'qemu-kvm', 'lxc'];

/**
 * Drivers that run in a virtual machine of the release, with the names that `in-guest` has for them.
 * @type {Readonly<Record<string, string>>}
 */
export const machineDrivers = { 'lxc-cgroup2': 'lxc', 'qemu-tcg-cgroup2': 'qemu-tcg', xen: 'xen' };

/** The releases that in-release offers, by code name and version of libvirt. */
function releases() {
  return readFileSync(join(root, 'packages/testkit/real-drivers/releases'), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split(/\s+/))
    .map(([release = '', libvirt = '']) => ({ release, libvirt }));
}

/** @param {readonly string[] | undefined} chosen @param {readonly string[]} offered */
function checkChoice(chosen, offered) {
  const unknown = chosen?.find((word) => !offered.includes(word));
  if (unknown !== undefined) stop(`matrix: there is no ${unknown}; choose from ${offered.join(', ')}`);
}

/**
 * The combinations of what a user chose; by default, all that need no machine of their own.
 * @param {readonly string[] | undefined} chosenReleases @param {readonly string[]} [drivers]
 * @returns {Combination[]}
 */
export function combinationsOf(chosenReleases, drivers = defaultDrivers) {
  const offered = releases();
  checkChoice(drivers, [...defaultDrivers, ...Object.keys(machineDrivers)]);
  checkChoice(
    chosenReleases,
    offered.flatMap(({ release, libvirt }) => [release, libvirt]),
  );
  return offered
    .filter(
      ({ release, libvirt }) => chosenReleases?.some((word) => [release, libvirt].includes(word)) ?? true,
    )
    .flatMap(({ release, libvirt }) =>
      drivers.map((driver) => ({
        release,
        driver,
        machine: machineDrivers[driver],
        name: `${libvirt}-${driver}`,
      })),
    );
}
