import { closeSync, openSync, writeFileSync } from 'node:fs';
import { realpath, rename, rm, stat } from 'node:fs/promises';
import type { Writable } from 'node:stream';
import { canonicalWriter } from './canonical/write.js';
import { ReportError } from './error.js';
import type { Report } from './model.js';
import { type OpenReport, openLoaded } from './open.js';
import { pump, type TextTarget } from './pump.js';
import type { ReportWriter } from './writer.js';

/** Where a report is written to: a path (`-` is standard output), or a stream, which is not ended. */
export type ReportTarget = string | Writable;

export interface WriteOptions {
  /** The writer of the text; the canonical one by default. */
  readonly writer?: ReportWriter;
}

const PORTION = 128 * 1024;

/**
 * Writes a report that is whole in memory, or one that is being read, test by test. A file is written beside its
 * place and moved there when it is whole, so that the place never holds half a report.
 *
 * Throws a `ReportError`: `unwritable` if the target cannot be written, and all errors of reading the report.
 */
export async function writeReport(
  report: Report | OpenReport,
  target: ReportTarget,
  { writer = canonicalWriter() }: WriteOptions = {},
): Promise<void> {
  const open = isOpen(report) ? report : openLoaded(report);
  if (typeof target !== 'string') return await send(open, writer, target, 'the report');
  if (target === '-') return await send(open, writer, process.stdout, 'standard output');
  if (await isSpecial(target)) return await writeFile(open, writer, target, target);
  const place = await realpath(target).catch(() => target);
  const aside = `${place}.${process.pid}.part`;
  try {
    await writeFile(open, writer, aside, target);
    await rename(aside, place).catch((cause: unknown) => {
      throw unwritable(target, cause);
    });
  } catch (error) {
    await rm(aside, { force: true });
    throw error;
  }
}

function isOpen(report: Report | OpenReport): report is OpenReport {
  return typeof report.tests === 'function';
}

/** Collects texts as UTF-8, in portions that are valid only until the next one: strings would pile up until they are collected. */
class Portions implements TextTarget {
  readonly #buffer = Buffer.allocUnsafe(PORTION);
  readonly #take: (portion: Buffer) => Promise<void> | void;
  #length = 0;

  constructor(take: (portion: Buffer) => Promise<void> | void) {
    this.#take = take;
  }

  write(text: string): Promise<void> | void {
    // A UTF-16 unit becomes at most three bytes.
    const most = 3 * text.length;
    if (most <= this.#buffer.length - this.#length) {
      this.#length += this.#buffer.write(text, this.#length);
      return undefined;
    }
    return this.#writeMore(text, most);
  }

  async #writeMore(text: string, most: number): Promise<void> {
    await this.flush();
    if (most > this.#buffer.length) await this.#take(Buffer.from(text));
    else this.#length = this.#buffer.write(text);
  }

  async flush(): Promise<void> {
    if (this.#length === 0) return;
    const portion = this.#buffer.subarray(0, this.#length);
    this.#length = 0;
    await this.#take(portion);
  }
}

async function writePortions(
  report: OpenReport,
  writer: ReportWriter,
  take: (portion: Buffer) => Promise<void> | void,
): Promise<void> {
  const target = new Portions(take);
  await pump(report, [{ writer, target }]);
  await target.flush();
}

/**
 * Not asynchronous: writing to the page cache is quicker than waiting for it, and most of the time goes into making the texts.
 */
async function writeFile(
  report: OpenReport,
  writer: ReportWriter,
  path: string,
  name: string,
): Promise<void> {
  const file = attempt(name, () => openSync(path, 'w'));
  try {
    await writePortions(report, writer, (portion) => attempt(name, () => writeFileSync(file, portion)));
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

/** Sends a report to a stream as fast as that takes it, and leaves the stream open. */
async function send(report: OpenReport, writer: ReportWriter, stream: Writable, name: string): Promise<void> {
  // The callback gets the error; without a listener the event would end the process. It stays on failure, as the event comes
  // after the callback.
  const ignore = () => undefined;
  stream.on('error', ignore);
  await writePortions(report, writer, (portion) => {
    // A copy, as some streams hand on what they were given.
    const chunk = Buffer.from(portion);
    return new Promise<void>((done, fail) => {
      stream.write(chunk, (error) => (error ? fail(unwritable(name, error)) : done()));
    });
  });
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
