import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';

/**
 * Adds files to a list of SHA-256 sums, in the format of `sha256sum`. The list shows whether a file is whole: a full disk
 * may have cut it short, or somebody may have changed it.
 */
export function recordChecksums(list: string, files: readonly string[]): void {
  const sums = { ...readChecksums(list) };
  for (const file of files) sums[relative(dirname(list), file)] = checksum(file);
  const lines = Object.entries(sums).map(([file, sum]) => `${sum}  ${file}\n`);
  // Another run may read the list at the same time.
  const incoming = `${list}.${process.pid}`;
  writeFileSync(incoming, lines.sort().join(''));
  renameSync(incoming, list);
}

/** Whether a file has not changed since it was recorded. */
export function hasRecordedChecksum(list: string, file: string): boolean {
  return existsSync(file) && readChecksums(list)[relative(dirname(list), file)] === checksum(file);
}

function checksum(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}

function readChecksums(list: string): Record<string, string> {
  if (!existsSync(list)) return {};
  const lines = readFileSync(list, 'utf8').matchAll(/^([0-9a-f]{64}) {2}(.+)$/gm);
  return Object.fromEntries([...lines].map(([, sum, file]) => [file, sum]));
}
