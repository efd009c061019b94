import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { ReportError } from '../../error.js';
import { META } from './archive-meta.js';

const BLOCK = 512;
/** How deep folders may be nested. */
const DEPTH = 32;

/**
 * A folder of TAP streams as the archive that `prove -a` would make of it, to be read in its place: all files whose name
 * ends in `.tap`, or, of an archive that was unpacked (it has a `meta.yml`), all files.
 *
 * Throws a `ReportError` where a folder or file cannot be read, or there is none to read.
 */
export async function* folderAsArchive(folder: string): AsyncGenerator<Buffer, void, void> {
  const names = (await list(folder, '', 0)).sort();
  const isUnpacked = names.includes(META);
  const wanted = names.filter((name) => isUnpacked || name.endsWith('.tap'));
  if (wanted.length === 0) {
    throw new ReportError('unreadable', `read ${folder}: no file in it ends in .tap`);
  }
  for (const name of wanted) yield* entry(folder, name);
}

async function list(folder: string, below: string, depth: number): Promise<string[]> {
  if (depth > DEPTH) throw new ReportError('limit', `read ${folder}: folders nested more than ${DEPTH} deep`);
  const entries = await readdir(join(folder, below), { withFileTypes: true }).catch((cause: unknown) => {
    throw unreadable(join(folder, below), cause);
  });
  const names = await Promise.all(
    entries.map(async (found) => {
      const name = below === '' ? found.name : `${below}/${found.name}`;
      if (found.isDirectory()) return await list(folder, name, depth + 1);
      return found.isFile() ? [name] : [];
    }),
  );
  return names.flat();
}

async function* entry(folder: string, name: string): AsyncGenerator<Buffer, void, void> {
  const path = join(folder, name);
  try {
    const { size } = await stat(path);
    yield pathRecord(name);
    yield header('0', size);
    let left = size;
    // The file may be growing; the header has promised its size.
    for await (const chunk of createReadStream(path, { end: Math.max(0, size - 1) })) {
      const part = (chunk as Buffer).subarray(0, left);
      left -= part.length;
      yield part;
    }
    yield Buffer.alloc(left + padding(size));
  } catch (cause) {
    throw cause instanceof ReportError ? cause : unreadable(path, cause);
  }
}

/** The record that gives the next file its name, which may be of any length (POSIX pax). */
function pathRecord(name: string): Buffer {
  const text = ` path=${name}\n`;
  let length = Buffer.byteLength(text);
  length += String(length + String(length).length).length;
  const record = Buffer.from(`${length}${text}`);
  return Buffer.concat([header('x', record.length), record, Buffer.alloc(padding(record.length))]);
}

function header(type: string, size: number): Buffer {
  const block = Buffer.alloc(BLOCK);
  block.write(size.toString(8).padStart(11, '0'), 124);
  block.write(`        ${type}`, 148);
  block.write('ustar\x0000', 257);
  const sum = block.reduce((total, byte) => total + byte, 0);
  block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return block;
}

function padding(size: number): number {
  return (BLOCK - (size % BLOCK)) % BLOCK;
}

function unreadable(path: string, cause: unknown): ReportError {
  return new ReportError('unreadable', `read ${path}`, { cause });
}
