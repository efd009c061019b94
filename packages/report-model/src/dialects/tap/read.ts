import type { Dialect, DialectInput, ReportPart } from '../../dialect.js';
import { peek } from '../../input/peek.js';
import type { Test } from '../../model.js';
import { tooManyChecks } from '../../read-limits.js';
import { addToTotals, EMPTY_TOTALS } from '../../totals.js';
import { reportConflicts } from '../merge-conflicts.js';
import { idOfFile } from '../test-id.js';
import { isSummary } from '../text/summary.js';
import { fileLimits, TapCollector } from './collect.js';
import { endingOf } from './ending.js';
import { KERNEL_PREFIX } from './kernel-log.js';
import { readSubtests, type StreamName, subtestStyle } from './read-subtests.js';
import { isWrittenReport, readWrittenReport } from './read-written.js';
import { TapScanner } from './scanner.js';
import { toldEnd } from './told-end.js';

/** So many bytes show who wrote a stream. */
const HEAD = 4096;

/**
 * Reads one TAP stream: a report that `tapWriter` wrote, or the output of one script. Of a script, the exit status is unknown,
 * and the id is the file's name.
 */
function read(input: DialectInput): AsyncGenerator<ReportPart, void, void> {
  return reportConflicts(input, (watched) => readAny(watched, idOfFile(input.file)));
}

async function* readAny(input: DialectInput, id: string): AsyncGenerator<ReportPart, void, void> {
  const { head, chunks } = await peek(input.chunks, (bytes) => bytes.length >= HEAD);
  if (isWrittenReport(head)) yield* readWrittenReport(input, chunks);
  else yield* readScripts({ ...input, chunks }, { id, isOneOfSeveral: false });
}

/** Reads the output of one script, or that of several as subtests of one stream. */
export function readStream(input: DialectInput, name: StreamName): AsyncGenerator<ReportPart, void, void> {
  return reportConflicts(input, (watched) => readScripts(watched, name));
}

async function* readScripts(input: DialectInput, name: StreamName): AsyncGenerator<ReportPart, void, void> {
  const { head, chunks } = await peek(input.chunks, (bytes) => bytes.length >= HEAD);
  const style = subtestStyle(head);
  if (style === undefined) yield* readScript(input, chunks, name.id);
  else yield* readSubtests(input, chunks, style, name);
}

export const tapDialect: Dialect = {
  name: 'tap',
  recognises: (head) => TAP_LINE.test(head.toString('latin1')) && !isSummary(head),
  read,
};

const TAP_LINE = new RegExp(
  `^(?:\xef\xbb\xbf|${KERNEL_PREFIX})?(?:K?TAP version \\d|1\\.\\.\\d|(?:not )?ok\\b|Bail out!)`,
  'm',
);

/**
 * Collects what one script printed. Throws a `ReportError` (`limit`) for more than `most` checks, or more text of names than
 * memory is for.
 */
async function collect(file: string, chunks: AsyncIterable<Buffer>, most: number): Promise<TapCollector> {
  const collector = new TapCollector(fileLimits(most));
  const scanner = new TapScanner(collector);
  const checkLimit = () => {
    if (collector.isFull) throw tooManyChecks(most, { file, line: scanner.lines + 1, column: 1 });
  };
  for await (const chunk of chunks) {
    scanner.push(chunk);
    checkLimit();
  }
  scanner.end();
  checkLimit();
  return collector;
}

async function* readScript(
  { file, limits }: DialectInput,
  chunks: AsyncIterable<Buffer>,
  id: string,
): AsyncGenerator<ReportPart, void, void> {
  yield { kind: 'header', header: { suite: 'tap', platform: { capabilities: [], properties: [] } } };
  const test = testOf(id, await collect(file, chunks, limits.checks));
  yield { kind: 'test', test };
  yield { kind: 'summary', summary: { complete: true, totals: addToTotals(EMPTY_TOTALS, test) } };
}

/** A test known only from its TAP. */
function testOf(id: string, collector: TapCollector): Test {
  const { plan, checks, diagnostics, ...tap } = collector.finish();
  return {
    id,
    ...(plan !== undefined && { plan }),
    ending: endingOf(toldEnd({ checks, ...(diagnostics && { diagnostics }) }), tap),
    checks,
    ...(diagnostics !== undefined && { diagnostics }),
  };
}
