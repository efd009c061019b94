import type { Dialect, DialectInput, ReportPart } from '../../dialect.js';
import { unescapeText } from '../../escape.js';
import type { Fact, ReportHeader, Summary, Test } from '../../model.js';
import { addToTotals, EMPTY_TOTALS } from '../../totals.js';
import type { ElementScanner } from '../../xml/element-scanner.js';
import { rootElement } from '../../xml/root.js';
import type { XmlToken } from '../../xml/scanner.js';
import { parseTime } from '../iso-time.js';
import { areOurs, isAboutReport, readHeaderProperties, readSummaryProperties } from '../properties.js';
import { readRepaired } from '../repairs.js';
import { CaseReading, readSeconds } from './case-reading.js';
import { takePlainCases } from './plain-cases.js';
import { type Cases, type Suite, testsOf } from './suite.js';

const NAMES = [
  ...['testsuites', 'testsuite', 'testcase', 'properties', 'property', 'failure', 'error', 'skipped'],
  ...['system-out', 'system-err', 'rerunFailure', 'flakyFailure', 'name', 'value', 'classname', 'time'],
  ...['message', 'type', 'tests', 'timestamp'],
];

/**
 * Reads JUnit XML as Surefire, pytest, TAP::Formatter::JUnit, gotestsum, avocado and junitWriter write it. A test is
 * what a case's `classname` names, or else the suite; a check is a case.
 */
function read(input: DialectInput): AsyncGenerator<ReportPart, void, void> {
  return readRepaired(input, NAMES, (scanner) => new JunitReading(scanner, input));
}

export const junitDialect: Dialect = {
  name: 'junit',
  recognises: (head) => ROOTS.has(rootElement(head)?.name ?? ''),
  read,
};

const ROOTS = new Set(['testsuites', 'testsuite', 'testcase']);

class JunitReading {
  readonly #scanner: ElementScanner;
  readonly #problem: DialectInput['problem'];
  #totals = EMPTY_TOTALS;
  readonly #ids = new Map<string, number>();
  /** The suites that are open, outermost first. */
  readonly #suites: Suite[] = [];
  #case: CaseReading | undefined;
  #classname = '';
  /** A `system-out` or `system-err` of a suite that is being read. */
  #output: 'systemOut' | 'systemErr' | undefined;
  /** What suites say that only tell about the report. */
  #facts: Fact[] = [];
  #suiteName: string | undefined;
  #hadHeader = false;

  constructor(scanner: ElementScanner, input: DialectInput) {
    this.#scanner = scanner;
    this.#problem = input.problem;
  }

  take(token: Exclude<XmlToken, 'more'>): ReportPart[] | undefined {
    const { name } = this.#scanner;
    if (token === 'eof') return this.#finish();
    if (token === 'start') this.#start(name);
    else if (token === 'text') this.#text();
    else return this.#end(name);
    return undefined;
  }

  #start(name: string): void {
    if (this.#case !== undefined) this.#case.start(name);
    else if (name === 'testsuites') this.#suiteName = this.#scanner.attributes.get('name');
    else if (name === 'testsuite') this.#startSuite();
    else if (name === 'testcase') this.#startCase();
    else if (name === 'property') this.#readProperty();
    else if (name === 'error') this.#readError();
    else if (name === 'system-out') this.#output = 'systemOut';
    else if (name === 'system-err') this.#output = 'systemErr';
  }

