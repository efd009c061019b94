import type { PciAddress } from '../builders/devices/host-devices.js';
import type { HostBlockDevice, HostUsbDevice, IscsiTarget, KernelConfig } from './model.js';
import {
  converted,
  hexadecimal,
  keys,
  listOf,
  type Shape,
  seconds,
  secondsOrNone,
  text,
  textByKey,
  textOr,
  wholeNumber,
} from './shapes.js';

const kernelKeys = { arch: text, ostype: listOf(text), kernel: text, initrd: text, disk: text };

/** Undefined for an entry without a kernel: it is for guests that boot none, such as containers. */
const kernel: Shape<KernelConfig> = converted(
  keys(kernelKeys),
  ({ arch, ostype = [], kernel: path, initrd, disk }, fault) => {
    if (path === undefined) return undefined;
    if (arch === undefined) return fault('arch is missing');
    return {
      arch,
      osTypes: ostype,
      kernel: path,
      ...(initrd !== undefined && { initrd }),
      ...(disk !== undefined && { disk }),
    };
  },
);

const usbKeys = { vendor: hexadecimal, product: hexadecimal, bus: wholeNumber, device: wholeNumber };

const usbDevice: Shape<HostUsbDevice> = converted(
  keys(usbKeys),
  ({ vendor, product, bus, device }, fault) => {
    const address = bus !== undefined && device !== undefined && { bus, device };
    if (vendor !== undefined && product !== undefined)
      return { vendor: usbId(vendor), product: usbId(product), ...address };
    return address || fault('a USB device needs vendor and product, or bus and device');
  },
);

/** Libvirt takes it for hexadecimal if it begins with `0x`. */
function usbId(id: number): string {
  return `0x${id.toString(16).padStart(4, '0')}`;
}

const pciKeys = { domain: hexadecimal, bus: hexadecimal, slot: hexadecimal, function: hexadecimal };

const pciDevice: Shape<PciAddress> = converted(keys(pciKeys), ({ slot, ...others }, fault) =>
  slot === undefined
    ? fault('a PCI device needs a slot')
    : { domain: 0, bus: 0, function: 0, slot, ...others },
);

const blockDevice: Shape<HostBlockDevice> = textOr(
  (path) => ({ path }),
  keys({ path: text, size: wholeNumber }, 'path'),
);

/** The port that the IANA has assigned to iSCSI. */
const iscsiPort = 3260;

const iscsiTarget: Shape<IscsiTarget> = converted(
  keys({ host: text, port: wholeNumber, target: text }, 'host', 'target'),
  (target) => ({ port: iscsiPort, ...target }),
);

/**
 * The keys of a configuration file, for the runner and the kit alike. Those of the Perl kit mean what they mean there, so that
 * one file serves both; some are only checked here.
 */
export const configShape = keys({
  uri: text,
  otheruri: text,
  scratch_dir: text,
  scratch_usage_limit: text,
  rootpassword: text,
  busybox: text,
  nvram_file_template: text,
  nvram_file_path: text,
  images: listOf(keys({ arch: text, ostype: listOf(text), osname: text })),
  kernels: listOf(kernel),
  host_usb_devices: listOf(usbDevice),
  host_pci_devices: listOf(pciDevice),
  host_block_devices: listOf(blockDevice),
  host_network_devices: listOf(text),
  host_bridges: listOf(text),
  hooks_dir: text,
  daemon_pid_file: text,
  domain_type: text,
  guest_timeout: seconds,
  nfs_exports: listOf(keys({ host: text, path: text }, 'host', 'path')),
  iscsi_targets: listOf(iscsiTarget),
  timeout: seconds,
  grace: secondsOrNone,
  platform: textByKey,
  properties: textByKey,
});
