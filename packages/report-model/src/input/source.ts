import fs from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { ReportError } from '../error.js';
import { PIECE, pieces } from './pieces.js';

/**
 * Where a report is read from: a path (`-` is standard input), a file URL, bytes in memory, or bytes as they come.
 */
export type ReportSource = string | URL | Uint8Array | AsyncIterable<Uint8Array>;

/** Files are read so much at a time, as each read has its price. */
const READ = 8 * PIECE;

/** How messages call a source. */
export function nameOfSource(source: ReportSource): string {
  if (source === '-') return 'standard input';
  if (typeof source === 'string') return source;
  return source instanceof URL ? fileURLToPath(source) : 'report';
}

/** The bytes of a source, in pieces (see `PIECE`); each is valid only until the next one is asked for. */
export function chunksOf(source: ReportSource): AsyncGenerator<Buffer, void, void> {
  if (source === '-') return streamChunks(process.stdin, nameOfSource(source));
  if (typeof source === 'string' || source instanceof URL) return fileChunks(nameOfSource(source));
  return source instanceof Uint8Array
    ? streamChunks([source], '')
    : streamChunks(source, nameOfSource(source));
}

// `node:fs/promises` has the same, and takes a tenth of the time that reading a small report does to load.
const open = promisify(fs.open);
const read = promisify(fs.read);
const turn = promisify(setImmediate);

/** Waits for pipes and devices; reads files at once, which the system does ahead, and lets signals in between. */
async function* fileChunks(path: string): AsyncGenerator<Buffer, void, void> {
  const fd = await open(path, 'r').catch((cause: unknown) => {
    throw unreadable(path, cause);
  });
  const buffer = Buffer.allocUnsafe(READ);
  const isFile = fs.fstatSync(fd).isFile();
  try {
    for (;;) {
      const length = isFile ? fs.readSync(fd, buffer) : (await read(fd, buffer, 0, READ, null)).bytesRead;
      if (length === 0) return;
      yield* pieces(buffer.subarray(0, length));
      if (isFile) await turn();
    }
  } catch (cause) {
    throw unreadable(path, cause);
  } finally {
    fs.close(fd, () => undefined);
  }
}

async function* streamChunks(
  stream: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
  name: string,
): AsyncGenerator<Buffer, void, void> {
  try {
    for await (const bytes of stream) {
      yield* pieces(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    }
  } catch (cause) {
    throw unreadable(name, cause);
  }
}

/** The cause says why; a `ReportError` already does. */
function unreadable(name: string, cause: unknown): ReportError {
  return cause instanceof ReportError ? cause : new ReportError('unreadable', `read ${name}`, { cause });
}
