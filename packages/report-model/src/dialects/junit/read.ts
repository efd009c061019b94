import { basename } from 'node:path';
import type { Dialect, DialectInput, ReportPart } from '../../dialect.js';
import { unescapeText } from '../../escape.js';
import type { Fact, ReportHeader, Summary, Test } from '../../model.js';
import { addToTotals, EMPTY_TOTALS } from '../../totals.js';
import type { ElementScanner } from '../../xml/element-scanner.js';
import { rootElement } from '../../xml/root.js';
import type { XmlToken } from '../../xml/scanner.js';
import { parseTime } from '../iso-time.js';
import { areOurs, isAboutReport, readHeaderProperties, readSummaryProperties } from '../properties.js';
import { type Repairs, readRepaired } from '../repairs.js';
import { idOfPath } from '../test-id.js';
import { CaseReading, combine, RESULTS, readSeconds } from './case-reading.js';
import {
  addChecks,
  addCounts,
  type Counts,
  claimsMore,
  contradiction,
  lacksCases,
  noCounts,
  type StatedCounts,
  statedCounts,
} from './counts.js';
import { takePlainCases } from './plain-cases.js';
import { type Cases, type Suite, testsOf } from './suite.js';
import { WaitingTests } from './waiting.js';

const NAMES = [
  ...['testsuites', 'testsuite', 'testcase', 'properties', 'property', 'failure', 'error', 'skipped'],
  ...['system-out', 'system-err', 'rerunFailure', 'flakyFailure', 'name', 'value', 'classname', 'time'],
  ...['message', 'type', 'tests', 'timestamp'],
];

/**
 * Reads JUnit XML as Surefire, Ant, pytest, TAP::Formatter::JUnit, gotestsum, GoogleTest, jest-junit, Node, avocado and
 * junitWriter write it. A test is what a case's `classname` names, or else the suite; a check is a case.
 */
function read(input: DialectInput): AsyncGenerator<ReportPart, void, void> {
  return readRepaired(input, NAMES, (scanner, repairs) => new JunitReading(scanner, repairs, input));
}

export const junitDialect: Dialect = {
  name: 'junit',
  /** Documents of libcheck have the same root, in a namespace of their own. */
  recognises(head) {
    const root = rootElement(head);
    return ROOTS.has(root?.name ?? '') && !/\sxmlns=/.test(root?.attributes ?? '');
  },
  read,
};

const ROOTS = new Set(['testsuites', 'testsuite', 'testcase']);

/** Elements of suites that hold no results. */
const NO_RESULTS = new Set(['properties', 'property', 'attachments', 'hostname', 'file']);

/** What an element is called that holds results. */
const RESULT = /test|case|fail|error|result/i;

/** A case that is open. */
interface OpenCase {
  readonly reading: CaseReading;
  readonly classname: string;
}

class JunitReading {
  readonly #scanner: ElementScanner;
  readonly #repairs: Repairs;
  readonly #file: string;
  readonly #waiting = new WaitingTests();
  #totals = EMPTY_TOTALS;
  /** The suites that are open, outermost first. */
  readonly #suites: Suite[] = [];
  /** The cases that are open, outermost first. */
  readonly #cases: OpenCase[] = [];
  /** A `system-out`, `system-err` or `error` of a suite that is being read. */
  #output: 'systemOut' | 'systemErr' | 'error' | undefined;
  #error = { message: '', text: '' };
  /** What suites say that only tell about the report. */
  #facts: Fact[] = [];
  #suiteName: string | undefined;
  #hadHeader = false;
  readonly #counts = noCounts();
  #stated: StatedCounts = {};
  #openChecks = 0;
  #finishedTests = 0;
  /** Whether results were lost: a report without them is not clean. */
  #hasLost = false;

  constructor(scanner: ElementScanner, repairs: Repairs, { file }: DialectInput) {
    this.#scanner = scanner;
    this.#repairs = repairs;
    this.#file = file;
  }

  take(token: Exclude<XmlToken, 'more'>): ReportPart[] | undefined {
    const { name } = this.#scanner;
    if (token === 'eof') return this.#finish();
    if (token === 'start') return this.#start(name);
    if (token === 'text') this.#text();
    else return this.#end(name);
    return undefined;
  }

  get openChecks(): number {
    return this.#openChecks;
  }

  get finishedTests(): number {
    return this.#finishedTests;
  }

