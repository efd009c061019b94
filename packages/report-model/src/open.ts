import { positionIn } from '@libvirt-tck/text';
import { canonicalDialect } from './canonical/read.js';
import type { ReportPart } from './dialect.js';
import { isSummary } from './dialects/text/summary.js';
import { inputError, type ReportError } from './error.js';
import { detectDialect, INPUT_FORMATS } from './formats.js';
import { gunzip, isGzip } from './input/gunzip.js';
import { peek } from './input/peek.js';
import { chunksOf, nameOfSource, type ReportSource } from './input/source.js';
import type { Report, ReportHeader, Summary, Test } from './model.js';
import type { Problem } from './problem.js';
import { READ_LIMITS, type ReadLimits } from './read-limits.js';
import { rootElement } from './xml/root.js';

/** A report that is being read. Nothing is read before it is asked for. */
export interface OpenReport {
  /** The format of the report: `canonical`, `junit` … */
  readonly dialect: Promise<string>;
  readonly header: Promise<ReportHeader>;
  /**
   * The tests, each as soon as it has been read; can be gone through once. Stopping early closes the source. A string of
   * a test may keep the piece of the document in memory that it stood in. What `checkIdentities`, `checkMessage` and the
   * like return does not.
   */
  tests(): AsyncGenerator<Test, void, void>;
  /** The end of the report; reads all tests if `tests` was not called. */
  readonly summary: Promise<Summary>;
  /** The problems so far that did not end the reading; all of them once the summary is there. */
  readonly problems: readonly Problem[];
  /** Closes the source. Not needed after all tests, nor after an error. */
  close(): Promise<void>;
}

export interface OpenOptions {
  /** The source's name in messages; its path by default. */
  readonly file?: string;
  /** How many checks a test may have; 500,000 unless given. A larger one throws a `ReportError` (`limit`). */
  readonly maxChecks?: number | undefined;
}

/** A report, whole in memory, and the problems of reading it. */
export interface LoadedReport extends Report {
  readonly dialect: string;
  readonly problems: readonly Problem[];
}

/**
 * Opens a report in any dialect, plain or packed with gzip, to read it as a stream: memory grows with its largest
 * single test. A document that breaks off is given up to its last whole test, with `complete: false` in the summary.
 *
 * All members of the result throw a `ReportError` if the source cannot be read or is not a report.
 */
export function openReport(source: ReportSource, options: OpenOptions = {}): OpenReport {
  const file = options.file ?? nameOfSource(source);
  const chunks = chunksOf(source);
  return new Reading(file, chunks, (problem) => readChunks(file, chunks, problem, limitsOf(options)));
}

/** Opens a folder of `.tap` files, or an archive of `prove -a` that was unpacked, as one report. */
export function openFolder(folder: string, options: OpenOptions = {}): OpenReport {
  return new Reading(folder, undefined, async (problem) => {
    const [{ filesOf }, { readFiles }] = await Promise.all([
      import('./dialects/archive/folder.js'),
      import('./dialects/archive/files.js'),
    ]);
    const limits = limitsOf(options);
    const parts = readFiles(filesOf(folder), { file: folder, problem, detect: detectDialect, limits });
    return { dialect: 'archive', head: Buffer.alloc(0), parts };
  });
}

/** Reads a whole report into memory. Throws a `ReportError` like `openReport`. */
export async function loadReport(source: ReportSource, options: OpenOptions = {}): Promise<LoadedReport> {
  return await loadOpen(openReport(source, options));
}

/** Reads the rest of an open report into memory. */
export async function loadOpen(report: OpenReport): Promise<LoadedReport> {
  const header = await report.header;
  const tests: Test[] = [];
  for await (const test of report.tests()) tests.push(test);
  const [dialect, summary] = [await report.dialect, await report.summary];
  return { ...header, tests, summary, dialect, problems: report.problems };
}

/** A report in memory, as one that is being read. */
export function openLoaded(loaded: Report & Partial<LoadedReport>): OpenReport {
  const { tests, summary, dialect = 'xml', problems = [], ...header } = loaded;
  return {
    dialect: Promise.resolve(dialect),
    header: Promise.resolve(header),
    async *tests() {
      yield* tests;
    },
    summary: Promise.resolve(summary),
    problems,
    close: async () => undefined,
  };
}

class Reading implements OpenReport {
  readonly problems: Problem[] = [];
  #moreProblems = 0;
  readonly #file: string;
  readonly #source: AsyncGenerator<Buffer, void, void> | undefined;
  readonly #open: (problem: (noticed: Problem) => void) => Promise<Opened>;
  #start: Promise<Start> | undefined;
  #areTestsTaken = false;
  #hasResults = false;
  #summary: Summary | undefined;

  constructor(
    file: string,
    source: AsyncGenerator<Buffer, void, void> | undefined,
    open: (problem: (noticed: Problem) => void) => Promise<Opened>,
  ) {
    this.#file = file;
    this.#source = source;
    this.#open = open;
  }

  get dialect(): Promise<string> {
    return this.#started().then(({ dialect }) => dialect);
  }

  get header(): Promise<ReportHeader> {
    return this.#started().then(({ header }) => header);
  }

  get summary(): Promise<Summary> {
    return this.#finished();
  }

