import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TestkitError } from '../error.js';
import { fetchPackage, type Report, thisDistribution } from './distribution.js';
import { asHardDisk } from './hard-disk.js';
import { isoImage } from './iso9660.js';
import { guestKernelOptions } from './kernel.js';

/** Whether machines of an architecture boot from a disc with isolinux: only PCs do. */
export function bootsFromDisc(arch: string): boolean {
  return arch === 'x86_64' || arch === 'i686';
}

/** The boot loader for discs: its image, the module that it loads first, and the boot sector of a disk with such a disc. */
export interface Isolinux {
  readonly image: string;
  readonly core: string;
  readonly bootSector: string;
}

/** In this order: Debian, Fedora, Arch. */
const usualPlaces = {
  image: [
    'usr/lib/ISOLINUX/isolinux.bin',
    'usr/share/syslinux/isolinux.bin',
    'usr/lib/syslinux/bios/isolinux.bin',
  ],
  core: [
    'usr/lib/syslinux/modules/bios/ldlinux.c32',
    'usr/share/syslinux/ldlinux.c32',
    'usr/lib/syslinux/bios/ldlinux.c32',
  ],
  bootSector: [
    'usr/lib/ISOLINUX/isohdpfx.bin',
    'usr/share/syslinux/isohdpfx.bin',
    'usr/lib/syslinux/bios/isohdpfx.bin',
  ],
};

/**
 * Finds isolinux on the host, or fetches it from the distribution's packages.
 *
 * @throws TestkitError `prepare-failed`
 */
export function obtainIsolinux(downloads: string, report: Report): Isolinux {
  const onHost = isolinuxBelow(['/']);
  if (onHost !== undefined) return onHost;
  const distribution = thisDistribution('isolinux', 'install syslinux');
  const packages = distribution.isolinuxPackages;
  const found = isolinuxBelow(packages.map((name) => fetchPackage(distribution, name, downloads, report)));
  if (found === undefined)
    throw new TestkitError('prepare-failed', `find isolinux in ${packages.join(', ')}`);
  return found;
}

function isolinuxBelow(roots: readonly string[]): Isolinux | undefined {
  const find = (places: readonly string[]) =>
    roots.flatMap((root) => places.map((place) => join(root, place))).find(existsSync);
  const [image, core, bootSector] = [usualPlaces.image, usualPlaces.core, usualPlaces.bootSector].map(find);
  return image && core && bootSector ? { image, core, bootSector } : undefined;
}

export const isolinuxConfig = `DEFAULT guest
PROMPT 0
LABEL guest
  KERNEL vmlinuz
  INITRD initrd.img
  APPEND console=ttyS0 ${guestKernelOptions}
`;

/**
 * A disc that boots a kernel with an initrd; the first serial port is their console. A hard disk with the same bytes boots, too.
 */
export function bootDisc(
  { image, core, bootSector }: Isolinux,
  kernel: Uint8Array,
  initrd: Uint8Array,
): Buffer {
  const disc = isoImage({ name: 'isolinux.bin', content: readFileSync(image) }, [
    { name: 'ldlinux.c32', content: readFileSync(core) },
    { name: 'isolinux.cfg', content: Buffer.from(isolinuxConfig) },
    { name: 'vmlinuz', content: kernel },
    { name: 'initrd.img', content: initrd },
  ]);
  return asHardDisk(disc, readFileSync(bootSector));
}
