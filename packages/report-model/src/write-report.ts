import { closeSync, openSync, writeFileSync } from 'node:fs';
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

const PORTION = 128 * 1024;

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
  const portions = inPortions(textsOf(report, writer));
  if (typeof target !== 'string') return await send(portions, target, 'the report');
  if (target === '-') return await send(portions, process.stdout, 'standard output');
  if (await isSpecial(target)) return await writeFile(portions, target, target);
  const place = await realpath(target).catch(() => target);
  const aside = `${place}.${process.pid}.part`;
  try {
    await writeFile(portions, aside, target);
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

/** Texts as UTF-8, in portions that are valid only until the next one: strings would pile up until they are collected. */
async function* inPortions(texts: AsyncIterable<string>): AsyncGenerator<Buffer, void, void> {
  const buffer = Buffer.allocUnsafe(PORTION);
  let length = 0;
  for await (const text of texts) {
    // A UTF-16 unit becomes at most three bytes.
    const most = 3 * text.length;
    if (length > 0 && most > buffer.length - length) {
      yield buffer.subarray(0, length);
      length = 0;
    }
    if (most > buffer.length) yield Buffer.from(text);
    else length += buffer.write(text, length);
  }
  if (length > 0) yield buffer.subarray(0, length);
}

/**
 * Not asynchronous: what goes to the page cache is there sooner than one could wait for it, and most of the time goes
 * into making the texts anyway.
 */
async function writeFile(portions: AsyncIterable<Buffer>, path: string, name: string): Promise<void> {
  const file = attempt(name, () => openSync(path, 'w'));
  try {
    for await (const portion of portions) attempt(name, () => writeFileSync(file, portion));
  } finally {
    attempt(name, () => closeSync(file));
  }
}

function attempt<T>(name: string, act: () => T): T {
  try {
    return act();
  } catch (cause) {
    throw unwritable(name, cause);
  }
}

/** Sends what is written to a stream as fast as it takes them, and leaves it open. */
async function send(portions: AsyncIterable<Buffer>, stream: Writable, name: string): Promise<void> {
  // What went wrong is told to the callback; without a listener the event would end the process. It stays on failure,
  // as the event comes after the callback.
  const ignore = () => undefined;
  stream.on('error', ignore);
  for await (const portion of portions) {
    // A copy, as some streams hand on what they were given.
    const chunk = Buffer.from(portion);
    await new Promise<void>((done, fail) => {
      stream.write(chunk, (error) => (error ? fail(unwritable(name, error)) : done()));
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
