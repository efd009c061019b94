import type { Check, CheckOutcome, Diagnostic, Plan } from '../../model.js';
import { attribute, type OpenCheck } from './attribution.js';
import type { TapLine } from './line.js';
import { PlanTally } from './plan-tally.js';
import type { TapSink } from './scanner.js';
import type { TapPoint } from './test-point.js';
import { type Draft, Transcript } from './transcript.js';

/** How much of one script's stream is kept. All of it is read and counted, however long it is. */
export interface TapLimits {
  /** Checks that are kept. */
  readonly checks: number;
  /** Characters of one name or one reason. */
  readonly name: number;
  /** Characters of all names and reasons together; where they are used up, later checks are not kept. */
  readonly names: number;
  /** Lines of everything else that are kept from the beginning. */
  readonly lines: number;
  /** Bytes of everything else: the first so many are kept … */
  readonly head: number;
  /** … and of what follows, the last so many. */
  readonly tail: number;
}

export const TAP_LIMITS: TapLimits = {
  checks: 100_000,
  name: 4096,
  names: 16 * 1024 * 1024,
  lines: 1024 * 1024,
  head: 1024 * 1024,
  tail: 64 * 1024,
};

/** For streams that come from a file, of which at most so many checks are wanted: names are not cut. */
export function fileLimits(checks: number): TapLimits {
  return {
    checks,
    name: Number.POSITIVE_INFINITY,
    names: 64 * 1024 * 1024,
    lines: 1024 * 1024,
    head: 64 * 1024 * 1024,
    tail: TAP_LIMITS.tail,
  };
}

/** One script's TAP, in terms of the model. */
export interface TapResult {
  readonly plan?: Plan;
  readonly checks: readonly Check[];
  /** Text before the first check that belongs to none. */
  readonly diagnostics?: readonly Diagnostic[];
  /** How many checks failed, kept or not. */
  readonly failed: number;
  /** Present if the script printed `Bail out!`; the reason may be empty. */
  readonly bailOut?: string;
  /** How plan and checks disagree, or how many checks are missing here; absent if they agree. */
  readonly planProblem?: string;
}

/**
 * Builds checks and diagnostics from what a `TapScanner` reports. The lines of a subtest belong to the point that closes
 * it; `attribute` decides which check everything else belongs to.
 *
 * Memory is bounded by `limits`; a diagnostic or `planProblem` says what was dropped.
 */
export class TapCollector implements TapSink {
  readonly #limits: TapLimits;
  readonly #transcript: Transcript;
  readonly #attribute: typeof attribute;
  readonly #checks: OpenCheck[] = [];
  /** Text before the first check that belongs to none. */
  #before: readonly Diagnostic[] = [];
  /** Text since the last check. */
  #between: Draft[] = [];
  /** Lines of a subtest whose point has not come yet. */
  #subtest: Draft[] = [];
  readonly #tally = new PlanTally();
  #bailOut: string | undefined;
  #failed = 0;
  #namesKept = 0;
  readonly #clock: (() => number) | undefined;
  /** When the last check was printed. */
  #lastAt = 0;

  /**
   * @param clock in seconds, for a stream that is read as a script prints it: a check then has the time since the check before as its
   *   duration, if that is a millisecond or more and the check does not state one itself
   * @param attributing how to divide what is printed between two checks
   */
  constructor(limits: Partial<TapLimits> = {}, clock?: () => number, attributing = attribute) {
    this.#clock = clock;
    this.#lastAt = clock?.() ?? 0;
    this.#limits = { ...TAP_LIMITS, ...limits };
    this.#attribute = attributing;
    this.#transcript = new Transcript(this.#limits);
  }

  plan(count: number, comment: string | undefined): void {
    this.#tally.addPlan(count, comment);
  }

  point(point: TapPoint): void {
    const number = this.#tally.addPoint(point.number);
    const outcome = outcomeOf(point);
    if (outcome === 'fail') this.#failed += 1;
    if (this.#checks.length < this.#limits.checks && this.#namesKept < this.#limits.names) {
      this.#keep(number, outcome, point);
    }
    this.#transcript.interrupt();
  }

  comment(line: TapLine): void {
    this.#transcript.append(this.#between, 'comment', line);
  }

  yaml(line: TapLine, first: boolean): void {
    this.#transcript.append(this.#between, 'yaml', line, first);
  }

  bailOut(reason: string): void {
    this.#bailOut ??= this.#cut(reason);
  }

  subtest(line: TapLine): void {
    this.#transcript.append(this.#subtest, 'output', line);
  }

  output(line: TapLine): void {
    this.#transcript.append(this.#between, 'output', line);
  }

  blank(): void {
    this.#transcript.blank();
  }

  continued(line: TapLine): void {
    this.#transcript.continue(this.#between, line);
  }

  /** The last check so far; undefined where there is none yet, or it exceeded the limits and was not kept. */
  get lastCheck(): Check | undefined {
    return this.#checks.length === this.#tally.seen ? this.#checks.at(-1) : undefined;
  }

  /** Whether there were more checks than the limits allow to keep. */
  get isFull(): boolean {
    return this.#tally.seen > this.#checks.length;
  }

  /** The result. Call it once, after the scanner's `end`. */
  finish(): TapResult {
    this.#between.push(...this.#subtest);
    this.#transcript.finish(this.#between);
    this.#settle(undefined);
    const { plan } = this.#tally;
    const problem = this.#problem();
    return {
      ...(plan !== undefined && { plan }),
      checks: this.#checks,
      ...(this.#before.length > 0 && { diagnostics: this.#before }),
      failed: this.#failed,
      ...(this.#bailOut !== undefined && { bailOut: this.#bailOut }),
      ...(problem !== undefined && { planProblem: problem }),
    };
  }

  #keep(number: number, outcome: CheckOutcome, point: TapPoint): void {
    const { name, reason } = point;
    const elapsed = this.#elapsed();
    const duration = point.duration ?? elapsed;
    const check: OpenCheck = {
      number,
      name: this.#cut(name),
      outcome,
      ...(reason !== undefined && { reason: this.#cut(reason) }),
      ...(duration !== undefined && { duration }),
    };
    this.#namesKept += check.name.length + (check.reason?.length ?? 0);
    if (this.#subtest.length > 0) {
      check.diagnostics = this.#subtest;
      this.#subtest = [];
    }
    this.#settle(check);
    this.#checks.push(check);
  }

  #settle(next: OpenCheck | undefined): void {
    if (this.#between.length === 0) return;
    const before = this.#attribute(this.#between, this.#checks.at(-1), next);
    if (this.#checks.length === 0) this.#before = before;
    this.#between = [];
  }

  /** Whole milliseconds since the check before, in seconds; undefined for none. */
  #elapsed(): number | undefined {
    if (this.#clock === undefined) return undefined;
    const now = this.#clock();
    const milliseconds = Math.round((now - this.#lastAt) * 1000);
    this.#lastAt = now;
    return milliseconds > 0 ? milliseconds / 1000 : undefined;
  }

  #cut(text: string): string {
    const { name: limit } = this.#limits;
    if (text.length <= limit) return text;
    return `${text.slice(0, limit)} [${limit} of ${text.length} characters kept]`;
  }

  #problem(): string | undefined {
    const { seen } = this.#tally;
    return seen > this.#checks.length
      ? `${this.#checks.length} of ${seen} checks kept`
      : this.#tally.problem();
  }
}

function outcomeOf(point: TapPoint): CheckOutcome {
  if (point.directive === 'skip') return 'skip';
  if (point.directive === 'todo') return point.ok ? 'bonus' : 'todo';
  return point.ok ? 'pass' : 'fail';
}
