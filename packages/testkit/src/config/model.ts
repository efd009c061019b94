import type { PciAddress, UsbAddress, UsbIdentity } from '../builders/devices/host-devices.js';

/**
 * What a configuration says about the host and the run. The file's keys are those of the Perl kit, so that one file serves
 * both, and a few more: see `schema.ts`.
 */
export interface Config {
  /** The file it came from; absent if there was none. */
  readonly file?: string;
  readonly uri?: string;
  /** Another host's libvirt, for migration. */
  readonly otherUri?: string;
  /** The folder for what the kit makes: at least 1 GB should be free. */
  readonly scratchDir: string;
  /** The kind of guest to use where the driver offers several: `kvm`, `qemu` … */
  readonly domainType?: string;
  /** How long a guest may take to boot or to shut down, in seconds. */
  readonly guestTimeout: number;
  /** How long a test may run, in seconds. */
  readonly timeout?: number;
  /** Seconds between SIGTERM and SIGKILL. */
  readonly grace?: number;
  readonly kernels: readonly KernelConfig[];
  /** A statically linked busybox. */
  readonly busybox?: string;
  /** Devices of the host that tests may do anything with. */
  readonly usbDevices: readonly HostUsbDevice[];
  readonly pciDevices: readonly PciAddress[];
  readonly blockDevices: readonly HostBlockDevice[];
  readonly networkDevices: readonly string[];
  /** Bridges of the host that guests may join. */
  readonly bridges: readonly string[];
  /** libvirt's folder of hooks, if tests may add some. */
  readonly hooksDir?: string;
  /** The file with the process id of a libvirtd that tests may ask to reload its configuration. */
  readonly daemonPidFile?: string;
  readonly nfsExports: readonly NfsExport[];
  readonly iscsiTargets: readonly IscsiTarget[];
  /** Facts for the report about the platform, by name. */
  readonly platform: Readonly<Record<string, string>>;
  readonly properties: Readonly<Record<string, string>>;
}

/** A configuration that was read from a file. */
export interface ConfigFile extends Config {
  readonly file: string;
  /** The file's text with another URI. */
  withUri(uri: string): string;
}

/** A kernel that guests can boot, its initrd, and a disk for them to read. Each is a path or a URL. */
export interface KernelConfig {
  readonly arch: string;
  /** The OS types it is for: `hvm`, `xen` … */
  readonly osTypes: readonly string[];
  readonly kernel: string;
  readonly initrd?: string;
  readonly disk?: string;
}

/** Identified by its IDs, by its address, or both. */
export type HostUsbDevice = UsbIdentity | UsbAddress;

export interface HostBlockDevice {
  readonly path: string;
  /** In KiB, as in /proc/partitions: a device of another size is not this one. */
  readonly size?: number;
}

export interface NfsExport {
  readonly host: string;
  readonly path: string;
}

export interface IscsiTarget {
  readonly host: string;
  readonly port: number;
  /** The target's name, `iqn.…`. */
  readonly target: string;
}
