import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { ReportError } from '../../error.js';
import { type ArchivedFile, isNamedTap } from './files.js';
import { META } from './meta.js';

/** How deep folders may be nested. */
const DEPTH = 32;

/**
 * The files of a folder of TAP streams: all whose names end in `.tap` or `.tap.gz`, or, of an archive that was unpacked (it
 * has a `meta.yml`), all files. Symbolic links to files are followed, those to folders are not.
 *
 * Throws a `ReportError` where a folder or file cannot be read, or there is none to read.
 */
export async function* filesOf(folder: string): AsyncGenerator<ArchivedFile, void, void> {
  const names = (await list(folder, '', 0)).sort();
  const isUnpacked = names.includes(META);
  const wanted = names.filter((name) => isUnpacked || isNamedTap(name));
  if (wanted.length === 0) {
    throw new ReportError('unreadable', `read ${folder}: no file in it ends in .tap`);
  }
  for (const path of wanted) yield { path, content: bytesOf(join(folder, path)), isWhole: () => true };
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
      if (found.isSymbolicLink()) return (await leadsToFolder(join(folder, name))) ? [] : [name];
      return found.isFile() ? [name] : [];
    }),
  );
  return names.flat();
}

/** False where a link leads nowhere: reading it reports that. */
async function leadsToFolder(link: string): Promise<boolean> {
  return await stat(link).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

async function* bytesOf(path: string): AsyncGenerator<Buffer, void, void> {
  try {
    yield* createReadStream(path);
  } catch (cause) {
    throw unreadable(path, cause);
  }
}

function unreadable(path: string, cause: unknown): ReportError {
  return new ReportError('unreadable', `read ${path}`, { cause });
}
