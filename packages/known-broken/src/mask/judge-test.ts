import {
  type Check,
  checkMessage,
  endingMessage,
  identityLookup,
  type KnownState,
  skipClass,
  skipReason,
  type Test,
  testOutcome,
  unfinishedCall,
} from '@libvirt-tck/report-model';
import type { Claim } from '../precedence/claim.js';
import { type AcrossTests, isAcrossTests } from './across-tests.js';
import { type ClaimSum, ClaimTally, findingsOf } from './claim-tally.js';
import { decide, type OnDecision, type Result, type Ruling } from './decide.js';
import { isUnsupported } from './failure.js';
import type { Finding, OnFinding, State } from './finding.js';
import { stateOf } from './state-table.js';
import type { TestClaims } from './test-claims.js';

/** A ruling that the masked report shows beside the result. */
export interface Mark extends Ruling {
  readonly state: KnownState;
}

export interface Judgement {
  /** Marks of checks, by their positions. */
  readonly checks: ReadonlyMap<number, Mark>;
  /** The mark of how the test ended. */
  readonly ending: Mark | undefined;
  /** Whether an earlier masking left marks. */
  readonly wasMarked: boolean;
}

export interface JudgeOptions {
  readonly claims: TestClaims;
  /** Claims of entries that have expired. */
  readonly expired: TestClaims;
  /** Takes what only shows when all tests are over. */
  readonly across: AcrossTests;
  readonly onFinding: OnFinding;
  readonly onDecision?: OnDecision | undefined;
}

const NO_MARKS: ReadonlyMap<number, Mark> = new Map();

/** Judges one test: how it ended, its failures one by one, and then every claim by all the checks that it matches. */
export function judgeTest(test: Test, options: JudgeOptions): Judgement {
  const { claims } = options;
  const judge = new TestJudge(test, options);
  const hasClaims = claims.onChecks.length > 0;
  const ending = test.ending.kind === 'finished' ? judge.finished() : judge.badEnding(test.ending.kind);
  let wasMarked = test.known !== undefined;
  let i = -1;
  // Most checks pass and no entry may be about them: nothing else is done for those.
  for (const check of test.checks) {
    i += 1;
    if (check.known !== undefined) wasMarked = true;
    if (check.outcome === 'fail' || (hasClaims && claims.mayMatch(check.name))) judge.check(i, check, ending);
  }
  const whole = hasClaims ? judge.claims() : undefined;
  return { checks: judge.marks ?? NO_MARKS, ending: ending ?? whole, wasMarked };
}

class TestJudge {
  marks: Map<number, Mark> | undefined;
  readonly #test: Test;
  readonly #options: JudgeOptions;
  readonly #identityOf: (check: number) => string;
  #tallies: Map<Claim, ClaimTally> | undefined;

  constructor(test: Test, options: JudgeOptions) {
    this.#test = test;
    this.#options = options;
    this.#identityOf = identityLookup(test.checks);
  }

