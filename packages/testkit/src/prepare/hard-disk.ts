import { bootLoaderSector } from './iso9660.js';

/** The geometry by which the firmware and isolinux count: 64 heads, 32 sectors of 512 bytes. */
const geometry = { heads: 64, sectors: 32 } as const;
const cylinder = geometry.heads * geometry.sectors * 512;

/** Where isolinux's code for a boot sector ends, and its parameters begin. */
const codeSize = 432;

/** A partition type that no system mounts, as isohybrid gives it. */
const hiddenPartition = 0x17;

/**
 * Makes the image of a disc boot as a hard disk as well: a disc leaves its first sectors free, and these get isolinux's boot
 * sector, with the place of its boot loader, and a partition with everything. The result is what syslinux's `isohybrid` makes.
 */
export function asHardDisk(disc: Uint8Array, bootSector: Uint8Array): Buffer {
  const cylinders = Math.ceil(disc.length / cylinder);
  const disk = Buffer.alloc(cylinders * cylinder);
  disk.set(disc);
  disk.set(bootSector.subarray(0, codeSize));
  disk.writeUInt32LE(bootLoaderSector * 4, codeSize);
  disk.set(partition(cylinders), 446);
  disk.writeUInt16LE(0xaa55, 510);
  return disk;
}

/** An active partition from the first sector to the last. */
function partition(cylinders: number): Buffer {
  const last = Math.min(cylinders, 1024) - 1;
  const entry = Buffer.from([0x80, 0, 1, 0, hiddenPartition, geometry.heads - 1, 0, last & 0xff, 0, 0, 0, 0]);
  entry.writeUInt8(geometry.sectors | ((last >> 2) & 0xc0), 6);
  const size = Buffer.alloc(4);
  size.writeUInt32LE(cylinders * geometry.heads * geometry.sectors);
  return Buffer.concat([entry, size]);
}
