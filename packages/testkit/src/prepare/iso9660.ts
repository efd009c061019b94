/** A file in the root folder of a disc. */
export interface DiscFile {
  /** Up to eight letters or digits, and optionally a dot and three more: `initrd.img`. */
  readonly name: string;
  readonly content: Uint8Array;
}

const sectorSize = 2048;
/** The standard reserves the first sixteen sectors. The next three describe the volume. */
const firstDescriptor = 16;
const sectors = { pathTable: 19, pathTableBigEndian: 20, root: 21, bootCatalog: 22, files: 23 } as const;
/** Where the boot loader begins, in sectors of 2048 bytes. */
export const bootLoaderSector = sectors.files;

const pathTableSize = 10;

interface Extent {
  readonly sector: number;
  readonly size: number;
}

/**
 * The image of a boot disc for PCs: ISO 9660 (ECMA-119) with one folder, and an El Torito boot record without emulation
 * for `bootLoader`. Fills in the boot loader's boot information table, which isolinux needs. Nothing has a date, so the same
 * files make the same image.
 */
export function isoImage(bootLoader: DiscFile, others: readonly DiscFile[]): Buffer {
  const parts: Buffer[] = [];
  let end: number = sectors.files;
  const entries = [bootLoader, ...others].map(({ name, content }) => {
    const extent = { sector: end, size: content.length };
    parts.push(inSectors(content));
    end += Math.ceil(content.length / sectorSize);
    return { name, extent };
  });
  fillBootInformation(parts[0] as Buffer, { sector: sectors.files, size: bootLoader.content.length });
  const head = [
    Buffer.alloc(firstDescriptor * sectorSize),
    primaryDescriptor(end),
    bootRecord(),
    Buffer.from('\xffCD001\x01', 'latin1'),
    pathTable('LE'),
    pathTable('BE'),
    rootFolder(entries),
    bootCatalog(),
  ];
  return Buffer.concat([...head.map(inSectors), ...parts]);
}

function inSectors(content: Uint8Array): Buffer {
  return Buffer.concat([content, Buffer.alloc(-content.length & (sectorSize - 1))]);
}

function primaryDescriptor(sectorsInAll: number): Buffer {
  const descriptor = Buffer.alloc(sectorSize);
  descriptor.write('\x01CD001\x01', 0, 'latin1');
  descriptor.fill(' ', 8, 72).write('TCK', 40);
  writeBoth32(descriptor, sectorsInAll, 80);
  writeBoth16(descriptor, 1, 120);
  writeBoth16(descriptor, 1, 124);
  writeBoth16(descriptor, sectorSize, 128);
  writeBoth32(descriptor, pathTableSize, 132);
  descriptor.writeUInt32LE(sectors.pathTable, 140);
  descriptor.writeUInt32BE(sectors.pathTableBigEndian, 148);
  folderRecord('\0').copy(descriptor, 156);
  descriptor.fill(' ', 190, 813);
  // Four unspecified dates: sixteen zeros and a time zone each.
  for (const date of [813, 830, 847, 864]) descriptor.fill('0', date, date + 16);
  descriptor.writeUInt8(1, 881);
  return descriptor;
}

function bootRecord(): Buffer {
  const record = Buffer.alloc(sectorSize);
  record.write('\0CD001\x01EL TORITO SPECIFICATION', 0, 'latin1');
  record.writeUInt32LE(sectors.bootCatalog, 71);
  return record;
}

/** One bootable entry, for PCs. The firmware loads four sectors of 512 bytes, and the boot loader loads its own rest. */
function bootCatalog(): Buffer {
  const catalog = Buffer.alloc(64);
  catalog.writeUInt8(1, 0);
  catalog.writeUInt16LE(0xaa55, 30);
  // The checksum: the sixteen-bit words of the first entry must add up to zero.
  catalog.writeUInt16LE(0x1_0000 - 0xaa55 - 1, 28);
  catalog.writeUInt8(0x88, 32);
  catalog.writeUInt16LE(4, 38);
  catalog.writeUInt32LE(sectors.files, 40);
  return catalog;
}

/** The sectors of the volume and the boot loader, and the sum of the boot loader's words after the first 64 bytes. */
function fillBootInformation(bootLoader: Buffer, { sector, size }: Extent): void {
  let sum = 0;
  for (let at = 64; at < size; at += 4) sum = (sum + bootLoader.readUInt32LE(at)) >>> 0;
  [firstDescriptor, sector, size, sum].forEach((value, index) => {
    bootLoader.writeUInt32LE(value, 8 + 4 * index);
  });
}

/** The root folder is the only entry. */
function pathTable(order: 'LE' | 'BE'): Buffer {
  const table = Buffer.alloc(pathTableSize);
  table.writeUInt8(1, 0);
  table[`writeUInt32${order}`](sectors.root, 2);
  table[`writeUInt16${order}`](1, 6);
  return table;
}

function rootFolder(entries: readonly { readonly name: string; readonly extent: Extent }[]): Buffer {
  const files = entries
    .map(({ name, extent }) => ({ name: discName(name), extent }))
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .map(({ name, extent }) => folderEntry(name, extent, 0));
  return Buffer.concat([folderRecord('\0'), folderRecord('\x01'), ...files]);
}

/** The entries for the root folder itself (`\0`) and for its parent (`\x01`). */
function folderRecord(name: string): Buffer {
  return folderEntry(name, { sector: sectors.root, size: sectorSize }, 2);
}

function folderEntry(name: string, { sector, size }: Extent, flags: number): Buffer {
  const length = 33 + name.length;
  const entry = Buffer.alloc(length + (length % 2));
  entry.writeUInt8(entry.length, 0);
  writeBoth32(entry, sector, 2);
  writeBoth32(entry, size, 10);
  entry.writeUInt8(flags, 25);
  writeBoth16(entry, 1, 28);
  entry.writeUInt8(name.length, 32);
  entry.write(name, 33, 'latin1');
  return entry;
}

/** `VMLINUZ.;1`: capitals, a dot in any case, and a version. */
function discName(name: string): string {
  return `${name.toUpperCase()}${name.includes('.') ? '' : '.'};1`;
}

/** Writes a number in both byte orders, as the standard asks. */
function writeBoth16(buffer: Buffer, value: number, at: number): void {
  buffer.writeUInt16LE(value, at);
  buffer.writeUInt16BE(value, at + 2);
}

function writeBoth32(buffer: Buffer, value: number, at: number): void {
  buffer.writeUInt32LE(value, at);
  buffer.writeUInt32BE(value, at + 4);
}
