import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TestkitError } from '../error.js';
import { fetchPackage, type Report, thisDistribution } from './distribution.js';
import { isoImage } from './iso9660.js';

/** Whether machines of an architecture boot from a disc with isolinux: only PCs do. */
export function bootsFromDisc(arch: string): boolean {
  return arch === 'x86_64' || arch === 'i686';
}

/** The boot loader for discs: its image, and the module that it loads first. */
export interface Isolinux {
  readonly image: string;
  readonly core: string;
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
  const [image, core] = [find(usualPlaces.image), find(usualPlaces.core)];
  return image === undefined || core === undefined ? undefined : { image, core };
}

export const isolinuxConfig = `DEFAULT guest
PROMPT 0
LABEL guest
  KERNEL vmlinuz
  INITRD initrd.img
  APPEND console=ttyS0 quiet mitigations=off
`;

/** A disc that boots a kernel with an initrd; the first serial port is their console. */
export function bootDisc({ image, core }: Isolinux, kernel: Uint8Array, initrd: Uint8Array): Buffer {
  return isoImage({ name: 'isolinux.bin', content: readFileSync(image) }, [
    { name: 'ldlinux.c32', content: readFileSync(core) },
    { name: 'isolinux.cfg', content: Buffer.from(isolinuxConfig) },
    { name: 'vmlinuz', content: kernel },
    { name: 'initrd.img', content: initrd },
  ]);
}
