import { closeSync, constants, fstatSync, openSync, readSync, statSync } from 'node:fs';
import { LOG_LINE } from '@libvirt-tck/report-model';

const lineStart = `# ${LOG_LINE}`;

/** A line of a log, or about logs, as a TAP comment. */
export function logLine(text: string): string {
  return `${lineStart}${text}\n`;
}

/** Of one log, this much is shown. */
const mostBytes = 16_384;
const mostLines = 40;

/** A place in a log: what comes after it is new. */
export interface LogPosition {
  readonly inode: number;
  readonly size: number;
}

/** Where a log ends now; undefined where it is not there, or may not be read. */
export function endOfLog(file: string): LogPosition | undefined {
  try {
    const { ino, size } = statSync(file);
    return { inode: ino, size };
  } catch {
    return undefined;
  }
}

/**
 * The last lines of a log as TAP comments, each with the log's label; empty if the log has nothing new or may not be read.
 * @param since leaves out what comes before this place
 */
export function logTail(file: string, label: string, since?: LogPosition): Buffer {
  const { bytes, size } = readEnd(file, since);
  if (bytes.length === 0) return bytes;
  // Bytes that are not UTF-8 stay what they are.
  const text = bytes.toString('latin1');
  const ending = text.endsWith('\n') ? '\n' : '';
  const all = text.slice(0, text.length - ending.length).split('\n');
  // The first line has lost its beginning.
  if (bytes.length < size && all.length > 1) all.shift();
  const lines = all.slice(-mostLines);
  const shown = lines.join('\n').length + ending.length;
  const note = shown < size ? logLine(`${label}: (the last ${shown} of ${size} bytes)`) : '';
  const start = Buffer.from(`${lineStart}${label}: `);
  return Buffer.concat([
    Buffer.from(note),
    ...lines.flatMap((line) => [start, Buffer.from(`${line}\n`, 'latin1')]),
  ]);
}

/** `size` is that of all that is new. */
function readEnd(file: string, since?: LogPosition): { readonly bytes: Buffer; readonly size: number } {
  let fd: number | undefined;
  try {
    // Does not wait where a script has put a pipe in place of a log.
    fd = openSync(file, constants.O_RDONLY | constants.O_NONBLOCK);
    const stat = fstatSync(fd);
    if (!stat.isFile()) return { bytes: Buffer.alloc(0), size: 0 };
    // A log that was exchanged or cut is new from its beginning.
    const isSame = since?.inode === stat.ino && since.size <= stat.size;
    const size = stat.size - (isSame ? since.size : 0);
    const buffer = Buffer.alloc(Math.min(size, mostBytes));
    const length = readSync(fd, buffer, 0, buffer.length, stat.size - buffer.length);
    return { bytes: buffer.subarray(0, length), size };
  } catch {
    return { bytes: Buffer.alloc(0), size: 0 };
  } finally {
    if (fd !== undefined) closeSync(fd);
  }
}
