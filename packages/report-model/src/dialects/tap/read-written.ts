import { defined } from '../../defined.js';
import type { DialectInput, ReportPart } from '../../dialect.js';
import { unescapeText } from '../../escape.js';
import type { Check, Fact, ReportHeader, Test } from '../../model.js';
import { isProblem } from '../../outcome.js';
import { tooManyChecks } from '../../read-limits.js';
import { addToTotals, EMPTY_TOTALS } from '../../totals.js';
import { parseEnding } from '../ending-text.js';
import { parseTime } from '../iso-time.js';
import { mapTexts } from '../map-texts.js';
import { attribute } from './attribution.js';
import { fileLimits, TapCollector } from './collect.js';
import { endingOf, UNEXPLAINED } from './ending.js';
import type { TapLine } from './line.js';
import { TapScanner, type TapSink } from './scanner.js';
import type { TapPoint } from './test-point.js';
import { KNOWN_REASON } from './write.js';

const WRITTEN = /^TAP version 13\r?\n# suite: /;
const SUBTEST = '# Subtest: ';
const INDENT = 4;
const LF = Buffer.from('\n');

/** Whether a stream begins as `tapWriter` begins it. */
export function isWrittenReport(head: Buffer): boolean {
  return WRITTEN.test(head.toString('latin1', 0, 64));
}

/** Reads back what `tapWriter` wrote: each subtest is a test, comments `# key: value` are facts. */
export async function* readWrittenReport(
  input: DialectInput,
  chunks: AsyncIterable<Buffer>,
): AsyncGenerator<ReportPart, void, void> {
  const { file, limits } = input;
  const reading = new WrittenReading(limits.checks);
  const scanner = new TapScanner(reading);
  const checkLimit = () => {
    if (reading.isFull) throw tooManyChecks(limits.checks, { file, line: scanner.lines + 1, column: 1 });
  };
  for await (const chunk of chunks) {
    scanner.push(chunk);
    checkLimit();
    yield* reading.ready.splice(0);
  }
  scanner.end();
  const rest = reading.finish(input);
  checkLimit();
  yield* rest;
}

class WrittenReading implements TapSink {
  /** Parts that are to be given. */
  readonly ready: ReportPart[] = [];
  readonly #headerFacts: Fact[] = [];
  #hadHeader = false;
  #current: OpenTest | undefined;
  #plan: number | undefined;
  #isIncomplete = false;
  #hadFull = false;
  #totals = EMPTY_TOTALS;
  #ended: string | undefined;
  readonly #mostChecks: number;

  constructor(mostChecks: number) {
    this.#mostChecks = mostChecks;
  }

  /** Whether a test has more checks than are wanted. */
  get isFull(): boolean {
    return this.#hadFull || this.#current?.isFull === true;
  }

  plan(count: number): void {
    this.#plan = count;
  }

  subtest(line: TapLine): void {
    const text = line.text();
    if (text.startsWith(SUBTEST)) {
      this.#closeTest();
      this.#current = new OpenTest(text.slice(SUBTEST.length), this.#mostChecks);
    } else this.#current?.push(Buffer.from(text.slice(INDENT)), true);
  }

  continued(line: TapLine): void {
    this.#current?.push(Buffer.from(line.text()), false);
  }

  /** The point that closes a subtest; one without a subtest is a test without checks. */
  point(point: TapPoint): void {
    if (this.#current === undefined || this.#current.isClosed) {
      this.#closeTest();
      this.#current = new OpenTest(point.name, this.#mostChecks);
    }
    this.#current.isClosed = true;
    this.#current.isFailed = !point.ok && point.directive === undefined;
  }