  async *tests(): AsyncGenerator<Test, void, void> {
    if (this.#areTestsTaken) throw new Error('the tests of an open report can be gone through once');
    this.#areTestsTaken = true;
    const { parts, header } = await this.#started();
    for await (const part of parts) {
      if (part.kind === 'test') {
        this.#hasResults ||= hasResult(part.test);
        yield part.test;
      } else if (part.kind === 'summary') this.#summary = this.#checked(part.summary, header);
    }
    if (this.#moreProblems === 0) return;
    const message = `${MOST_PROBLEMS} of ${MOST_PROBLEMS + this.#moreProblems} problems are shown`;
    this.problems.push({ code: 'ignored', message });
  }

  /** A report without any result is not complete, unless it is a shard that got no test. */
  #checked(summary: Summary, { shard }: ReportHeader): Summary {
    if (this.#hasResults || (shard !== undefined && summary.totals.tests === 0)) return summary;
    const position = { file: this.#file, line: 1, column: 1 };
    const message =
      summary.totals.tests === 0
        ? 'there is no test in the report'
        : 'no test in the report has a check, a plan or a failure';
    this.problems.push({ code: 'ignored', message, position });
    return { ...summary, complete: false };
  }

  async close(): Promise<void> {
    const start = await this.#start?.catch(() => undefined);
    await start?.parts.return();
    await this.#source?.return();
  }

  async #finished(): Promise<Summary> {
    if (this.#summary === undefined && !this.#areTestsTaken) {
      for await (const _test of this.tests());
    }
    if (this.#summary === undefined)
      throw new Error('the tests of the report were not gone through to their end');
    return this.#summary;
  }

  #started(): Promise<Start> {
    this.#start ??= this.#read().catch(async (error: unknown) => {
      await this.#source?.return();
      throw error;
    });
    return this.#start;
  }

  async #read(): Promise<Start> {
    const { dialect, head, parts } = await this.#open((noticed) => {
      if (this.problems.length < MOST_PROBLEMS) this.problems.push(noticed);
      else this.#moreProblems += 1;
    });
    const first = await parts.next();
    if (first.done === true || first.value.kind !== 'header') throw unrecognised(this.#file, head);
    return { dialect, header: first.value.header, parts };
  }
}

/** A report whose dialect is known, before any of it is read. */
interface Opened {
  readonly dialect: string;
  readonly head: Buffer;
  readonly parts: AsyncGenerator<ReportPart, void, void>;
}

interface Start {
  readonly dialect: string;
  readonly header: ReportHeader;
  /** All parts after the header. */
  readonly parts: AsyncGenerator<ReportPart, void, void>;
}

/** Whether a test shows that something ran, or why nothing did. */
function hasResult({ checks, plan, ending, earlier = [] }: Test): boolean {
  return checks.length > 0 || plan !== undefined || ending.kind !== 'finished' || earlier.length > 0;
}

async function readChunks(
  file: string,
  source: AsyncGenerator<Buffer, void, void>,
  problem: (noticed: Problem) => void,
  limits: ReadLimits,
): Promise<Opened> {
  const raw = await peek(source, (head) => head.length >= 2);
  const unpacked = isGzip(raw.head) ? gunzip(raw.chunks, { file, problem }) : raw.chunks;
  const { head, chunks } = await peek(unpacked, isTelling);
  const dialect = await detectDialect(head);
  if (dialect === undefined) throw unrecognised(file, head);
  const parts = dialect.read({ file, chunks, problem, detect: detectDialect, limits });
  return { dialect: dialect.name, head, parts };
}

function limitsOf({ maxChecks = READ_LIMITS.checks }: OpenOptions): ReadLimits {
  return { ...READ_LIMITS, checks: maxChecks };
}

/** A mangled document may have as many problems as bytes. */
const MOST_PROBLEMS = 1000;
const HEAD = 4096;

/** A canonical report may come from a run that has only just begun, and is taken at once. */
function isTelling(head: Buffer): boolean {
  return head.length >= HEAD || canonicalDialect.recognises(head);
}

function unrecognised(file: string, head: Buffer): ReportError {
  const position = positionIn(file, head.toString('utf8', 0, 60), 0);
  return inputError('unrecognised', whatItIs(head), position);
}

/** By the root element: formats that are not read, and how to get one that is. */
const OTHER_FORMATS: Readonly<Record<string, string>> = {
  'test-results': 'NUnit 2 XML: convert it to JUnit XML, for example with nunit-to-junit.xsl of NUnit',
  'test-run': 'NUnit 3 XML: convert it to JUnit XML, for example with nunit3-junit.xslt of NUnit',
  assemblies: 'xUnit.net XML: run the tests with the option -junit',
  assembly: 'xUnit.net XML: run the tests with the option -junit',
  TestRun: 'TRX of Visual Studio: convert it with trx2junit, or run dotnet test with the JUnit logger',
  testsuites: 'XML of libcheck: have it write TAP, by CK_TAP_LOG_FILE_NAME',
};

function whatItIs(head: Buffer): string {
  if (head.length === 0) return 'it is empty';
  const text = head.toString('latin1');
  if (text.startsWith('PK\x03\x04')) return 'it is a zip archive: unpack it and name the report in it';
  if (/^version:/m.test(text) && /^entries:/m.test(text)) return 'it is a known-broken list, not a report';
  if (isSummary(head)) return 'it is a summary for people, not a report: keep the report with -o FILE.xml';
  const root = rootElement(head)?.name ?? '';
  if (Object.hasOwn(OTHER_FORMATS, root)) return `it is ${OTHER_FORMATS[root]}`;
  return `it is not a report in a supported format (${INPUT_FORMATS})`;
}