  #start(name: string): ReportPart[] | undefined {
    if (name === 'testcase') this.#startCase();
    else if (this.#cases.length > 0) this.#startInCase(name);
    else if (this.#output !== undefined) this.#startInText(name);
    else if (name === 'testsuite') return this.#startSuite();
    else if (name === 'testsuites') {
      this.#suiteName = this.#scanner.attributes.get('name');
      this.#stated = statedCounts(this.#scanner.attributes);
    } else if (name === 'property') this.#readProperty();
    else if (name === 'error' || name === 'failure') this.#startError();
    else if (name === 'system-out') this.#output = 'systemOut';
    else if (name === 'system-err') this.#output = 'systemErr';
    else if (!NO_RESULTS.has(name)) this.#passOver(name);
    return undefined;
  }

  #startInCase(name: string): void {
    if (!this.#cases.at(-1)?.reading.start(name)) this.#passOver(name);
  }

  /** Text may hold markup, but no results: they may be those of a case whose end is missing. */
  #startInText(name: string): void {
    if (RESULTS.has(name)) this.#passOver(name);
  }

  #passOver(name: string): void {
    if (!RESULT.test(name)) return;
    this.#noteHere('ignored', `<${name}> has no meaning here, and was not read`);
    this.#hasLost = true;
  }

  #text(): void {
    const open = this.#cases.at(-1);
    const suite = this.#suites.at(-1);
    if (open !== undefined) {
      if (!open.reading.text()) this.#strayText();
    } else if (this.#output === 'error') this.#error.text += this.#scanner.text();
    else if (this.#output !== undefined && suite !== undefined) suite[this.#output] += this.#scanner.text();
    else this.#strayText();
  }

  /** Between results there is no text: it may be markup of a result that is not well-formed. */
  #strayText(): void {
    if (this.#scanner.isBlank) return;
    const isMarkup = /[<>]/.test(this.#scanner.text());
    this.#noteHere('ignored', 'text where only elements may stand was not read');
    if (isMarkup) this.#hasLost = true;
  }

  #end(name: string): ReportPart[] | undefined {
    const open = this.#cases.at(-1);
    if (open !== undefined) {
      if (open.reading.end()) this.#endCase();
    } else if (name === 'system-out' || name === 'system-err') this.#output = undefined;
    else if (name === 'error' || name === 'failure') this.#endError();
    else if (name === 'testsuite') return this.#endSuite();
    else if (name === 'testsuites') return this.#endLooseSuite();
    return undefined;
  }

  #startSuite(): ReportPart[] | undefined {
    const parts = this.#endLooseSuite();
    const { attributes } = this.#scanner;
    const name = attributes.get('name') ?? '';
    const outer = this.#suites.at(-1);
    const path = outer === undefined || outer.path === '' ? name : `${outer.path}/${name}`;
    const file = attributes.get('file');
    for (const suite of this.#suites) suite.suites += 1;
    this.#suites.push(
      newSuite({
        path,
        started: parseTime(attributes.get('timestamp')),
        duration: readSeconds(attributes.get('time')),
        stated: statedCounts(attributes),
        ...(file !== undefined && { file }),
      }),
    );
    return parts;
  }

  /** Results without any suite around them are read as if they had one. */
  #suiteHere(): Suite {
    const suite = this.#suites.at(-1);
    if (suite !== undefined) return suite;
    const loose = newSuite({ path: '', isLoose: true });
    this.#suites.push(loose);
    return loose;
  }

  #endLooseSuite(): ReportPart[] | undefined {
    return this.#suites.at(-1)?.isLoose === true ? this.#endSuite() : undefined;
  }

  #startCase(): void {
    this.#suiteHere();
    const reading = new CaseReading(this.#scanner);
    const around = this.#cases.at(-1)?.classname ?? '';
    this.#cases.push({ reading, classname: this.#scanner.attributes.get('classname') ?? around });
  }

  #endCase(): void {
    const { reading, classname } = this.#cases.pop() as OpenCase;
    const cases = this.#casesOf(classname);
    const { check, earlier } = reading.finish(cases.checks.length + 1);
    cases.checks.push(check);
    this.#openChecks += 1;
    if (earlier.length > 0) cases.earlier.set(check, earlier);
    if (this.#cases.length > 0) return;
    this.#openChecks += takePlainCases(this.#scanner, { name: classname, cases }, (name) =>
      this.#casesOf(name),
    );
  }

  #casesOf(classname: string): Cases {
    const { classes } = this.#suites.at(-1) as Suite;
    let cases = classes.get(classname);
    if (cases === undefined) {
      cases = { checks: [], earlier: new Map() };
      classes.set(classname, cases);
    }
    return cases;
  }

  #readProperty(): void {
    const name = this.#scanner.attributes.get('name');
    const value = this.#scanner.attributes.get('value');
    if (name !== undefined && value !== undefined) this.#suites.at(-1)?.properties.push({ name, value });
  }

  #startError(): void {
    this.#output = 'error';
    this.#error = { message: this.#scanner.attributes.get('message') ?? '', text: '' };
  }

  #endError(): void {
    this.#output = undefined;
    const suite = this.#suiteHere();
    suite.errors.push(combine(this.#error.message, this.#error.text) || 'error');
    suite.counts.problems += 1;
  }

  #endSuite(): ReportPart[] | undefined {
    const suite = this.#suites.pop();
    if (suite === undefined) return undefined;
    for (const { checks } of suite.classes.values()) {
      addChecks(suite.counts, checks);
      this.#openChecks -= checks.length;
    }
    // A script that died has as many errors, by TAP::Formatter::JUnit, as it had checks to come.
    if (suite.errors.length > 0)
      suite.counts.problems = Math.max(suite.counts.problems, suite.stated.problems ?? 0);
    addCounts(this.#suites.at(-1)?.counts ?? this.#counts, suite.counts);
    this.#compare(`suite ${suite.path}`, suite.stated, suite.counts);
    return this.#give(suite, testsOf(suite, this.#isOurs()));
  }

  #compare(what: string, stated: StatedCounts, counts: Counts): void {
    const text = contradiction(stated, counts, this.#isOurs());
    if (text !== undefined) this.#noteHere('contradiction', `${what} says that it has ${text}`);
    if (claimsMore(stated, counts) || lacksCases(stated, counts)) this.#hasLost = true;
  }

  #give(suite: Suite, tests: ReadonlyMap<string, Test>): ReportPart[] | undefined {
    if (tests.size === 0) {
      for (const fact of suite.properties) if (isAboutReport(fact)) this.#facts.push(original(fact));
      return undefined;
    }
    const parts = this.#header(suite.started);
    this.#finishedTests += tests.size;
    for (const [classname, read] of tests) {
      const test = read.id === '' ? { ...read, id: this.#nameless() } : read;
      const named = { classname: this.#isOurs() ? '' : classname, suite: suite.path, test };
      for (const ready of this.#waiting.add(named)) parts.push(this.#part(ready));
    }
    return parts;
  }

  /** What a test is called whose suite and cases have no names. */
  #nameless(): string {
    return this.#suiteName || idOfPath(basename(this.#file)).replace(/\.xml$/, '') || 'unnamed';
  }

  #part(test: Test): ReportPart {
    this.#totals = addToTotals(this.#totals, test);
    return { kind: 'test', test };
  }

  #isOurs(): boolean {
    return areOurs(this.#facts);
  }

  #header(started?: string): ReportPart[] {
    if (this.#hadHeader) return [];
    this.#hadHeader = true;
    const name = this.#suiteName || 'junit';
    const read = readHeaderProperties(this.#isOurs() ? unescapeText(name) : name, this.#facts);
    const guessed = this.#isOurs() ? undefined : started;
    const header: ReportHeader = guessed === undefined ? read : { started: guessed, ...read };
    return [{ kind: 'header', header }];
  }

  #finish(): ReportPart[] {
    while (this.#cases.length > 0) this.#endCase();
    const isWhole = this.#scanner.isWhole && this.#suites.every(({ isLoose }) => isLoose);
    const parts: ReportPart[] = [];
    for (let suite = this.#suites.at(-1); suite !== undefined; suite = this.#suites.at(-1)) {
      if (!isWhole) suite.isCut = true;
      for (const part of this.#endSuite() ?? []) parts.push(part);
    }
    if (isWhole) this.#compare('the document', this.#stated, this.#counts);
    else this.#noteHere('broken-off', 'the report breaks off here');
    for (const test of this.#waiting.flush()) parts.push(this.#part(test));
    if (this.#waiting.isFull) {
      const message = 'the document is so large that classes in several suites are told apart by their order';
      this.#noteHere('ignored', message);
    }
    const known = readSummaryProperties(this.#facts);
    const complete = isWhole && known.complete && !this.#hasLost;
    const summary: Summary = { ...known, complete, totals: this.#totals };
    return [...this.#header(), ...parts, { kind: 'summary', summary }];
  }

  #noteHere(code: 'ignored' | 'contradiction' | 'broken-off', message: string): void {
    this.#repairs.note(code, message, () => this.#scanner.position());
  }
}

function newSuite({
  path,
  started,
  duration,
  ...rest
}: Pick<Suite, 'path'> & {
  readonly started?: string | undefined;
  readonly duration?: number | undefined;
  readonly stated?: StatedCounts;
  readonly file?: string;
  readonly isLoose?: true;
}): Suite {
  return {
    path,
    ...(started !== undefined && { started }),
    ...(duration !== undefined && { duration }),
    stated: {},
    ...rest,
    properties: [],
    classes: new Map(),
    systemOut: '',
    systemErr: '',
    errors: [],
    counts: noCounts(),
    suites: 0,
    isCut: false,
  };
}

function original({ name, value }: Fact): Fact {
  return { name: unescapeText(name), value: unescapeText(value) };
}
