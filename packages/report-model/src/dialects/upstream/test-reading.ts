import type { CheckOutcome, Diagnostic, Ending, Test } from '../../model.js';
import { signalName } from '../../signals.js';
import type { XmlScanner } from '../../xml/scanner.js';
import { appendLines } from '../diagnostics.js';
import { isoTime } from '../iso-time.js';
import { attribute, type OpenCheck } from '../tap/attribution.js';
import { endingOf, type ProcessEnd } from '../tap/ending.js';
import { PlanTally } from '../tap/plan-tally.js';
import { unescapeTap } from '../tap/test-point.js';
import { idOfPath } from '../test-id.js';

/** Elements whose text counts. */
const TEXTS = new Set(['desc', 'skip', 'todo', 'comment', 'unknown', 'yaml', 'bailout', 'pragma', 'version']);
/** Other elements of a test; any further element leaked in. */
const OTHERS = new Set(['plan', 'pass', 'fail', 'unplanned', 'summary', 'status', 'timing']);
/** Elements that show that the document goes on, even within text that leaked in. */
const RESUMING = new Set(['test', 'plan', 'summary', ...TEXTS]);

interface CheckDraft {
  readonly number: number;
  name: string;
  ok: boolean;
  directive?: 'skip' | 'todo';
  reason?: string;
}

/** Reads one `<test name="…">`, which stands for a script, with the `<test id="…">` in it, which stand for checks. */
export class TestReading {
  readonly #path: string;
  readonly #scanner: XmlScanner;
  readonly #tally = new PlanTally();
  /** Text before the first check that belongs to none. */
  #before: readonly Diagnostic[] = [];
  /** Text since the last check. */
  #between: Diagnostic[] = [];
  readonly #checks: OpenCheck[] = [];
  #check: CheckDraft | undefined;
  /** The element whose text is being read. */
  #field: string | undefined;
  #text = '';
  #leak = '';
  /** How many elements are open that leaked in. */
  #leakDepth = 0;
  #inSummary = false;
  #bailOut: string | undefined;
  #process: ProcessEnd | undefined;
  #started: number | undefined;
  #ended: number | undefined;
  #isWhole = false;

  constructor(path: string, scanner: XmlScanner) {
    this.#path = path;
    this.#scanner = scanner;
  }

  /** When the script ended, if the document states it. */
  get ended(): string | undefined {
    return this.#ended === undefined ? undefined : isoTime(this.#ended);
  }

  get checkCount(): number {
    return this.#checks.length;
  }

