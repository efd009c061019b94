import { existsSync, readFileSync, realpathSync, statfsSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { PciAddress } from '../builders/devices/host-devices.js';
import { skipAll } from '../checks/flow.js';
import type { Config, HostBlockDevice, HostUsbDevice, IscsiTarget, NfsExport } from '../config/model.js';
import { inOneLine, TestkitError } from '../error.js';
import { makeFolder } from '../prepare/folder.js';

/**
 * Resources of the host. Each function returns the first that the configuration names. If there is none, it skips the whole
 * script with a reason that names the key of the configuration.
 */
export interface Need {
  /** A disk that tests may overwrite. It exists and has the configured size. */
  blockDevice(): HostBlockDevice;
  /** The name of a network card that nothing else uses. */
  networkDevice(): string;
  pciDevice(): PciAddress;
  usbDevice(): HostUsbDevice;
  nfsExport(): NfsExport;
  iscsiTarget(): IscsiTarget;
  /** `scratch_dir`, with at least so many free bytes. Makes the folder if it does not exist. */
  space(bytes: number): string;
}

export function needOf(config: Config): Need {
  return {
    blockDevice() {
      const device = first(config.blockDevices, 'spare disk', 'host_block_devices');
      const problem = blockDeviceProblem(device);
      return problem === undefined ? device : skipAll(`resource: ${problem}`);
    },
    networkDevice() {
      const name = first(config.networkDevices, 'spare network card', 'host_network_devices');
      return existsSync(`/sys/class/net/${name}`)
        ? name
        : skipAll(`resource: there is no network card ${name}`);
    },
    pciDevice: () => first(config.pciDevices, 'spare PCI device', 'host_pci_devices'),
    usbDevice: () => first(config.usbDevices, 'spare USB device', 'host_usb_devices'),
    nfsExport: () => first(config.nfsExports, 'NFS export', 'nfs_exports'),
    iscsiTarget: () => first(config.iscsiTargets, 'iSCSI target', 'iscsi_targets'),
    space(bytes) {
      const { scratchDir } = config;
      makeOrSkip(scratchDir);
      const { bavail, bsize } = statfsSync(scratchDir);
      const free = bavail * bsize;
      if (free >= bytes) return scratchDir;
      return skipAll(
        `resource: ${scratchDir} has ${gigabytes(free)} GB free, and the test needs ${gigabytes(bytes)}`,
      );
    },
  };
}

function first<T>(offered: readonly T[], what: string, key: string): T {
  const [chosen] = offered;
  return chosen ?? skipAll(`resource: no ${what}: name one as ${key} in the configuration`);
}

/** A disk of another size is not the configured one: it may hold somebody's data. */
function blockDeviceProblem({ path, size }: HostBlockDevice): string | undefined {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return `there is no disk ${path}`;
  if (!stats.isBlockDevice()) return `${path} is no disk`;
  if (size === undefined) return undefined;
  const actual = sizeInKiB(path);
  return actual === size ? undefined : `the disk ${path} has ${actual ?? 'no'} KiB, and should have ${size}`;
}

/** The kernel counts sectors of 512 bytes, also for disks with larger ones. */
function sizeInKiB(path: string): number | undefined {
  const file = `/sys/class/block/${basename(realpathSync(path))}/size`;
  return existsSync(file) ? Number(readFileSync(file, 'utf8')) / 2 : undefined;
}

function makeOrSkip(folder: string): void {
  try {
    makeFolder(folder);
  } catch (error) {
    if (!(error instanceof TestkitError)) throw error;
    skipAll(`resource: ${inOneLine(error)}`);
  }
}

function gigabytes(bytes: number): string {
  return (bytes / 1e9).toFixed(1);
}
