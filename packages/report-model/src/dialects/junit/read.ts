import type { Dialect, DialectInput, ReportPart } from '../../dialect.js';
import type { Test } from '../../model.js';
import { addToTotals, EMPTY_TOTALS } from '../../totals.js';
import type { ElementScanner } from '../../xml/element-scanner.js';
import { rootElement } from '../../xml/root.js';
import type { XmlToken } from '../../xml/scanner.js';
import type { TokenReading } from '../../xml/tokens.js';
import { type Repairs, readRepaired } from '../repairs.js';
import { CaseReading, combine, RESULTS } from './case-reading.js';
import {
  addChecks,
  addCounts,
  type Counts,
  claimsMore,
  contradiction,
  lacksCases,
  NOTHING_STATED,
  noCounts,
  type StatedCounts,
  statedCounts,
} from './counts.js';
import { takePlainCases } from './plain-cases.js';
import { ReportFacts } from './report-facts.js';
import { Suite } from './suite.js';
import { testsOf } from './suite-tests.js';
import { TestIds } from './test-ids.js';

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

class JunitReading implements TokenReading<ReportPart> {
  openChecks = 0;
  finishedTests = 0;
  readonly #scanner: ElementScanner;
  readonly #repairs: Repairs;
  readonly #file: string;
  readonly #facts = new ReportFacts();
  readonly #ids = new TestIds();
  #totals = EMPTY_TOTALS;
  /** The suites that are open, outermost first. */
  readonly #suites: Suite[] = [];
  /** The cases that are open, outermost first. */
  readonly #cases: OpenCase[] = [];
  /** A `system-out`, `system-err` or `error` of a suite that is being read. */
  #output: 'systemOut' | 'systemErr' | 'error' | undefined;
  #error = { message: '', text: '' };
  #hadHeader = false;
  readonly #counts = noCounts();
  #stated = NOTHING_STATED;
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

  #start(name: string): ReportPart[] | undefined {
    const open = this.#cases.at(-1);
    if (name === 'testcase') this.#startCase();
    else if (open !== undefined) {
      if (!open.reading.start(name)) this.#passOver(name);
    } else if (this.#output !== undefined) {
      // Text may hold markup, but no results: they may be those of a case whose end is missing.
      if (RESULTS.has(name)) this.#passOver(name);
    } else if (name === 'testsuite') return this.#startSuite();
    else if (name === 'testsuites') {
      this.#facts.name = this.#scanner.attributes.get('name');
      this.#stated = statedCounts(this.#scanner.attributes);
    } else if (name === 'property') this.#readProperty();
    else if (name === 'error' || name === 'failure') this.#startError();
    else if (name === 'system-out') this.#output = 'systemOut';
    else if (name === 'system-err') this.#output = 'systemErr';
    else if (!NO_RESULTS.has(name)) this.#passOver(name);
    return undefined;
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
    this.#suites.push(new Suite(this.#suites.at(-1), this.#scanner.attributes));
    this.#takePlainCases();
    return parts;
  }

  /** Results without any suite around them are read as if they had one. */
  #suiteHere(): Suite {
    const suite = this.#suites.at(-1);
    if (suite !== undefined) return suite;
    const loose = new Suite();
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
    const cases = this.#suiteHere().casesOf(classname);
    const { check, earlier, unknown } = reading.finish(cases.checks.length + 1);
    cases.checks.push(check);
    this.openChecks += 1;
    if (earlier.length > 0) cases.earlier.set(check, earlier);
    if (unknown !== undefined) {
      const message = `"${unknown.text}" is not a known result; the case counts as passed`;
      this.#repairs.note('ignored', message, () => unknown.position);
    }
    if (this.#cases.length === 0) this.#takePlainCases();
  }

  #takePlainCases(): void {
    const suite = this.#suiteHere();
    this.openChecks += takePlainCases(this.#scanner, (classname) => suite.casesOf(classname));
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
      this.openChecks -= checks.length;
    }
    // A script that died has as many errors, by TAP::Formatter::JUnit, as it had checks to come.
    if (suite.errors.length > 0)
      suite.counts.problems = Math.max(suite.counts.problems, suite.stated.problems ?? 0);
    addCounts(this.#suites.at(-1)?.counts ?? this.#counts, suite.counts);
    this.#compare(() => `suite ${suite.path}`, suite.stated, suite.counts);
    return this.#give(suite);
  }

  #compare(what: () => string, stated: StatedCounts, counts: Counts): void {
    const text = contradiction(stated, counts, this.#facts.isOurs);
    if (text !== undefined) this.#noteHere('contradiction', `${what()} says that it has ${text}`);
    if (claimsMore(stated, counts) || lacksCases(stated, counts)) this.#hasLost = true;
  }

  #give(suite: Suite): ReportPart[] | undefined {
    const tests = testsOf(suite, this.#facts.isOurs);
    if (tests.length === 0) {
      this.#facts.add(suite.properties);
      return undefined;
    }
    const parts = this.#header(suite.started);
    this.finishedTests += tests.length;
    for (const named of tests) {
      if (named.test.id === '') named.test = { ...named.test, id: this.#facts.idOfNameless(this.#file) };
      for (const test of this.#ids.add(named)) parts.push(this.#part(test));
    }
    return parts;
  }

  #part(test: Test): ReportPart {
    this.#totals = addToTotals(this.#totals, test);
    return { kind: 'test', test };
  }

  #header(started?: string): ReportPart[] {
    if (this.#hadHeader) return [];
    this.#hadHeader = true;
    return [{ kind: 'header', header: this.#facts.header(started) }];
  }

  #finish(): ReportPart[] {
    while (this.#cases.length > 0) this.#endCase();
    const isWhole = this.#scanner.isWhole && this.#suites.every(({ isLoose }) => isLoose);
    const parts: ReportPart[] = [];
    for (let suite = this.#suites.at(-1); suite !== undefined; suite = this.#suites.at(-1)) {
      if (!isWhole) suite.isCut = true;
      for (const part of this.#endSuite() ?? []) parts.push(part);
    }
    if (isWhole) this.#compare(() => 'the document', this.#stated, this.#counts);
    else this.#noteHere('broken-off', 'the report breaks off here');
    for (const test of this.#ids.flush()) parts.push(this.#part(test));
    if (this.#ids.dependOnOrder) {
      const message = 'the document is so large that the order of suites decides about ids that end in (2)';
      this.#noteHere('ignored', message);
    }
    const known = this.#facts.summary();
    const complete = isWhole && known.complete && !this.#hasLost;
    const summary = { ...known, complete, totals: this.#totals };
    return [...this.#header(), ...parts, { kind: 'summary', summary }];
  }

  #noteHere(code: 'ignored' | 'contradiction' | 'broken-off', message: string): void {
    this.#repairs.note(code, message, () => this.#scanner.position());
  }
}
