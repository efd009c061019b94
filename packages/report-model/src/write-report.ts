import { createWriteStream } from 'node:fs';
import { realpath, rename, rm, stat } from 'node:fs/promises';
import type { Writable } from 'node:stream';
import { canonicalWriter } from './canonical/write.js';
import { ReportError } from './error.js';
import type { Report } from './model.js';
import type { OpenReport } from './open.js';
import type { ReportWriter } from './writer.js';

/** Where a report is written to: a path (`-` is standard output), or a stream, which is not ended. */
export type ReportTarget = string | Writable;

export interface WriteOptions {
  /** What makes the text; the canonical writer unless told. */
  readonly writer?: ReportWriter;
}

const PORTION = 64 * 1024;

/**
 * Writes a report that is whole in memory, or one that is being read, test by test. A file is written beside its
 * place and put there when it is whole, so that the place never holds half a report.
 *
 * Throws a `ReportError`: `unwritable` where the target refuses, and what the report throws while it is read.
 */
export async function writeReport(
  report: Report | OpenReport,
  target: ReportTarget,
  { writer = canonicalWriter() }: WriteOptions = {},
): Promise<void> {
  const texts = inPortions(textsOf(report, writer));
  if (typeof target !== 'string') return await send(texts, target, 'the report');
  if (target === '-') return await send(texts, process.stdout, 'standard output');
  if (await isSpecial(target)) return await writeFile(texts, target, target);
  const place = await realpath(target).catch(() => target);
  const aside = `${place}.${process.pid}.part`;
  try {
    await writeFile(texts, aside, target);
    await rename(aside, place).catch((cause: unknown) => {
      throw unwritable(target, cause);
    });
  } catch (error) {
    await rm(aside, { force: true });
    throw error;
  }
}

async function* textsOf(
  report: Report | OpenReport,
  writer: ReportWriter,
): AsyncGenerator<string, void, void> {
  if (isOpen(report)) {
    yield writer.begin(await report.header);
    for await (const test of report.tests()) yield writer.test(test);
    yield writer.end(await report.summary);
  } else {
    const { tests, summary, ...header } = report;
    yield writer.begin(header);
    for (const test of tests) yield writer.test(test);
    yield writer.end(summary);
  }
}

function isOpen(report: Report | OpenReport): report is OpenReport {
  return typeof report.tests === 'function';
}

async function* inPortions(texts: AsyncIterable<string>): AsyncGenerator<string, void, void> {
  let portion = '';
  for await (const text of texts) {
    portion += text;
    if (portion.length < PORTION) continue;
    yield portion;
    portion = '';
  }
  yield portion;
}

async function writeFile(texts: AsyncIterable<string>, path: string, name: string): Promise<void> {
  const stream = createWriteStream(path);
  try {
    await send(texts, stream, name);
  } finally {
    await new Promise<void>((done) => stream.end(() => done()));
  }
}

/** Sends texts to a stream as fast as it takes them, and leaves it open. */
async function send(texts: AsyncIterable<string>, stream: Writable, name: string): Promise<void> {
  // What went wrong is told to the callback; without a listener the event would end the process. It stays on failure,
  // as the event comes after the callback.
  const ignore = () => undefined;
  stream.on('error', ignore);
  for await (const text of texts) {
    await new Promise<void>((done, fail) => {
      stream.write(text, (error) => (error ? fail(unwritable(name, error)) : done()));
    });
  }
  stream.off('error', ignore);
}

async function isSpecial(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  return found !== undefined && !found.isFile();
}

function unwritable(name: string, cause: unknown): ReportError {
  const why = cause instanceof Error ? cause.message : String(cause);
  return new ReportError('unwritable', `write ${name}: ${why}`, { cause });
}
