import {
  type Check,
  type Diagnostic,
  identitiesOnDemand,
  isLackOfHost,
  ownText,
  skipClass,
  type Test,
} from '@libvirt-tck/report-model';
import { type AlignedCheck, alignChecks, haveSameNames } from '../align/align-checks.js';
import type { DifferenceClass } from '../classes.js';
import type { Change, Difference } from '../model.js';
import { classify } from './classify.js';
import {
  missing,
  notTold,
  type Standing,
  standingOfAbsent,
  standingOfCheck,
  standingOfEnding,
} from './standing.js';

type Draft<T> = { -readonly [Key in keyof T]: T[Key] };

/** One test in both reports, or in one of them. */
export interface TestPair {
  readonly old: Test | undefined;
  readonly new: Test | undefined;
  /** Where only one has it: whether the other's run came to its end, so that the test is known to be gone. */
  readonly isComplete: boolean;
  /** What it is that changed where the result is the same, and only what lists say of it is not. */
  readonly listChange: Change;
  /** What checks are called now, by what some run may still call them. */
  readonly checkRenames: ReadonlyMap<string, string>;
  /** Whether the test, and which of these checks, only probably have a new name. */
  readonly isProbable: boolean;
  readonly probable: ReadonlySet<string>;
}

/** What became of one test. */
export interface TestComparison {
  readonly differences: readonly Difference[];
  /** How many items are as they were. */
  readonly same: number;
  /** The checks that nobody can tell anything about: they share lines among the differences. */
  readonly untold: readonly string[];
  /** The checks side by side, where the two runs did not print the same names in the same order. */
  readonly aligned?: readonly AlignedCheck[];
}

/** Holds one test against itself: its ending first, then its checks. */
export function compareTests(pair: TestPair): TestComparison {
  const verdicts = new Verdicts(pair);
  verdicts.addEnding();
  const [old, now] = [pair.old?.checks, pair.new?.checks];
  let aligned: readonly AlignedCheck[] | undefined;
  if (old !== undefined && now !== undefined && haveSameNames(old, now)) {
    const identityOf = identitiesOnDemand(now);
    for (let index = 0; index < old.length; index += 1) {
      const [one, other] = [old[index], now[index]];
      if (one === undefined || other === undefined) continue;
      if (isPlainlySame(one, other)) verdicts.same += 1;
      else verdicts.addCheck({ identity: identityOf(index), old: one, new: other });
    }
  } else {
    const isCut = [pair.old, pair.new].some((test) => test !== undefined && test.ending.kind !== 'finished');
    aligned = alignChecks(old ?? [], now ?? [], pair.checkRenames, isCut);
    for (const check of aligned) verdicts.addCheck(check);
  }
  return {
    differences: verdicts.all(),
    same: verdicts.same,
    untold: verdicts.untold(),
    ...(aligned && { aligned }),
  };
}

/** Most checks are as they were to the letter, and need no closer look. */
function isPlainlySame(old: Check, now: Check): boolean {
  if (old.outcome !== now.outcome || old.known !== undefined || now.known !== undefined) return false;
  if (old.outcome === 'pass') return true;
  return old.reason === now.reason && haveSameTexts(old.diagnostics, now.diagnostics);
}

function haveSameTexts(old: readonly Diagnostic[] = [], now: readonly Diagnostic[] = []): boolean {
  return old.length === now.length && old.every(({ text }, index) => text === now[index]?.text);
}

/** Of two runs that finished, the checks say what became of them. */
function isToldByChecks(test: Test | undefined): boolean {
  return test !== undefined && test.ending.kind === 'finished' && test.checks.length > 0;
}

type Place = Pick<Difference, 'test' | 'check' | 'renamedFrom'>;

class Verdicts {
  same = 0;
  readonly #pair: TestPair;
  readonly #id: string;
  readonly #absentOld: Standing;
  readonly #absentNew: Standing;
  readonly #differences: Draft<Difference>[] = [];
  /** Checks that nobody can tell anything about are one line a test. */
  readonly #untold = { 'not-reached': [] as string[], 'not-compared': [] as string[] };

  constructor(pair: TestPair) {
    this.#pair = pair;
    this.#id = (pair.new ?? pair.old)?.id ?? '';
    const absent = (test: Test | undefined) => {
      if (test !== undefined) return standingOfAbsent(test);
      return pair.isComplete ? missing : notTold;
    };
    this.#absentOld = absent(pair.old);
    this.#absentNew = absent(pair.new);
  }

