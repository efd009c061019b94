import type { PciAddress, UsbAddress, UsbIdentity } from '../builders/devices/host-devices.js';

/**
 * What the person who runs the kit says about the host. The keys of the file are those that the Perl kit uses, so
 * that one file serves both, and `domain_type`, `guest_timeout`, `nfs_exports` and `iscsi_targets`.
 */
export interface Config {
  /** The file it came from; absent if there was none. */
  readonly file?: string;
  readonly uri?: string;
  /** Another host's libvirt, for migration. */
  readonly otherUri?: string;
  /** Where the kit keeps what it makes: at least 1 GB should be free. */
  readonly scratchDir: string;
  /** The kind of guest to use where the driver offers several: `kvm`, `qemu` … */
  readonly domainType?: string;
  /** How long a guest may take to boot or to shut down, in seconds. */
  readonly guestTimeout: number;
  readonly kernels: readonly KernelConfig[];
  /** A statically linked busybox. */
  readonly busybox?: string;
  /** Devices of the host that tests may do anything with. */
  readonly usbDevices: readonly HostUsbDevice[];
  readonly pciDevices: readonly PciAddress[];
  readonly blockDevices: readonly HostBlockDevice[];
  readonly networkDevices: readonly string[];
  readonly nfsExports: readonly NfsExport[];
  readonly iscsiTargets: readonly IscsiTarget[];
}

/** A kernel that guests can boot, and what they need with it. Each is a path or a URL. */
export interface KernelConfig {
  readonly arch: string;
  /** The OS types it is for: `hvm`, `xen` … */
  readonly osTypes: readonly string[];
  readonly kernel: string;
  readonly initrd?: string;
}

/** Known by what it is, by where it is plugged in, or both. */
export type HostUsbDevice = UsbIdentity | UsbAddress;

export interface HostBlockDevice {
  readonly path: string;
  /** In KiB, as in /proc/partitions: a device of another size is not the one that was meant. */
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
