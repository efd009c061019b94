import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { release } from 'node:os';
import { join } from 'node:path';
import { TestkitError } from '../error.js';
import { fetchPackages, type Report, thisDistribution } from './distribution.js';

/** A kernel image, and the folder with its modules. */
export interface Kernel {
  readonly image: string;
  readonly modules: string;
}

/**
 * Options for the kernels of guests. An emulated processor on a busy host is slow: nobody attacks these guests, and the kernel
 * must not conclude that the timer is broken.
 */
export const guestKernelOptions = 'quiet mitigations=off no_timer_check';

/** The kernels below a root folder: the host's, or that of an unpacked package. */
export function kernelsBelow(root: string): Kernel[] {
  const modulesFolder = [join(root, 'lib/modules'), join(root, 'usr/lib/modules')].find(existsSync);
  if (modulesFolder === undefined) return [];
  return readdirSync(modulesFolder).flatMap((version) => {
    const modules = join(modulesFolder, version);
    const image = [join(root, 'boot', `vmlinuz-${version}`), join(modules, 'vmlinuz')].find(isReadable);
    return image === undefined ? [] : [{ image, modules }];
  });
}

/**
 * Finds a kernel for guests: the one that the host runs, any other of the host, or else the one from the distribution's
 * package, which it fetches.
 *
 * @throws TestkitError `prepare-failed`
 */
export function obtainKernel(arch: string, downloads: string, report: Report): Kernel {
  const onHost = kernelsBelow('/');
  const own = onHost.find(({ modules }) => modules.endsWith(`/${release()}`)) ?? onHost[0];
  if (own !== undefined) return own;
  const distribution = thisDistribution('a kernel', 'install one that can be read');
  const names = distribution.kernelPackages(arch);
  const [kernel] = kernelsBelow(fetchPackages(distribution, names, downloads, report));
  if (kernel === undefined)
    throw new TestkitError('prepare-failed', `find a kernel in the package ${names.join(' or ')}`);
  return kernel;
}

function isReadable(path: string): boolean {
  try {
    accessSync(path, constants.R_OK);
    return true;
  } catch {
    return false;
  }
}
