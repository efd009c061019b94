import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TestkitError } from '../error.js';
import { fetchPackage, type Report, thisDistribution } from './distribution.js';
import { isStaticProgram } from './elf.js';

const usualPlaces = ['/bin/busybox', '/usr/bin/busybox', '/sbin/busybox', '/usr/sbin/busybox'];

/**
 * Finds a statically linked busybox: the one that the configuration names, the host's, or else that of the
 * distribution's package, which it fetches.
 *
 * @throws TestkitError `prepare-failed`
 */
export function obtainBusybox(configured: string | undefined, downloads: string, report: Report): string {
  if (configured !== undefined && !isStaticBusybox(configured))
    throw new TestkitError(
      'prepare-failed',
      `use ${configured} as busybox: it is not a statically linked program`,
    );
  const onHost = configured ?? usualPlaces.find(isStaticBusybox);
  if (onHost !== undefined) return onHost;
  const distribution = thisDistribution('a static busybox', 'name one as busybox in the configuration');
  const folder = fetchPackage(distribution, distribution.busyboxPackage, downloads, report);
  const fetched = usualPlaces.map((path) => join(folder, path)).find(isStaticBusybox);
  if (fetched === undefined)
    throw new TestkitError('prepare-failed', `find a static busybox in ${distribution.busyboxPackage}`);
  return fetched;
}

/** The names of the commands in a busybox. */
export function busyboxApplets(busybox: string): string[] {
  return execFileSync(busybox, ['--list'], { encoding: 'utf8' }).trim().split('\n');
}

function isStaticBusybox(path: string): boolean {
  return existsSync(path) && isStaticProgram(readFileSync(path));
}