  start(name: string): void {
    // An element that leaked in may have no end.
    if (this.#leakDepth > 0 && RESUMING.has(name)) this.#leakDepth = 0;
    if (this.#leakDepth > 0) this.#startLeak(name);
    else if (name === 'test') this.#startCheck();
    else if (TEXTS.has(name)) this.#startField(name);
    else if (!OTHERS.has(name)) this.#startLeak(name);
    else if (name === 'plan' && !this.#inSummary) this.#startPlan();
    else if (name === 'fail' && this.#check !== undefined) this.#check.ok = false;
    else if (name === 'summary') this.#inSummary = true;
    else if (name === 'status') this.#process = processEnd(this.#scanner);
    else if (name === 'timing') this.#readTiming();
  }

  text(): void {
    if (this.#field !== undefined && this.#leakDepth === 0) this.#text += this.#scanner.text();
    else if (this.#leak !== '' || !this.#scanner.isBlank) this.#leak += this.#scanner.text();
  }

  /** True when this ends the test. */
  end(name: string): boolean {
    if (this.#leakDepth > 0) {
      this.#leakDepth -= 1;
      this.#leak += `</${name}>`;
    } else if (name === this.#field) this.#endField(name);
    else if (name === 'summary') this.#inSummary = false;
    else if (name === 'test' && this.#check !== undefined) this.#endCheck(this.#check);
    else if (name === 'test') {
      this.#isWhole = true;
      return true;
    }
    return false;
  }

  /** The test as far as it was read. */
  finish(): Test {
    if (this.#field !== undefined) this.#endField(this.#field);
    if (this.#check !== undefined) this.#endCheck(this.#check);
    this.#keepLeak();
    this.#settle(undefined);
    const { plan } = this.#tally;
    const duration = this.#duration();
    return {
      id: idOfPath(this.#path),
      ...(this.#started !== undefined && { started: isoTime(this.#started) }),
      ...(duration !== undefined && { duration }),
      ...(plan !== undefined && { plan }),
      ending: this.#ending(),
      checks: this.#checks,
      ...(this.#before.length > 0 && { diagnostics: this.#before }),
    };
  }

  #startCheck(): void {
    if (this.#check !== undefined) this.#endCheck(this.#check);
    this.#keepLeak();
    const id = countAttribute(this.#scanner, 'id');
    this.#check = { number: this.#tally.addPoint(id), name: '', ok: true };
  }

  #startField(name: string): void {
    if (this.#field !== undefined) this.#endField(this.#field);
    this.#keepLeak();
    this.#field = name;
    this.#text = '';
    if (name === 'todo' && this.#check !== undefined && this.#scanner.attributes.get('pass') === 'no') {
      this.#check.ok = false;
    }
  }

  #endField(name: string): void {
    const text = this.#text;
    this.#field = undefined;
    if (name === 'comment') this.#append('comment', text);
    else if (name === 'unknown') {
      if (text.trim() !== '') this.#append('output', text);
    } else if (name === 'yaml') this.#append('yaml', text);
    else if (name === 'bailout') this.#bailOut ??= text;
    else if (this.#check !== undefined) this.#endCheckField(this.#check, name, text);
    else if (name === 'skip' && this.#tally.plan?.kind === 'skip-all' && !this.#inSummary) {
      this.#tally.plan = { kind: 'skip-all', reason: text };
    }
  }

  #endCheckField(check: CheckDraft, name: string, text: string): void {
    // Perl's TAP::Parser leaves the dash of Test::More, and the backslash before a `#`.
    if (name === 'desc') check.name = unescapeTap(text.replace(/^-(?: |$)/, ''), 12);
    if (name !== 'skip' && name !== 'todo') return;
    check.directive = name;
    if (text !== '') check.reason = unescapeTap(text, 12);
  }

  #endCheck(draft: CheckDraft): void {
    this.#check = undefined;
    const { number, name, reason } = draft;
    const outcome = outcomeOf(draft);
    const check: OpenCheck = { number, name, outcome, ...(reason !== undefined && { reason }) };
    this.#settle(check);
    this.#checks.push(check);
  }

  #settle(next: OpenCheck | undefined): void {
    if (this.#between.length === 0) return;
    const before = attribute(this.#between, this.#checks.at(-1), next);
    if (this.#checks.length === 0) this.#before = before;
    this.#between = [];
  }

  #startPlan(): void {
    const count = countAttribute(this.#scanner, 'count');
    if (count !== undefined) this.#tally.addPlan(count, undefined);
  }

  #startLeak(name: string): void {
    this.#leakDepth += 1;
    let tag = `<${name}`;
    for (let index = 0; index < this.#scanner.attributes.count; index += 1) {
      tag += ` ${this.#scanner.attributes.name(index)}="${this.#scanner.attributes.value(index)}"`;
    }
    this.#leak += `${tag}>`;
  }

  #keepLeak(): void {
    const text = this.#leak.trim();
    this.#leak = '';
    if (text !== '') this.#append('output', text);
  }

  #append(kind: Diagnostic['kind'], text: string): void {
    appendLines(this.#between, kind, text);
  }

  #readTiming(): void {
    this.#started = secondsAttribute(this.#scanner, 'start');
    this.#ended = secondsAttribute(this.#scanner, 'end');
  }

  #duration(): number | undefined {
    if (this.#started === undefined || this.#ended === undefined) return undefined;
    return Math.max(0, Math.round((this.#ended - this.#started) * 1e5) / 1e5);
  }

  #ending(): Ending {
    const problem = this.#tally.problem();
    const failed = this.#checks.filter(({ outcome }) => outcome === 'fail').length;
    const tap = {
      failed,
      ...(this.#bailOut !== undefined && { bailOut: this.#bailOut }),
      ...(problem !== undefined && { planProblem: problem }),
    };
    if (this.#process !== undefined || this.#bailOut !== undefined) {
      return endingOf(this.#process ?? { kind: 'unknown' }, tap);
    }
    const reason = this.#isWhole ? 'the report does not say how it ended' : 'the report breaks off here';
    return { kind: 'interrupted', reason };
  }
}

function outcomeOf({ ok, directive }: CheckDraft): CheckOutcome {
  if (directive === 'skip') return 'skip';
  if (directive === 'todo') return ok ? 'bonus' : 'todo';
  return ok ? 'pass' : 'fail';
}

/** `wait` is what wait(2) gives: the signal in its lowest seven bits. */
function processEnd(scanner: XmlScanner): ProcessEnd {
  const wait = countAttribute(scanner, 'wait') ?? 0;
  const signal = wait & 0x7f;
  if (signal !== 0) return { kind: 'signalled', signal: signalName(signal) };
  return { kind: 'exited', status: countAttribute(scanner, 'exit') ?? wait >> 8 };
}

function countAttribute(scanner: XmlScanner, name: string): number | undefined {
  const value = scanner.attributes.get(name);
  return value !== undefined && /^\d{1,9}$/.test(value) ? Number(value) : undefined;
}

/** A point in time, in seconds since 1970. */
function secondsAttribute(scanner: XmlScanner, name: string): number | undefined {
  const value = scanner.attributes.get(name);
  if (value === undefined || !/^\d{1,11}(?:\.\d{1,9})?$/.test(value)) return undefined;
  return Number(value);
}
