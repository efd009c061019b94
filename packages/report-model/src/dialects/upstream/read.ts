import type { Dialect, DialectInput, ReportPart } from '../../dialect.js';
import type { Problem } from '../../problem.js';
import { addToTotals, EMPTY_TOTALS } from '../../totals.js';
import { rootElement } from '../../xml/root.js';
import type { XmlScanner, XmlToken } from '../../xml/scanner.js';
import { reportConflicts } from '../merge-conflicts.js';
import { type Repairs, readRepaired } from '../repairs.js';
import { TestReading } from './test-reading.js';

const NAMES = [
  ...['results', 'test', 'plan', 'pass', 'fail', 'unplanned', 'desc', 'skip', 'todo', 'comment', 'unknown'],
  ...['yaml', 'bailout', 'pragma', 'version', 'summary', 'status', 'timing', 'id', 'name', 'count'],
];

/** The name of the suite that writes this dialect. */
const SUITE = 'libvirt-tck';

/**
 * Reads what the Perl libvirt-tck writes with `--format xml`. Its documents are often not well-formed: the output of
 * scripts and of the harness itself leaks in before, within and behind the XML, and the formatter may die half-way.
 * All of it is read as far as it goes: text that leaked into a test is output of that test, a test that breaks off was
 * interrupted, and each repair is a problem of the report.
 */
function read(input: DialectInput): AsyncGenerator<ReportPart, void, void> {
  return reportConflicts(input, (watched) =>
    readRepaired(watched, NAMES, (scanner, repairs) => new UpstreamReading(scanner, repairs, input.problem)),
  );
}

export const upstreamDialect: Dialect = {
  name: 'upstream',
  /**
   * Other output may stand before the document, but no TAP: in TAP, such a document is a diagnostic; and no other element:
   * there, `results` is a part of something else.
   */
  recognises(head) {
    const root = rootElement(head);
    if (root !== undefined && root.name !== 'results') return false;
    const text = head.toString('latin1').replaceAll('\0', '');
    const start = text.search(/<results\s*>/);
    return start !== -1 && !/^(?:TAP version|1\.\.\d|(?:not )?ok\b)/m.test(text.slice(0, start));
  },
  read,
};

class UpstreamReading {
  readonly #scanner: XmlScanner;
  readonly #repairs: Repairs;
  readonly #problem: (problem: Problem) => void;
  #totals = EMPTY_TOTALS;
  #test: TestReading | undefined;
  #hadHeader = false;
  #isWhole = false;
  #hasLost = false;
  #ended: string | undefined;

  constructor(scanner: XmlScanner, repairs: Repairs, problem: (problem: Problem) => void) {
    this.#scanner = scanner;
    this.#repairs = repairs;
    this.#problem = problem;
  }

  take(token: Exclude<XmlToken, 'more'>): ReportPart[] | undefined {
    const { name } = this.#scanner;
    switch (token) {
      case 'start':
        return this.#start(name);
      case 'text':
        if (this.#test !== undefined) this.#test.text();
        else if (!this.#scanner.isBlank) this.#passOver();
        return undefined;
      case 'end':
        return this.#end(name);
      case 'eof':
        return this.#finish();
    }
  }

  get openChecks(): number {
    return this.#test?.checkCount ?? 0;
  }

  get finishedTests(): number {
    return this.#totals.tests;
  }

  #start(name: string): ReportPart[] | undefined {
    const path = name === 'test' ? this.#scanner.attributes.get('name') : undefined;
    if (path !== undefined) {
      const parts = this.#closeTest();
      this.#test = new TestReading(path, this.#scanner);
      return parts;
    }
    if (this.#test !== undefined) this.#test.start(name);
    else if (name === 'summary') this.#compare();
    return undefined;
  }

  #end(name: string): ReportPart[] | undefined {
    if (this.#test !== undefined) return this.#test.end(name) ? this.#closeTest() : undefined;
    if (name === 'results') this.#isWhole = true;
    return undefined;
  }

  /** Gives the test that was read, whole or not, and before the first one the header. */
  #closeTest(): ReportPart[] {
    const reading = this.#test;
    if (reading === undefined) return [];
    this.#test = undefined;
    const test = reading.finish();
    this.#totals = addToTotals(this.#totals, test);
    this.#ended = reading.ended ?? this.#ended;
    return [...this.#header(test.started), { kind: 'test', test }];
  }

  #header(started?: string): ReportPart[] {
    if (this.#hadHeader) return [];
    this.#hadHeader = true;
    const platform = { capabilities: [], properties: [] };
    return [{ kind: 'header', header: { suite: SUITE, ...(started && { started }), platform } }];
  }

  #passOver(): void {
    this.#repairs.note('ignored', 'text that belongs to no test', () => this.#scanner.position());
  }

  #finish(): ReportPart[] {
    const complete = this.#isWhole && !this.#hasLost;
    if (!this.#isWhole) {
      const message = 'the report breaks off here';
      this.#problem({ code: 'broken-off', message, position: this.#scanner.position() });
    }
    const parts = this.#closeTest();
    const ended = this.#ended === undefined ? {} : { ended: this.#ended };
    const summary = { complete, ...ended, totals: this.#totals };
    return [...this.#header(), ...parts, { kind: 'summary', summary }];
  }

  /** The summary at the end counts what Perl counts: a skipped check has passed, and so has a `todo` that works. */
  #compare(): void {
    const { checks, fail, skip } = this.#totals;
    for (const [name, count] of Object.entries({ total: checks, failed: fail, skipped: skip })) {
      const stated = this.#scanner.attributes.get(name);
      if (stated === undefined || stated === String(count)) continue;
      // Failures that it counts and does not hold are lost.
      if (name === 'failed' && Number(stated) > count) this.#hasLost = true;
      const message = `the summary says ${name}="${stated}", but it is ${count}`;
      this.#problem({ code: 'contradiction', message, position: this.#scanner.position() });
    }
  }
}
