import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import tar from 'tar-stream';
import type { DialectInput } from '../../dialect.js';
import { inputError, ReportError } from '../../error.js';
import type { ArchivedFile } from './files.js';

const BLOCK = 512;

/** Whether a block is the header of a file in a tar archive: its checksum says so. */
export function isTarHeader(block: Buffer): boolean {
  if (block.length < BLOCK) return false;
  let sum = 0;
  for (let at = 0; at < BLOCK; at += 1) sum += at >= 148 && at < 156 ? 0x20 : (block[at] ?? 0);
  const [, digits = ''] = /^ *([0-7]+)[ \0]*$/.exec(block.toString('latin1', 148, 156)) ?? [];
  return Number.parseInt(digits, 8) === sum;
}

/**
 * The regular files of a tar archive, as they come. Their names are names and never looked up anywhere. An archive that
 * breaks off ends its last file early, which is a problem; a damaged one throws a `ReportError` (`malformed`).
 */
export async function* untar({
  file,
  chunks,
  problem,
}: DialectInput): AsyncGenerator<ArchivedFile, void, void> {
  const extract = tar.extract(OPTIONS);
  const fed = pipeline(Readable.from(copies(chunks)), extract).catch(() => {
    // The entries throw it, too.
  });
  /** Where the next header is, if no long name stands before it. */
  let next = 0;
  const check = (cause: unknown): void => {
    if (cause instanceof ReportError) throw cause;
    if (cause instanceof Error && cause.message === BREAKS_OFF) {
      problem({ code: 'broken-off', message: 'the archive breaks off' });
      return;
    }
    const position = { file, line: 1, column: next + 1 };
    throw inputError('malformed', 'this is no header of a tar archive', position, cause);
  };
  let isWhole = true;
  async function* content(entry: AsyncIterable<unknown>): AsyncGenerator<Buffer, void, void> {
    try {
      for await (const bytes of entry) yield bytes as Buffer;
    } catch (error) {
      isWhole = false;
      check(error);
    }
  }
  try {
    for await (const entry of extract) {
      next = entry.offset + BLOCK + Math.ceil(entry.header.size / BLOCK) * BLOCK;
      if (entry.header.type === 'file' || (entry.header.type as string) === 'contiguous-file') {
        yield { path: entry.header.name, content: content(entry), isWhole: () => isWhole };
      }
      entry.resume();
    }
  } catch (error) {
    if (isWhole) check(error);
  } finally {
    extract.destroy();
    await fed;
  }
}

/** Archives older than the ustar format have no name of a format. The option is missing in the types. */
const OPTIONS: Parameters<typeof tar.extract>[0] & { readonly allowUnknownFormat: true } = {
  allowUnknownFormat: true,
};

const BREAKS_OFF = 'Unexpected end of data';

/** The chunks are only there until the next one is asked for, and the extraction keeps what it waits with. */
async function* copies(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer, void, void> {
  for await (const chunk of chunks) yield Buffer.from(chunk);
}
