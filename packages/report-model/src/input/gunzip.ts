import { inputError, type ReportError } from '../error.js';
import type { Problem } from '../problem.js';
import { PIECE } from './pieces.js';

/** Bytes unpacked at a time: even data packed a thousandfold come out in small portions. */
const PORTION = 4096;

export interface GunzipOptions {
  readonly file: string;
  readonly problem: (problem: Problem) => void;
}

/** Whether bytes start as gzip data do (RFC 1952, 2.3.1). */
export function isGzip(head: Uint8Array): boolean {
  return head[0] === 0x1f && head[1] === 0x8b;
}

/**
 * Unpacks gzip data as they arrive. If they break off, that is a problem, and everything before is read; damaged data throw a
 * `ReportError` (`malformed`).
 */
export async function* gunzip(
  chunks: AsyncIterable<Buffer>,
  { file, problem }: GunzipOptions,
): AsyncGenerator<Buffer, void, void> {
  // Loaded here, as most reports are not packed, and it takes a fifth of the time that reading a small one does.
  const unpacking = process.getBuiltinModule('node:zlib').createGunzip({ chunkSize: PIECE });
  const unpacked: Buffer[] = [];
  let failure: NodeJS.ErrnoException | undefined;
  let settle = (): void => undefined;
  unpacking.on('data', (data: Buffer) => unpacked.push(data));
  unpacking.on('error', (error) => {
    failure = error;
    settle();
  });
  unpacking.on('close', () => settle());
  // If unpacking fails, zlib does not call back for what was written.
  const step = (act: (done: () => void) => void) =>
    new Promise<void>((done) => {
      settle = done;
      act(done);
    });
  try {
    for await (const chunk of chunks) {
      for (let at = 0; at < chunk.length; at += PORTION) {
        await step((done) => unpacking.write(chunk.subarray(at, at + PORTION), done));
        yield* unpacked.splice(0);
        if (failure !== undefined) throw damaged(file, failure);
      }
    }
    await step(() => unpacking.end());
    yield* unpacked.splice(0);
    if (failure?.code === 'Z_BUF_ERROR') {
      problem({ code: 'broken-off', message: `the gzip data of ${file} break off` });
    } else if (failure !== undefined) throw damaged(file, failure);
  } finally {
    unpacking.destroy();
  }
}

function damaged(file: string, cause: Error): ReportError {
  return inputError('malformed', 'its gzip data are damaged', { file, line: 1, column: 1 }, cause);
}