  #text(): void {
    const suite = this.#suites.at(-1);
    if (this.#case !== undefined) this.#case.text();
    else if (this.#output !== undefined && suite !== undefined) suite[this.#output] += this.#scanner.text();
  }

  #end(name: string): ReportPart[] | undefined {
    if (this.#case !== undefined) {
      if (this.#case.end()) this.#endCase(this.#case);
    } else if (name === 'system-out' || name === 'system-err') this.#output = undefined;
    else if (name === 'testsuite') return this.#endSuite();
    return undefined;
  }

  #startSuite(): void {
    const scanner = this.#scanner;
    const name = scanner.attributes.get('name') ?? '';
    const outer = this.#suites.at(-1);
    const path = outer === undefined || outer.path === '' ? name : `${outer.path}/${name}`;
    const started = parseTime(scanner.attributes.get('timestamp'));
    const duration = readSeconds(scanner.attributes.get('time'));
    const stated = scanner.attributes.get('tests');
    for (const suite of this.#suites) suite.suites += 1;
    this.#suites.push({
      path,
      ...(started !== undefined && { started }),
      ...(duration !== undefined && { duration }),
      ...(stated !== undefined && { stated }),
      properties: [],
      classes: new Map(),
      systemOut: '',
      systemErr: '',
      errors: [],
      cases: 0,
      suites: 0,
    });
  }

  #startCase(): void {
    const { attributes } = this.#scanner;
    this.#case = new CaseReading(this.#scanner, attributes.get('name'), attributes.get('time'));
    this.#classname = attributes.get('classname') ?? '';
    // Cases without any suite around them are read as if they had one.
    if (this.#suites.length === 0) this.#startSuite();
  }

  #endCase(reading: CaseReading): void {
    this.#case = undefined;
    const cases = this.#casesOf(this.#classname);
    const { check, earlier } = reading.finish(cases.checks.length + 1);
    cases.checks.push(check);
    if (earlier.length > 0) cases.earlier.set(check, earlier);
    takePlainCases(this.#scanner, { name: this.#classname, cases }, (name) => this.#casesOf(name));
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

  #readError(): void {
    this.#suites.at(-1)?.errors.push(this.#scanner.attributes.get('message') ?? 'error');
  }

  #endSuite(): ReportPart[] | undefined {
    const suite = this.#suites.pop();
    if (suite === undefined) return undefined;
    this.#countCases(suite);
    const stated = Number(suite.stated);
    if (suite.stated !== undefined && stated !== suite.cases) {
      const message = `suite ${suite.path} says that it has ${suite.stated} cases, but has ${suite.cases}`;
      this.#problem({ code: 'contradiction', message, position: this.#scanner.position() });
    }
    return this.#give(suite, testsOf(suite, this.#isOurs()));
  }

  /** What is in a suite is in those around it, too. */
  #countCases(suite: Suite): void {
    for (const { checks } of suite.classes.values()) suite.cases += checks.length;
    const outer = this.#suites.at(-1);
    if (outer !== undefined) outer.cases += suite.cases;
  }

  #give(suite: Suite, tests: readonly Test[]): ReportPart[] | undefined {
    if (tests.length === 0) {
      this.#facts.push(...suite.properties.filter(isAboutReport).map(original));
      return undefined;
    }
    const parts = this.#header(suite.started);
    for (const read of tests) {
      const id = this.#unique(read.id);
      const test = id === read.id ? read : { ...read, id };
      this.#totals = addToTotals(this.#totals, test);
      parts.push({ kind: 'test', test });
    }
    return parts;
  }

  #isOurs(): boolean {
    return areOurs(this.#facts);
  }

  /** Suites and classes may share a name; tests may not. */
  #unique(id: string): string {
    const count = (this.#ids.get(id) ?? 0) + 1;
    this.#ids.set(id, count);
    return count === 1 ? id : `${id} (${count})`;
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
    const isWhole = this.#scanner.isWhole && this.#suites.length === 0;
    if (this.#case !== undefined) this.#endCase(this.#case);
    const parts: ReportPart[] = [];
    for (let suite = this.#suites.pop(); suite !== undefined; suite = this.#suites.pop()) {
      const tests = testsOf(suite, this.#isOurs());
      parts.push(...(this.#give(suite, isWhole ? tests : tests.map(interrupted)) ?? []));
    }
    if (!isWhole) {
      const message = 'the report breaks off here';
      this.#problem({ code: 'broken-off', message, position: this.#scanner.position() });
    }
    const known = readSummaryProperties(this.#facts);
    const summary: Summary = { ...known, complete: isWhole && known.complete, totals: this.#totals };
    return [...this.#header(), ...parts, { kind: 'summary', summary }];
  }
}

function original({ name, value }: Fact): Fact {
  return { name: unescapeText(name), value: unescapeText(value) };
}

function interrupted(test: Test): Test {
  return { ...test, ending: { kind: 'interrupted', reason: 'the report breaks off here' } };
}
