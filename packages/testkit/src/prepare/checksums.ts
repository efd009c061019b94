import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';

/**
 * A list of files with their SHA-256, as `sha256sum` writes and checks it. It tells a file that was made whole from
 * one that was cut short by a full disk, or changed since.
 */
export function recordChecksums(list: string, files: readonly string[]): void {
  const sums = { ...readChecksums(list) };
  for (const file of files) sums[relative(dirname(list), file)] = checksum(file);
  const lines = Object.entries(sums).map(([file, sum]) => `${sum}  ${file}\n`);
  writeFileSync(list, lines.sort().join(''));
}

/** Whether a file is what it was when it was recorded. */
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
