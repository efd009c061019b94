import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import type { Dialect } from '../src/dialect.js';
import { detectDialect } from '../src/formats.js';
import type { Report, ReportHeader, Summary, Test } from '../src/model.js';
import type { Problem } from '../src/problem.js';
import { READ_LIMITS } from '../src/read-limits.js';

export interface ReadReport extends Report {
  readonly dialect: string;
  readonly problems: readonly Problem[];
}

/** Reads a document with the dialect that its content shows, in chunks of `size` bytes that are overwritten afterwards. */
export async function readBytes(bytes: Buffer, file = 'sample', size = 65_536): Promise<ReadReport> {
  const dialect = await detectDialect(bytes.subarray(0, 65_536));
  if (dialect === undefined) throw new Error(`${file} is of no known dialect`);
  return await readAs(dialect, bytes, file, size);
}

export async function readAs(
  dialect: Dialect,
  bytes: Buffer,
  file = 'sample',
  size = 65_536,
): Promise<ReadReport> {
  const problems: Problem[] = [];
  let header: ReportHeader | undefined;
  let summary: Summary | undefined;
  const tests: Test[] = [];
  const chunks = inChunks(bytes, size);
  const problem = (noticed: Problem) => problems.push(noticed);
  const input = { file, chunks, problem, detect: detectDialect, limits: READ_LIMITS };
  for await (const part of dialect.read(input)) {
    if (part.kind === 'test') tests.push(part.test);
    else if (part.kind === 'header' && header === undefined && tests.length === 0) header = part.header;
    else if (part.kind === 'summary' && summary === undefined) summary = part.summary;
    else throw new Error(`an unexpected ${part.kind}`);
  }
  if (header === undefined || summary === undefined) throw new Error('no header, or no summary');
  return { ...header, tests, summary, dialect: dialect.name, problems };
}

async function* inChunks(bytes: Buffer, size: number): AsyncGenerator<Buffer, void, void> {
  for (let at = 0; at < bytes.length; at += size) {
    const chunk = Buffer.from(bytes.subarray(at, at + size));
    yield chunk;
    chunk.fill(0x23);
  }
}

/** The bytes of a file, decompressed if its name ends in `gz`. */
export async function bytesOf(file: URL): Promise<Buffer> {
  const stream = createReadStream(file);
  const parts: Buffer[] = [];
  for await (const part of file.pathname.endsWith('gz') ? stream.pipe(createGunzip()) : stream)
    parts.push(part);
  return Buffer.concat(parts);
}