  get #isScript(): boolean {
    return this.#test.plan !== undefined;
  }

  badEnding(kind: Exclude<Test['ending']['kind'], 'finished'>): Mark | undefined {
    const { claims, expired, across, onFinding, onDecision } = this.#options;
    const test = this.#test;
    const message = endingMessage(test);
    const result = { kind, message: () => message, isUnsupported: () => isUnsupported(message) };
    const decision = decide(result, claims.onEnding(kind));
    onDecision?.(null, decision);
    const mark = knownBy(decision.rulings);
    for (const claim of claims.onEndings) {
      if (!isAcrossTests(claim)) continue;
      if (claim === mark?.claim) across.masks(claim, test.id);
      else across.add(claim, undefined, []);
    }
    const at = { test: test.id, check: null, outcome: kind };
    if (mark !== undefined) {
      onFinding({ state: 'known', ...at, entry: mark.claim.entry });
      return mark;
    }
    const [formerly] = decide(result, expired.onEnding(kind)).rulings;
    const diedIn = unfinishedCall(test);
    const more = {
      ofScript: this.#isScript,
      ...(diedIn !== undefined && { diedIn }),
      ...(formerly && { expired: formerly.claim.entry }),
    };
    onFinding({ state: 'problem', ...at, message, ...more });
    return undefined;
  }

  /** The test finished, so entries that say it does not may be out of date. */
  finished(): Mark | undefined {
    const { claims, onDecision } = this.#options;
    if (claims.onEndings.length === 0) return undefined;
    const test = this.#test;
    const outcome = testOutcome(test);
    const kind = outcome === 'fail' || outcome === 'skip' ? outcome : 'pass';
    const isUnsupported = () => skipClass(skipReason(test)) === 'unsupported';
    const result: Result = { kind, message: () => '', isUnsupported };
    onDecision?.(null, decide(result, claims.onEndings));
    let mark: Mark | undefined;
    for (const claim of claims.onEndings) {
      // A flaky test that may also time out need not.
      if (claim.precision === 'whole-test') continue;
      const state = stateOf(claim.entry, result);
      // How a test that is there ended is never unexercised.
      const own = isKnownState(state) ? state : undefined;
      const at = { test: test.id, check: null, entry: claim.entry };
      if (own === undefined) this.#report(claim, undefined, []);
      else if (own !== 'known') this.#report(claim, own, [{ ...at, state: own }]);
      else this.#report(claim, own, [{ ...at, state: own, outcome: kind === 'skip' ? kind : 'pass' }]);
      // A pattern does not say of any single test that it used to end worse.
      const isBetter = own === 'unexpected-pass' || own === 'improved';
      if (own !== undefined && !(isBetter && isAcrossTests(claim)))
        mark = moreImportant(mark, { claim, state: own });
    }
    return mark;
  }

  /** @param ending failures in a test that used to end worse are no problems */
  check(i: number, check: Check, ending: Mark | undefined): void {
    const { claims, expired, onFinding } = this.#options;
    const identity = this.#identityOf(i);
    const matching = claims.onCheck(identity);
    const { outcome } = check;
    let mark = outcome === 'fail' && ending?.state === 'improved' ? ending : undefined;
    if (matching.length > 0) mark = this.#ask(matching, i, check) ?? mark;
    // Written out, as spreading would take as long as all the rest.
    if (mark !== undefined) {
      this.#mark(i, mark);
      const { entry } = mark.claim;
      onFinding({ state: 'known', test: this.#test.id, check: identity, outcome, entry });
    } else if (outcome === 'fail') {
      const [message, ofScript] = [checkMessage(check), this.#isScript];
      const test = this.#test.id;
      const problem = { state: 'problem', test, check: identity, outcome, message, ofScript } as const;
      const [formerly] =
        expired.onChecks.length === 0 ? [] : decide(resultOf(check), expired.onCheck(identity)).rulings;
      onFinding(formerly === undefined ? problem : { ...problem, expired: formerly.claim.entry });
    }
  }

  /** Judges every claim by the checks that it matches; returns the mark of the test as a whole. */
  claims(): Mark | undefined {
    const { claims, across } = this.#options;
    let whole: Mark | undefined;
    for (const claim of claims.onChecks) {
      const tally = this.#tallyOf(claim);
      const sum = tally.sum(claim, this.#test);
      if (isAcrossTests(claim)) {
        for (const i of tally.failing) across.masks(claim, `${this.#test.id}::${this.#identityOf(i)}`);
      }
      const findings = sum === undefined ? [] : findingsOf(claim, sum, this.#test, this.#identityOf);
      this.#report(claim, sum?.state, findings);
      const mark = sum && markOf(claim, sum);
      if (mark === undefined) continue;
      if (claim.precision === 'whole-test') whole = moreImportant(whole, mark);
      else for (const i of sum?.checks ?? []) this.#mark(i, moreImportant(this.marks?.get(i), mark));
    }
    return whole;
  }

  /** Asks the claims that match a check; returns the mark of the one that masks its failure. */
  #ask(matching: readonly Claim[], i: number, check: Check): Mark | undefined {
    for (const claim of matching) this.#tallyOf(claim).matched += 1;
    const failed = check.outcome === 'fail' || check.outcome === 'todo';
    const decision = decide(resultOf(check), matching);
    this.#options.onDecision?.(i, decision);
    for (const { claim, state } of decision.rulings) this.#tallyOf(claim).count(state, failed, i);
    return failed ? knownBy(decision.rulings) : undefined;
  }

  /** Reports findings at once, or when all tests are over. */
  #report(claim: Claim, state: State | undefined, findings: readonly Finding[]): void {
    const { across, onFinding } = this.#options;
    for (const finding of isAcrossTests(claim) ? across.add(claim, state, findings) : findings)
      onFinding(finding);
  }

  #mark(i: number, mark: Mark): void {
    this.marks ??= new Map();
    this.marks.set(i, mark);
  }

  #tallyOf(claim: Claim): ClaimTally {
    this.#tallies ??= new Map();
    const tally = this.#tallies.get(claim) ?? new ClaimTally();
    this.#tallies.set(claim, tally);
    return tally;
  }
}

/** A check marked TODO is expected to fail by its author; entries have to say as much. */
function resultOf(check: Check): Result {
  const { outcome } = check;
  const kind = outcome === 'todo' ? 'fail' : outcome === 'bonus' ? 'pass' : outcome;
  return {
    kind,
    message: () => checkMessage(check),
    isUnsupported: () =>
      kind === 'skip' ? skipClass(check.reason) === 'unsupported' : isUnsupported(checkMessage(check)),
  };
}

function knownBy(rulings: readonly Ruling[]): Mark | undefined {
  for (const { claim, state } of rulings) if (state === 'known') return { claim, state };
  return undefined;
}

/** How results are marked for which a claim was summed up so; undefined if they are not. */
function markOf(claim: Claim, { state }: ClaimSum): Mark | undefined {
  // Of other tests of a pattern, some may yet fail.
  const isOpen = state === 'unexpected-pass' && isAcrossTests(claim);
  return isKnownState(state) && !isOpen ? { claim, state } : undefined;
}

/** The states in a masked report, the most important first. */
const knownStates: readonly State[] = [
  'improved',
  'unexpected-pass',
  'known',
  'unverified',
] satisfies KnownState[];

function isKnownState(state: State): state is KnownState {
  return knownStates.includes(state);
}

/** The more important of two marks of one result, then the first by id: never the order in the file. */
function moreImportant(one: Mark | undefined, other: Mark): Mark {
  if (one === undefined) return other;
  const byState = knownStates.indexOf(one.state) - knownStates.indexOf(other.state);
  if (byState !== 0) return byState < 0 ? one : other;
  return one.claim.entry.id <= other.claim.entry.id ? one : other;
}
