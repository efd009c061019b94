import { createWriteStream, type Stats } from 'node:fs';
import { mkdir, readdir, rename, stat, utimes } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { TestkitError } from '../error.js';
import { withOfflineHint } from './offline.js';

export function isUrl(text: string): boolean {
  return /^https?:\/\//i.test(text);
}

let downloads = 0;

/**
 * Downloads a URL into a file. An interrupted download leaves `FILE.part` behind, with the date of the whole. The next one
 * resumes there, if the server supports that and still has the same file. `file` itself exists only when it is whole. Several
 * processes can download the same file: each writes a part of its own, `FILE.part-PID-N`.
 *
 * @param signal ends the download; its reason is thrown
 * @throws TestkitError `prepare-failed`
 */
export async function download(url: string, file: string, signal?: AbortSignal): Promise<void> {
  downloads += 1;
  const part = `${file}.part-${process.pid}-${downloads}`;
  try {
    await mkdir(dirname(file), { recursive: true });
    await takeOver(file, part);
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
    await rename(part, `${file}.part`).catch(() => {});
    signal?.throwIfAborted();
    const reason = ((cause as Error).cause as Error | undefined)?.message ?? (cause as Error).message;
    throw new TestkitError('prepare-failed', `download ${url}: ${withOfflineHint(reason)}`);
  }
}

/** Takes over the part of a download that was interrupted, or whose process was killed. Another process may be quicker. */
async function takeOver(file: string, part: string): Promise<void> {
  const name = `${basename(file)}.part`;
  for (const found of await readdir(dirname(file))) {
    if (found !== name && !isAbandoned(found, name)) continue;
    const isOurs = await rename(join(dirname(file), found), part).then(
      () => true,
      () => false,
    );
    if (isOurs) return;
  }
}

/** Whether a file is the part of a process that no longer exists. */
function isAbandoned(found: string, name: string): boolean {
  const pid = found.startsWith(`${name}-`)
    ? /^(\d+)-\d+$/.exec(found.slice(name.length + 1))?.[1]
    : undefined;
  return pid !== undefined && !isAlive(Number(pid));
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
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
