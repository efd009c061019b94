import { canonicalDialect } from '../../src/canonical/read.js';
import { canonicalWriter } from '../../src/canonical/write.js';
import type { Dialect } from '../../src/dialect.js';
import { ReportError } from '../../src/error.js';
import { dialects, FORMAT_LIST, loadWriter } from '../../src/formats.js';
import type { ReportWriter } from '../../src/writer.js';
import { type ReadReport, readAs } from '../read.js';
import { writeAll } from '../write.js';
import { readCorpus } from './corpus.js';
import { failuresIn, failuresShown } from './failures-in.js';
import { mutate } from './mutate.js';
import { Random } from './random.js';

const CORPUS = [...readCorpus().values()];
const READABLE: Dialect[] = [];
for await (const dialect of dialects()) READABLE.push(dialect);
const FORMATS = await Promise.all(FORMAT_LIST.map(({ name }) => loadWriter(name)));

/** What became of an input. */
export type Verdict = 'read' | 'refused';

export interface Input {
  readonly bytes: Buffer;
  readonly dialect: Dialect;
  readonly chunkSize: number;
  /** What is made of it, besides a canonical report. */
  readonly writer: () => ReportWriter;
}

/** The n-th input of a seed: always the same. */
export function inputOf(seed: number, index: number): Input {
  const random = new Random(seed * 1_000_003 + index);
  const bytes = mutate(random.one(CORPUS), random.one(CORPUS), random);
  const detected = READABLE.find((dialect) => dialect.recognises(bytes));
  // Now and then a document is read as what it is not.
  const dialect = detected !== undefined && random.below(8) > 0 ? detected : random.one(READABLE);
  return { bytes, dialect, chunkSize: random.one([1, 7, 512, 65_536]), writer: random.one(FORMATS) };
}

/**
 * Reads an input and writes what was read. Throws where a reader threw anything but a refusal with its place, where a
 * writer threw, where a canonical report was not read back as it was written, or where a failure was lost.
 */
export async function tryInput({ bytes, dialect, chunkSize, writer }: Input): Promise<Verdict> {
  const report = await readOrRefuse(dialect, bytes, chunkSize);
  if (report === undefined) return 'refused';
  if (dialect.recognises(bytes)) checkFailures(report, bytes);
  writeAll(writer(), report);
  const canonical = writeAll(canonicalWriter(), report);
  const again = await readAs(canonicalDialect, Buffer.from(canonical));
  if (writeAll(canonicalWriter(), again) !== canonical)
    throw new Error('the canonical report changed when it was read');
  return 'read';
}

/** Whatever the reader made of it: a failure that the document holds is in the report, or that is not complete. */
function checkFailures(report: ReadReport, bytes: Buffer): void {
  if (!report.summary.complete || report.tests.length === 0) return;
  const held = failuresIn(bytes, report.dialect) ?? 0;
  const shown = failuresShown(report);
  if (held > shown) throw new Error(`the document holds ${held} failures, the report shows ${shown}`);
}

async function readOrRefuse(dialect: Dialect, bytes: Buffer, size: number): Promise<ReadReport | undefined> {
  try {
    return await readAs(dialect, bytes, 'input', size);
  } catch (error) {
    if (!(error instanceof ReportError)) throw error;
    if (error.position === undefined) throw new Error('refused without a place', { cause: error });
    return undefined;
  }
}
