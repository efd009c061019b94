import { type Check, type Diagnostic, identityLookup, type Test } from '@libvirt-tck/report-model';
import { type AlignedCheck, alignChecks, haveSameNames } from '../align/align-checks.js';
import type { DifferenceClass } from '../classes.js';
import type { Change, Difference } from '../model.js';
import { changeOf, type DifferenceDraft, markConsequences } from './change.js';
import { classify } from './classify.js';
import {
  type ItemStatus,
  missing,
  notRun,
  statusOfAbsent,
  statusOfCheck,
  statusOfEnding,
} from './item-status.js';

/** One test in both reports, or in one of them. */
export interface TestPair {
  readonly old: Test | undefined;
  readonly new: Test | undefined;
  /** If only one report has the test: whether the other run is complete, so that the test is really missing. */
  readonly isComplete: boolean;
  /** What changed if results are the same, and only the lists differ. */
  readonly listChange: Change;
  /** The present names of checks, by earlier ones. */
  readonly checkRenames: ReadonlyMap<string, string>;
  /** Whether the test, and which of these checks, only probably have a new name. */
  readonly isProbable: boolean;
  readonly probable: ReadonlySet<string>;
}

/** The comparison of one test. */
export interface TestComparison {
  readonly differences: readonly Difference[];
  /** The number of items that are the same. */
  readonly same: number;
  /** The checks that were not reached or not compared: they share lines among the differences. */
  readonly unresolved: readonly string[];
  /** The checks side by side, if the two runs did not print the same names in the same order. */
  readonly aligned?: readonly AlignedCheck[];
}

/** Compares two runs of a test: its ending, then its checks. */
export function compareTests(pair: TestPair): TestComparison {
  const verdicts = new Verdicts(pair);
  verdicts.addEnding();
  const [old, now] = [pair.old?.checks, pair.new?.checks];
  let aligned: readonly AlignedCheck[] | undefined;
  if (old !== undefined && now !== undefined && haveSameNames(old, now)) {
    const identityOf = identityLookup(now);
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
  return { ...verdicts.result(), ...(aligned && { aligned }) };
}

/** Most checks are the same to the letter, and need no closer look. */
function isPlainlySame(old: Check, now: Check): boolean {
  if (old.outcome !== now.outcome || old.known !== undefined || now.known !== undefined) return false;
  if (old.outcome === 'pass') return true;
  return old.reason === now.reason && haveSameTexts(old.diagnostics, now.diagnostics);
}

function haveSameTexts(old: readonly Diagnostic[] = [], now: readonly Diagnostic[] = []): boolean {
  return old.length === now.length && old.every(({ text }, index) => text === now[index]?.text);
}

/** Of two runs that finished, only the checks are compared. */
function isDecidedByChecks(test: Test | undefined): boolean {
  return test !== undefined && test.ending.kind === 'finished' && test.checks.length > 0;
}

/** The subject of a difference. `isProbable`: it only probably has a new name. */
interface Subject {
  readonly check: string | null;
  readonly renamedFrom?: string;
  readonly isProbable: boolean;
}

class Verdicts {
  same = 0;
  readonly #pair: TestPair;
  readonly #id: string;
  readonly #absentOld: ItemStatus;
  readonly #absentNew: ItemStatus;
  readonly #endings: DifferenceDraft[] = [];
  readonly #checks: DifferenceDraft[] = [];
  readonly #unresolved = { 'not-reached': [] as string[], 'not-compared': [] as string[] };

  constructor(pair: TestPair) {
    this.#pair = pair;
    this.#id = (pair.new ?? pair.old)?.id ?? '';
    const absent = (test: Test | undefined) =>
      test !== undefined ? statusOfAbsent(test) : pair.isComplete ? missing : notRun;
    this.#absentOld = absent(pair.old);
    this.#absentNew = absent(pair.new);
  }

  addEnding(): void {
    const { old, new: now, isProbable } = this.#pair;
    const was = old === undefined ? this.#absentOld : statusOfEnding(old);
    const is = now === undefined ? this.#absentNew : statusOfEnding(now);
    const areDecided = isDecidedByChecks(old) && isDecidedByChecks(now);
    this.#add({ check: null, isProbable }, areDecided ? 'same' : classify(was, is), was, is);
  }

  addCheck({ identity, old, new: now, renamedFrom }: AlignedCheck): void {
    const was = old === undefined ? this.#absentOld : statusOfCheck(old);
    const is = now === undefined ? this.#absentNew : statusOfCheck(now);
    const isProbable = renamedFrom !== undefined && this.#pair.probable.has(renamedFrom);
    const subject = { check: identity, ...(renamedFrom !== undefined && { renamedFrom }), isProbable };
    this.#add(subject, classify(was, is), was, is);
  }

  #add(subject: Subject, verdict: DifferenceClass | 'same', old: ItemStatus, now: ItemStatus): void {
    const { check } = subject;
    const list = check === null ? this.#endings : this.#checks;
    if (verdict === 'same' && !subject.isProbable) this.same += 1;
    else if (check !== null && (verdict === 'not-reached' || verdict === 'not-compared'))
      this.#unresolved[verdict].push(check);
    else list.push(this.#difference(subject, verdict === 'same' ? 'renamed' : verdict, old, now));
  }

  #difference(
    { check, renamedFrom }: Subject,
    verdict: DifferenceClass,
    old: ItemStatus,
    now: ItemStatus,
  ): DifferenceDraft {
    const difference: DifferenceDraft = {
      test: this.#id,
      check,
      class: verdict,
      old: old.state,
      new: now.state,
      changed: changeOf(old, now, this.#pair.listChange),
    };
    if (old.known !== undefined || now.known !== undefined)
      difference.known = bothOf(old.known?.entry, now.known?.entry);
    if (renamedFrom !== undefined) difference.renamedFrom = renamedFrom;
    // A failure in one report does not explain why the other run was interrupted.
    if (verdict === 'not-compared') return difference;
    const cause = now.cause ?? old.cause;
    if (cause !== undefined) difference.cause = cause;
    if (old.message || now.message)
      difference.message = bothOf(shortened(old.message), shortened(now.message));
    return difference;
  }

  /** The ending, the checks that are unresolved because of it, then the other checks. */
  result(): Omit<TestComparison, 'aligned'> {
    const { old, new: now } = this.#pair;
    // Without a plan, the checks are cases of a suite that do not depend on each other.
    if (old?.plan !== undefined || now?.plan !== undefined)
      markConsequences([...this.#checks, ...this.#endings]);
    const states = { old: old?.ending.kind ?? 'missing', new: now?.ending.kind ?? 'missing' } as const;
    const lines = (['not-reached', 'not-compared'] as const).flatMap((name): Difference[] => {
      const items = this.#unresolved[name].length;
      if (items === 0) return [];
      return [{ test: this.#id, check: null, class: name, ...states, changed: 'behaviour', items }];
    });
    return {
      differences: [...this.#endings, ...lines, ...this.#checks],
      same: this.same,
      unresolved: Object.values(this.#unresolved).flat(),
    };
  }
}

/** Those of the two that there are. */
function bothOf(old: string | undefined, now: string | undefined): { old?: string; new?: string } {
  return { ...(old !== undefined && { old }), ...(now !== undefined && { new: now }) };
}

const LONGEST_MESSAGE = 8192;

/** Cuts megabytes of output. */
function shortened(message: string | undefined): string | undefined {
  if (message === undefined || message === '') return undefined;
  if (message.length <= LONGEST_MESSAGE) return message;
  return `${message.slice(0, LONGEST_MESSAGE)}\n(${LONGEST_MESSAGE} of ${message.length} characters)`;
}
