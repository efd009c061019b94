import { defined } from '../defined.js';
import { unescapeText } from '../escape.js';
import type {
  Attempt,
  CallErrors,
  Check,
  Diagnostic,
  Ending,
  EndingKind,
  Known,
  Plan,
  Test,
  TestOutcome,
} from '../model.js';
import {
  CHECK_OUTCOMES,
  DIAGNOSTIC_KINDS,
  ENDING_KINDS,
  KNOWN_STATES,
  TEST_OUTCOMES,
  testOutcome,
} from '../outcome.js';
import type { ElementScanner } from '../xml/element-scanner.js';
import { XML_LIMITS } from '../xml/limits.js';
import type { AttemptDraft, CallDraft, CheckDraft, Draft, Extensible } from './draft.js';
import type { Fields } from './fields.js';
import { takePlainChecks, takePlainPlan } from './plain-checks.js';

/** Names for the scanner. */
export const ATTRIBUTE_NAMES = ['number', 'name', 'outcome', 'reason', 'duration', 'kind'] as const;

/** Reads one `<test>`, element by element. */
export class TestReading {
  private readonly scanner: ElementScanner;
  private readonly fields: Fields;
  private readonly contradiction: (message: string) => void;
  private readonly test: AttemptDraft & Draft<Pick<Test, 'id' | 'title' | 'known'>>;
  private readonly earlier: Attempt[] = [];
  /** The attempt that plans, checks and calls belong to: the test itself, or an earlier one. */
  private attempt: AttemptDraft;
  private check: CheckDraft | undefined;
  private call: CallDraft | undefined;
  private diagnostic: Draft<Diagnostic> | undefined;
  private readonly stated: TestOutcome;
  private attemptStated: TestOutcome | undefined;

  /** At the start of a `<test>`. */
  constructor(scanner: ElementScanner, fields: Fields, contradiction: (message: string) => void) {
    this.scanner = scanner;
    this.fields = fields;
    this.contradiction = contradiction;
    const id = fields.begin().text('id');
    const title = fields.optionalText('title');
    this.stated = fields.word('outcome', TEST_OUTCOMES);
    // Spreading takes several times as long.
    this.test = Object.assign(this.attemptFields(), { id });
    if (title !== undefined) this.test.title = title;
    this.attempt = this.test;
  }

  /** Takes the start of an element inside the test; returns what holds what is unknown about it. */
  start(name: string): Extensible {
    switch (name) {
      case 'check':
        return this.startCheck();
      case 'diagnostic':
        return this.startDiagnostic();
      case 'plan':
        return this.startPlan();
      case 'attempt':
        return this.startAttempt();
      case 'known':
        return this.startKnown();
      case 'calls':
        return this.startCalls();
      case 'call':
        return this.startCall();
      default:
        return this.startError();
    }
  }

  /** Takes the plain checks that come next; returns whether there was any. */
  takePlainChecks(): boolean {
    return takePlainChecks(this.scanner, this.attempt.checks);
  }

  /** Takes the plan, if it comes next and is plain; returns whether it was. */
  takePlainPlan(): boolean {
    const plan = takePlainPlan(this.scanner);
    if (plan !== undefined) this.attempt.plan = plan;
    return plan !== undefined;
  }

  /** How many checks have come, those of earlier attempts too. */
  get checkCount(): number {
    return this.earlier.reduce((sum, { checks }) => sum + checks.length, this.attempt.checks.length);
  }

  /** What holds what is unknown about the test itself. */
  get holder(): Extensible {
    return this.test;
  }

  text(): void {
    const { diagnostic } = this;
    if (diagnostic === undefined) return;
    diagnostic.text += this.scanner.text();
    if (diagnostic.text.length <= XML_LIMITS.textLength) return;
    throw this.scanner.error('limit', `a text of more than ${XML_LIMITS.textLength} characters`);
  }

  /** Takes the end of an element inside the test. `holder` is what `start` returned for it. */
  end(name: string, holder: Extensible): void {
    switch (name) {
      case 'diagnostic':
        if (this.diagnostic !== undefined) this.diagnostic.text = unescapeText(this.diagnostic.text);
        this.diagnostic = undefined;
        break;
      case 'check':
        this.check = undefined;
        break;
      case 'attempt':
        this.compare(this.attempt, this.attemptStated);
        this.earlier.push(this.attempt);
        this.attempt = this.test;
        break;
      case 'calls':
        if (holder.extra !== undefined) this.attempt.callsExtra = holder.extra;
        break;
    }
  }

