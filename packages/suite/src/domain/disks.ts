import { type Domain, DomainDeviceModifyFlags } from '@libvirt-tck/libvirt';
import { type DiskConfig, disk, ifSupported, must, toXML, type XmlElement } from '@libvirt-tck/testkit';

export const MiB = 1 << 20;

/** A disk of a guest, without a format a raw one. */
export type PluggedDisk = Omit<DiskConfig, 'target'> & { readonly target?: string };

export function diskOf(config: PluggedDisk): XmlElement {
  return disk({ target: 'vdx', bus: 'virtio', format: 'raw', ...config });
}

/** Checks that a disk can be plugged into a running domain, and returns its target. */
export function okPlugs(
  domain: Domain,
  config: PluggedDisk,
  flags: DomainDeviceModifyFlags = DomainDeviceModifyFlags.LIVE,
): string {
  const { target = 'vdx' } = config;
  must(
    ifSupported(() => domain.attachDeviceFlags(toXML(diskOf(config)), flags)),
    `the disk ${target} can be plugged into the running domain`,
  );
  return target;
}

/** A shell command for a guest that waits for the disk with this serial number, and puts its device into `$disk`. */
export function deviceOf(serial: string): string {
  const find = `disk=/dev/$(cd /sys/block && grep -lx ${serial} */serial 2>/dev/null | cut -d/ -f1)`;
  return `for n in $(seq 300); do ${find}; [ -b $disk ] && break; sleep 0.1; done; [ -b $disk ]`;
}