  comment(line: TapLine): void {
    const [, name, value] = /^([a-z-]+): (.*)$/s.exec(line.text()) ?? [];
    if (name === undefined || value === undefined) return;
    if (name === 'ended') this.#ended = parseTime(value);
    else if (this.#current !== undefined) this.#current.facts.push({ name, value });
    else this.#headerFacts.push({ name, value: unescapeText(value) });
  }

  bailOut(): void {
    this.#isIncomplete = true;
  }

  finish(input: DialectInput): ReportPart[] {
    this.#closeTest();
    this.#header();
    const isWhole = this.#plan === this.#totals.tests;
    if (!isWhole) {
      const said = this.#plan === undefined ? 'there is no plan' : `planned ${this.#plan} tests`;
      const message = `the report breaks off here: ${said}, found ${this.#totals.tests}`;
      input.problem({ code: 'broken-off', message });
    }
    const ended = this.#ended === undefined ? {} : { ended: this.#ended };
    const summary = { complete: isWhole && !this.#isIncomplete, ...ended, totals: this.#totals };
    return [...this.ready.splice(0), { kind: 'summary', summary }];
  }

  #closeTest(): void {
    const open = this.#current;
    if (open === undefined) return;
    this.#current = undefined;
    this.#hadFull ||= open.isFull;
    this.#header();
    const test = mapTexts(open.finish(), unescapeText);
    this.#totals = addToTotals(this.#totals, test);
    this.ready.push({ kind: 'test', test });
  }

  #header(): void {
    if (this.#hadHeader) return;
    this.#hadHeader = true;
    const values = new Map(this.#headerFacts.map(({ name, value }) => [name, value]));
    const of = (name: string) => values.get(name);
    const uri = of('uri');
    const header: ReportHeader = {
      suite: of('suite') ?? '',
      ...defined({
        suiteVersion: of('suite-version'),
        runId: of('run-id'),
        shard: of('shard'),
        shardPlan: of('shard-plan'),
        started: parseTime(of('started')),
      }),
      platform: { ...(uri !== undefined && { uri }), capabilities: [], properties: [] },
    };
    this.ready.push({ kind: 'header', header });
  }
}

/** A test whose subtest, or what is said about it behind its point, is being read. */
class OpenTest {
  readonly facts: Fact[] = [];
  /** Whether the point that closes the subtest has come. */
  isClosed = false;
  /** Whether that point says that the test failed. */
  isFailed = false;
  readonly #id: string;
  /** `tapWriter` writes everything about a check behind it. */
  readonly #collector: TapCollector;
  readonly #scanner: TapScanner;
  #hasLine = false;

  constructor(id: string, mostChecks: number) {
    this.#id = id;
    this.#collector = new TapCollector(fileLimits(mostChecks), undefined, (between, previous) =>
      attribute(between, previous, undefined),
    );
    this.#scanner = new TapScanner(this.#collector);
    this.#scanner.push(Buffer.from('TAP version 13\n'));
  }

  get isFull(): boolean {
    return this.#collector.isFull;
  }

  push(bytes: Buffer, isNewLine: boolean): void {
    if (isNewLine && this.#hasLine) this.#scanner.push(LF);
    this.#hasLine = true;
    this.#scanner.push(bytes);
  }

  finish(): Test {
    this.#scanner.end();
    const { plan, checks, diagnostics, ...tap } = this.#collector.finish();
    const values = new Map(this.facts.map(({ name, value }) => [name, value]));
    const title = values.get('title');
    const started = parseTime(values.get('started'));
    const duration = Number(values.get('duration'));
    // A bad ending is written down, and so is a plan, if there is one.
    const { planProblem: _, ...withoutPlan } = tap;
    const derived = this.isClosed
      ? endingOf({ kind: 'unknown' }, plan === undefined ? withoutPlan : tap)
      : ({ kind: 'interrupted', reason: 'the report breaks off here' } as const);
    const test: Test = {
      id: this.#id,
      ...(title !== undefined && { title }),
      ...(started !== undefined && { started }),
      ...(values.has('duration') && duration >= 0 && Number.isFinite(duration) && { duration }),
      ...(plan !== undefined && { plan }),
      ending: parseEnding(values.get('ending') ?? '') ?? derived,
      checks: checks.map(asItFailed),
      ...(diagnostics !== undefined && { diagnostics }),
    };
    return this.isFailed && !isProblem(test) ? { ...test, ending: UNEXPLAINED } : test;
  }
}

/** The check without what its writer made of a known failure. */
function asItFailed(check: Check): Check {
  if (check.outcome !== 'todo' || !KNOWN_REASON.test(check.reason ?? '')) return check;
  const { reason: _, ...failed } = check;
  return { ...failed, outcome: 'fail' };
}