  /** At the end of the test. */
  finish(): Test {
    this.compare(this.test, this.stated);
    return this.earlier.length === 0 ? this.test : { ...this.test, earlier: this.earlier };
  }

  private compare(attempt: AttemptDraft, stated: TestOutcome | undefined): void {
    const outcome = testOutcome(attempt);
    if (stated === outcome) return;
    this.contradiction(
      `${this.test.id} is said to be ${stated}, but its ending and checks make it ${outcome}`,
    );
  }

  private startCheck(): CheckDraft {
    const fields = this.fields.begin();
    const check: CheckDraft = {
      number: fields.integer('number'),
      name: fields.text('name'),
      outcome: fields.word('outcome', CHECK_OUTCOMES),
    };
    const reason = fields.optionalText('reason');
    if (reason !== undefined) check.reason = reason;
    const duration = fields.optionalSeconds('duration');
    if (duration !== undefined) check.duration = duration;
    this.check = check;
    this.attempt.checks.push(check as Check);
    return check;
  }

  private startDiagnostic(): Draft<Diagnostic> {
    const diagnostic = { kind: this.fields.begin().word('kind', DIAGNOSTIC_KINDS), text: '' };
    const owner = this.check ?? this.attempt;
    owner.diagnostics ??= [];
    owner.diagnostics.push(diagnostic);
    this.diagnostic = diagnostic;
    return diagnostic;
  }

  private startKnown(): Draft<Known> {
    const fields = this.fields.begin();
    const known: Draft<Known> = {
      entry: fields.text('entry'),
      kind: fields.text('kind'),
      state: fields.word('state', KNOWN_STATES),
      file: fields.text('file'),
      line: fields.integer('line'),
      ...defined({ reason: fields.optionalText('reason'), bug: fields.optionalText('bug') }),
    };
    (this.check ?? this.test).known = known;
    return known;
  }

  private startPlan(): Draft<Plan> {
    const fields = this.fields.begin();
    if (fields.has('checks') === fields.has('skip-all')) {
      throw this.scanner.error('invalid', '<plan> has either checks or skip-all');
    }
    const plan: Draft<Plan> = fields.has('checks')
      ? { kind: 'checks', count: fields.integer('checks') }
      : { kind: 'skip-all', reason: fields.text('skip-all') };
    this.attempt.plan = plan;
    return plan;
  }

  private startAttempt(): AttemptDraft {
    const fields = this.fields.begin();
    const expected = this.earlier.length + 1;
    if (fields.integer('number') !== expected) {
      throw this.scanner.error('invalid', `this attempt is number ${expected} of its test`);
    }
    this.attemptStated = fields.word('outcome', TEST_OUTCOMES);
    this.attempt = this.attemptFields();
    return this.attempt;
  }

  private startCalls(): Extensible {
    this.fields.begin();
    this.attempt.calls = [];
    return {};
  }

  private startCall(): CallDraft {
    const fields = this.fields.begin();
    const call: CallDraft = {
      function: fields.text('function'),
      count: fields.integer('count'),
      errors: [],
      flags: fields.integers('flags'),
    };
    if (fields.has('unfinished')) call.unfinished = fields.word('unfinished', ['true']) === 'true';
    this.attempt.calls?.push(call);
    this.call = call;
    return call;
  }

  private startError(): Extensible {
    const fields = this.fields.begin();
    const error: Draft<CallErrors> = { code: fields.text('code'), count: fields.integer('count') };
    this.call?.errors.push(error);
    return error;
  }

  private attemptFields(): AttemptDraft {
    const { fields } = this;
    const ending = this.ending(fields.word('ending', ENDING_KINDS));
    const attempt: AttemptDraft = { ending, checks: [] };
    const started = fields.optionalInstant('started');
    if (started !== undefined) attempt.started = started;
    const duration = fields.optionalSeconds('duration');
    if (duration !== undefined) attempt.duration = duration;
    return attempt;
  }

  private ending(kind: EndingKind): Ending {
    const { fields } = this;
    switch (kind) {
      case 'finished':
        return { kind };
      case 'crashed':
        return { kind, signal: fields.text('signal') };
      case 'exited':
        return { kind, status: fields.integer('exit-status') };
      case 'timed-out':
        return { kind, ...defined({ limit: fields.optionalSeconds('limit') }) };
      case 'bailed-out':
      case 'plan-broken':
      case 'not-started':
        return { kind, reason: fields.text('reason') };
      case 'interrupted':
        return { kind, ...defined({ reason: fields.optionalText('reason') }) };
    }
  }
}
