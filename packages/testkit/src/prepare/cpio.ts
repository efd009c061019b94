import type { TreeEntry } from './tree.js';

/** File types of `st_mode`. */
const typeBits = { folder: 0o040755, file: 0o100000, link: 0o120777, device: 0o020600 } as const;

/**
 * A cpio archive in the "new ASCII" format, the one that Linux unpacks as an initrd
 * (https://docs.kernel.org/driver-api/early-userspace/buffer-format.html). Everything belongs to root and has no date,
 * so the same files make the same archive.
 */
export function cpioArchive(entries: readonly TreeEntry[]): Buffer {
  const members = entries.map((entry, index) => member(index + 1, entry));
  return Buffer.concat([...members, record(0, 'TRAILER!!!', 0, new Uint8Array())]);
}

function member(inode: number, entry: TreeEntry): Buffer {
  switch (entry.kind) {
    case 'folder':
      return record(inode, entry.path, typeBits.folder, new Uint8Array());
    case 'file':
      return record(inode, entry.path, typeBits.file | entry.mode, entry.content);
    case 'link':
      return record(inode, entry.path, typeBits.link, Buffer.from(entry.target));
    case 'device':
      return record(inode, entry.path, typeBits.device, new Uint8Array(), [entry.major, entry.minor]);
  }
}

function record(
  inode: number,
  path: string,
  mode: number,
  content: Uint8Array,
  [major, minor]: readonly [number, number] = [0, 0],
): Buffer {
  const name = Buffer.from(`${path}\0`);
  // ino, mode, uid, gid, nlink, mtime, filesize, devmajor, devminor, rdevmajor, rdevminor, namesize, check
  const fields = [inode, mode, 0, 0, 1, 0, content.length, 0, 0, major, minor, name.length, 0];
  const header = Buffer.from(`070701${fields.map((field) => field.toString(16).padStart(8, '0')).join('')}`);
  return Buffer.concat([padded(Buffer.concat([header, name])), padded(content)]);
}

/** Pads to a multiple of four bytes, where headers and contents must end. */
function padded(bytes: Uint8Array): Buffer {
  return Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);
}
