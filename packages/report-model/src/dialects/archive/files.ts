import { decodeBytes } from '../../bytes.js';
import type { Dialect, DialectInput, ReportPart } from '../../dialect.js';
import { inputError, type ReportError } from '../../error.js';
import { gunzip, isGzip } from '../../input/gunzip.js';
import { peek } from '../../input/peek.js';
import { isWrittenReport } from '../tap/read-written.js';
import { META } from './meta.js';
import { ScriptArchive } from './scripts.js';

/** A file of an archive or folder. Its content must be gone through before the next file is asked for. */
export interface ArchivedFile {
  readonly path: string;
  readonly content: AsyncGenerator<Buffer, void, void>;
  /** Whether the content came to its end; meaningful when it was gone through. */
  readonly isWhole: () => boolean;
}

/** How long that file may be. */
const LONGEST_META = 16 * 1024 * 1024;

/** Whether a file's name says that it holds TAP, plain or gzipped. */
export function isNamedTap(path: string): boolean {
  return /\.tap(?:\.gz)?$/.test(path);
}

/** So many bytes show what a file is. */
const HEAD = 4096;

/**
 * Reads the report among files: the one that is in another format than TAP, or the TAP of one script in each. Where there
 * are several reports, throws a `ReportError` (`unrecognised`) that names them, as it does where there is none.
 */
export async function* readFiles(
  files: AsyncIterable<ArchivedFile>,
  input: Omit<DialectInput, 'chunks'>,
): AsyncGenerator<ReportPart, void, void> {
  const scripts = new ScriptArchive(input);
  let report: string | undefined;
  const named: string[] = [];
  for await (const { path, content, isWhole } of files) {
    if (path.replace(/^\.\//, '') === META) {
      scripts.describe(await textOf(content));
      continue;
    }
    const { head, chunks, dialect } = await identify(content, path, input);
    if (dialect === undefined || (dialect.name === 'tap' && !isWrittenReport(head))) {
      const isTap = dialect !== undefined || isNamedTap(path);
      if (isNamedTap(path)) named.push(path);
      // Beside a report, the output of other programs is only a log.
      if (report !== undefined || (!isTap && head.includes(0))) scripts.passOver(path);
      else await scripts.add(path, isTap, chunks, isWhole);
    } else if (report !== undefined) throw several(input.file, [report, path]);
    else {
      report = path;
      yield* dialect.read({ ...input, file: `${input.file}:${path}`, chunks });
    }
  }
  if (report !== undefined && named[0] !== undefined) throw several(input.file, [report, named[0]]);
  if (report !== undefined) return;
  if (scripts.isEmpty) throw refusal(input.file, 'no file in it is a report');
  yield* scripts.finish(input.problem);
}

async function identify(
  content: AsyncGenerator<Buffer, void, void>,
  path: string,
  { file, problem, detect }: Omit<DialectInput, 'chunks'>,
): Promise<{ head: Buffer; chunks: AsyncGenerator<Buffer, void, void>; dialect: Dialect | undefined }> {
  const packed = await peek(content, (head) => head.length >= 2);
  const plain = isGzip(packed.head)
    ? gunzip(packed.chunks, { file: `${file}:${path}`, problem })
    : packed.chunks;
  const { head, chunks } = await peek(plain, (bytes) => bytes.length >= HEAD);
  const dialect = await detect(head);
  if (dialect?.name === 'archive') throw refusal(file, `${path} in it is an archive itself: unpack it first`);
  return { head, chunks, dialect };
}

function several(file: string, paths: readonly string[]): ReportError {
  return refusal(
    file,
    `it holds several reports (${paths.join(', ')} …): unpack it and name the one to read`,
  );
}

function refusal(file: string, why: string): ReportError {
  return inputError('unrecognised', why, { file, line: 1, column: 1 });
}

async function textOf(content: AsyncIterable<Buffer>): Promise<string> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of content) {
    length += part.length;
    if (length <= LONGEST_META) parts.push(Buffer.from(part));
  }
  return decodeBytes(Buffer.concat(parts));
}