  addEnding(): void {
    const { old, new: now } = this.#pair;
    const { isProbable } = this.#pair;
    const at = { test: this.#id, check: null };
    const was = old === undefined ? this.#absentOld : standingOfEnding(old);
    const is = now === undefined ? this.#absentNew : standingOfEnding(now);
    if (isToldByChecks(old) && isToldByChecks(now)) this.#addSame(at, was, is, isProbable);
    else this.#add(at, was, is, isProbable);
  }

  addCheck({ identity, old, new: now, renamedFrom }: AlignedCheck): void {
    const was = old === undefined ? this.#absentOld : standingOfCheck(old);
    const is = now === undefined ? this.#absentNew : standingOfCheck(now);
    this.#add(
      { test: this.#id, check: identity, ...(renamedFrom !== undefined && { renamedFrom }) },
      was,
      is,
      renamedFrom !== undefined && this.#pair.probable.has(renamedFrom),
    );
  }

  #add(at: Place, old: Standing, now: Standing, isProbable: boolean): void {
    const verdict = classify(old, now);
    if (verdict === 'same') this.#addSame(at, old, now, isProbable);
    else if (at.check !== null && (verdict === 'not-reached' || verdict === 'not-compared'))
      this.#untold[verdict].push(at.check);
    else this.#differences.push(this.#difference(at, verdict, old, now));
  }

  #addSame(at: Place, old: Standing, now: Standing, isProbable: boolean): void {
    if (isProbable) this.#differences.push(this.#difference(at, 'renamed', old, now));
    else this.same += 1;
  }

  #difference(at: Place, verdict: DifferenceClass, old: Standing, now: Standing): Draft<Difference> {
    const difference: Draft<Difference> = {
      test: at.test,
      check: at.check === null ? null : ownText(at.check),
      class: verdict,
      old: old.state,
      new: now.state,
      changed: changeOf(old, now, this.#pair.listChange),
    };
    if (old.known !== undefined || now.known !== undefined)
      difference.known = bothOf(old.known?.entry, now.known?.entry);
    if (at.renamedFrom !== undefined) difference.renamedFrom = at.renamedFrom;
    // Where a run did not come that far, what failed in the other says nothing of it.
    if (verdict === 'not-compared') return difference;
    const cause = now.cause ?? old.cause;
    if (cause !== undefined) difference.cause = cause;
    if (old.message || now.message)
      difference.message = bothOf(shortened(old.message), shortened(now.message));
    return difference;
  }

  untold(): readonly string[] {
    return [...this.#untold['not-reached'], ...this.#untold['not-compared']];
  }

  /** The ending, what else nobody can tell because of it, the checks. */
  all(): readonly Difference[] {
    const { old, new: now } = this.#pair;
    const untold = (['not-reached', 'not-compared'] as const).flatMap((verdict): Difference[] => {
      const items = this.#untold[verdict].length;
      if (items === 0) return [];
      return [
        {
          test: this.#id,
          check: null,
          class: verdict,
          old: old?.ending.kind ?? 'missing',
          new: now?.ending.kind ?? 'missing',
          changed: 'behaviour',
          items,
        },
      ];
    });
    const endings = this.#differences.filter(({ check }) => check === null);
    const checks = this.#differences.filter(({ check }) => check !== null);
    if (old?.plan !== undefined || now?.plan !== undefined) markConsequences([...checks, ...endings]);
    return [...endings, ...untold, ...checks];
  }
}

/** Without a plan, the checks are cases of a suite that do not depend on each other. */
function markConsequences(inOrder: readonly Draft<Difference>[]): void {
  const first = new Map<DifferenceClass, Difference>();
  for (const difference of inOrder) {
    const root = first.get(difference.class);
    if (difference.cause === undefined || isSkip(difference)) continue;
    if (root === undefined) {
      first.set(difference.class, difference);
      continue;
    }
    difference.follows = true;
    difference.changed = root.changed === 'platform' ? 'platform' : difference.changed;
  }
}

/** What is skipped does not follow from what was skipped before. */
function isSkip({ old, new: now }: Difference): boolean {
  return now === 'skip' || (old === 'skip' && now === 'pass');
}

/** A result that is as it was changed only in what is said of it. One that the host lacks something for depends on that. */
function changeOf(old: Standing, now: Standing, listChange: Change): Change {
  if ([old, now].some(lacksResource)) return 'platform';
  const isSame = old.is === now.is && old.sameness === now.sameness;
  if (!isSame || isTodo(old) || isTodo(now)) return 'behaviour';
  return old.known?.entry === now.known?.entry ? 'behaviour' : listChange;
}

/** Whether the host lacks what it takes. */
function lacksResource({ is, message, cause }: Standing): boolean {
  if (is === 'skip') return skipClass(message) === 'resource';
  return cause !== undefined && isLackOfHost(cause);
}

function isTodo({ state }: Standing): boolean {
  return state === 'todo' || state === 'bonus';
}

/** What is there of the two. */
function bothOf(old: string | undefined, now: string | undefined): { old?: string; new?: string } {
  const both: { old?: string; new?: string } = {};
  if (old !== undefined) both.old = old;
  if (now !== undefined) both.new = now;
  return both;
}

const LONGEST_MESSAGE = 8192;

/** What a script printed by the megabyte is no help to anyone. */
function shortened(message: string | undefined): string | undefined {
  if (message === undefined || message === '') return undefined;
  if (message.length <= LONGEST_MESSAGE) return message;
  return `${message.slice(0, LONGEST_MESSAGE)}\n(${LONGEST_MESSAGE} of ${message.length} characters)`;
}
