import type { TextStyle } from './dialects/text/style.js';
import { ReportError } from './error.js';
import type { WriterOptions } from './format.js';
import { type FormatName, loadWriter } from './formats.js';
import type { ReportHeader, Summary, Test } from './model.js';
import type { OpenReport } from './open.js';
import type { ReportWriter } from './writer.js';

/** A place for text. A slow one returns a promise, and gets no more text until that is kept. */
export interface TextTarget {
  write(text: string): Promise<void> | void;
  /** False once nothing reads it any more (`| head`). */
  readonly isRead?: boolean;
  /** Takes back what was written: half of a report must not look like one. */
  discard?(): void;
}

/** An output of a command, in one of the formats. */
export interface ReportOutput extends TextTarget {
  readonly format: FormatName;
  /** How wide text for people may be. */
  readonly columns: number;
  readonly style: TextStyle;
}

/** A writer, and where its text goes. */
export interface ReportSink {
  readonly writer: ReportWriter;
  readonly target: TextTarget;
}

export interface PumpOptions {
  /** Ends the pump by throwing its reason. */
  readonly signal?: AbortSignal;
  /** Called before each test is written, with the number of those written before. */
  readonly onTest?: (test: Test, done: number) => void;
}

/** Loads the writer that an output needs. `format` overrides the one that the output has. */
export async function openSink(
  output: ReportOutput,
  options: Omit<WriterOptions, 'width' | 'style'> & { readonly format?: FormatName } = {},
): Promise<ReportSink> {
  const { format = output.format, ...more } = options;
  const makeWriter = await loadWriter(format);
  return { writer: makeWriter({ ...more, width: output.columns, style: output.style }), target: output };
}

/**
 * Writes a report to every sink, test by test. Where the report is refused half-way, the sinks discard it; where the pump is
 * interrupted, they keep what came.
 *
 * @returns the summary, or undefined if nothing reads any sink any more and the rest was left unread
 */
export async function pump(
  report: OpenReport,
  sinks: readonly ReportSink[],
  options: PumpOptions = {},
): Promise<Summary | undefined> {
  try {
    return await pumpAll(report, sinks, options);
  } catch (error) {
    if (error instanceof ReportError) for (const { target } of sinks) target.discard?.();
    throw error;
  }
}

async function pumpAll(
  report: OpenReport,
  sinks: readonly ReportSink[],
  { signal, onTest }: PumpOptions,
): Promise<Summary | undefined> {
  const feed = reportFeed(sinks);
  await feed.begin(await report.header);
  let done = 0;
  for await (const test of report.tests()) {
    onTest?.(test, done);
    if (sinks.length > 0 && sinks.every(({ target }) => target.isRead === false)) return undefined;
    signal?.throwIfAborted();
    const written = feed.test(test);
    if (written !== undefined) await written;
    done += 1;
  }
  const summary = await report.summary;
  await feed.end(summary);
  return summary;
}

/** A report as it comes: `begin` once, `test` for each, `end` once. */
export interface ReportFeed {
  begin(header: ReportHeader): Promise<void> | undefined;
  test(test: Test): Promise<void> | undefined;
  end(summary: Summary): Promise<void> | undefined;
}

/** Writes a report that comes piece by piece, such as that of a run, to every sink. */
export function reportFeed(sinks: readonly ReportSink[]): ReportFeed {
  const each = (textOf: (writer: ReportWriter) => string): Promise<void> | undefined => {
    let pending: Promise<void>[] | undefined;
    for (const { writer, target } of sinks) {
      const written = target.write(textOf(writer));
      if (written instanceof Promise) {
        pending ??= [];
        pending.push(written);
      }
    }
    return pending && Promise.all(pending).then(() => undefined);
  };
  return {
    begin: (header) => each((writer) => writer.begin(header)),
    test: (test) => each((writer) => textOf(writer, test)),
    end: (summary) => each((writer) => writer.end(summary)),
  };
}

/** Throws a `ReportError` (`limit`) where the text of a test is longer than a string may be. */
function textOf(writer: ReportWriter, test: Test): string {
  try {
    return writer.test(test);
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    throw new ReportError('limit', `write ${test.id}: its text in this format is too long`, { cause });
  }
}
