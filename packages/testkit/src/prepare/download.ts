import { createWriteStream, type Stats } from 'node:fs';
import { mkdir, rename, stat, utimes } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { TestkitError } from '../error.js';
import { withOfflineHint } from './offline.js';

export function isUrl(text: string): boolean {
  return /^https?:\/\//i.test(text);
}

/**
 * Downloads a URL into a file. An interrupted download leaves `FILE.part` behind, with the date of the whole. The next one
 * resumes there, if the server supports that and still has the same file. `file` itself exists only when it is whole.
 *
 * @param signal ends the download; its reason is thrown
 * @throws TestkitError `prepare-failed`
 */
export async function download(url: string, file: string, signal?: AbortSignal): Promise<void> {
  const part = `${file}.part`;
  try {
    await mkdir(dirname(file), { recursive: true });
    const request: RequestInit = signal === undefined ? {} : { signal };
    const rest = await fetchRest(url, part, request);
    const response = rest ?? (await fetch(url, request));
    if (!response.ok || response.body === null) throw new Error(`${response.status} ${response.statusText}`);
    const flags = rest === undefined ? 'w' : 'a';
    try {
      await pipeline(Readable.fromWeb(response.body), createWriteStream(part, { flags }));
    } finally {
      await keepDate(part, response);
    }
    await rename(part, file);
  } catch (cause) {
    signal?.throwIfAborted();
    const reason = ((cause as Error).cause as Error | undefined)?.message ?? (cause as Error).message;
    throw new TestkitError('prepare-failed', `download ${url}: ${withOfflineHint(reason)}`);
  }
}

/** The rest of the file that a part was begun with; undefined if the server does not offer it. */
async function fetchRest(url: string, part: string, request: RequestInit): Promise<Response | undefined> {
  const begun = await statsOf(part);
  if (begun === undefined) return undefined;
  const response = await fetch(url, { ...request, headers: { range: `bytes=${begun.size}-` } });
  if (response.status === 206 && lastModified(response) === begun.mtimeMs) return response;
  await response.body?.cancel();
  return undefined;
}

async function keepDate(part: string, response: Response): Promise<void> {
  const date = lastModified(response);
  if (!Number.isNaN(date)) await utimes(part, new Date(), new Date(date));
}

/** In milliseconds; NaN if the server does not send it. */
function lastModified({ headers }: Response): number {
  return Date.parse(headers.get('last-modified') ?? '');
}

async function statsOf(path: string): Promise<Stats | undefined> {
  try {
    return await stat(path);
  } catch {
    return undefined;
  }
}
