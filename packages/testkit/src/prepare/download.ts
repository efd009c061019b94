import { createWriteStream } from 'node:fs';
import { mkdir, rename, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { TestkitError } from '../error.js';

export function isUrl(text: string): boolean {
  return /^https?:\/\//i.test(text);
}

/**
 * Fetches a URL into a file. A download that breaks off leaves `FILE.part` behind, and the next one goes on from
 * there if the server can; `file` itself is there only when it is whole.
 *
 * @throws TestkitError `prepare-failed`.
 */
export async function download(url: string, file: string): Promise<void> {
  const part = `${file}.part`;
  try {
    await mkdir(dirname(file), { recursive: true });
    const have = await sizeOf(part);
    const response = await fetch(url, { headers: have > 0 ? { range: `bytes=${have}-` } : {} });
    const isWholeAlready = response.status === 416;
    if (!isWholeAlready) {
      if (!response.ok || response.body === null)
        throw new Error(`${response.status} ${response.statusText}`);
      const flags = response.status === 206 ? 'a' : 'w';
      await pipeline(Readable.fromWeb(response.body), createWriteStream(part, { flags }));
    }
    await rename(part, file);
  } catch (cause) {
    const reason = ((cause as Error).cause as Error | undefined)?.message ?? (cause as Error).message;
    throw new TestkitError('prepare-failed', `download ${url}: ${reason}`, { cause });
  }
}

async function sizeOf(path: string): Promise<number> {
  try {
    return (await stat(path)).size;
  } catch {
    return 0;
  }
}
