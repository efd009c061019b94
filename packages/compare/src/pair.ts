import type { ReportHeader, Test } from '@libvirt-tck/report-model';
import { replacedChecks } from './align/check-renames.js';
import type { Renames } from './align/renames-file.js';
import { replacedTests } from './align/test-renames.js';
import { type ApiUse, compareApis } from './api-view.js';
import { compareTests, type TestComparison, type TestPair } from './classify/compare-tests.js';
import { causesOf } from './explain/group-causes.js';
import type {
  AmbiguousRename,
  Change,
  Difference,
  PairComparison,
  PlatformDifference,
  Rename,
  RollUpBy,
} from './model.js';
import { comparePlatforms } from './platform/compare-platforms.js';
import { addCounts, noCounts, RollUpCollector } from './roll-up.js';

export interface PairOptions {
  readonly renames: Renames;
  /** Take probable renames for certain. */
  readonly acceptRenames: boolean;
  readonly by: RollUpBy | undefined;
  /** Remember the checks that were not reached or not compared. */
  readonly keepUnresolved: boolean;
}

const noCheckRenames: ReadonlyMap<string, string> = new Map();
const noProbableRenames: ReadonlySet<string> = new Set();

/** One item of a report, as a key. */
export function itemKey(test: string, check: string | null): string {
  return JSON.stringify([test, check]);
}

/** Compares one report with the base, test by test. */
export class PairCollector {
  readonly #options: PairOptions;
  readonly #platform: readonly PlatformDifference[];
  readonly #listChange: Change;
  readonly #counts = noCounts();
  readonly #differences: Difference[] = [];
  readonly #renames: Rename[] = [];
  readonly #ambiguous: AmbiguousRename[] = [];
  readonly #rollUp: RollUpCollector | undefined;
  /** Keys of the checks that were not reached or not compared. */
  readonly unresolved = new Set<string>();
  readonly #vanished: Test[] = [];
  readonly #appeared: Test[] = [];

  constructor(old: ReportHeader, now: ReportHeader, options: PairOptions) {
    this.#options = options;
    this.#platform = comparePlatforms(old.platform, now.platform);
    if (listsOf(old) !== listsOf(now)) this.#listChange = 'list';
    // The same list on the same platform masks differently only if an entry has expired.
    else this.#listChange = this.#platform.length > 0 ? 'platform' : 'list';
    this.#rollUp = options.by === undefined ? undefined : new RollUpCollector(options.by);
  }

  add(old: Test | undefined, now: Test | undefined): void {
    if (old !== undefined && now !== undefined) this.#compare(old, now, true);
    else if (old !== undefined) this.#vanished.push(old);
    else if (now !== undefined) this.#appeared.push(now);
  }

  /** @param isComplete whether the old and the new run are complete */
  result(
    isComplete: { readonly old: boolean; readonly new: boolean },
    apis: [ApiUse, ApiUse],
  ): PairComparison {
    const taken = this.#settleTests(isComplete.old && isComplete.new);
    for (const test of this.#vanished) if (!taken.has(test)) this.#compare(test, undefined, isComplete.new);
    for (const test of this.#appeared) if (!taken.has(test)) this.#compare(undefined, test, isComplete.old);
    const differences = this.#differences.sort(byTest);
    return {
      platform: this.#platform,
      counts: this.#counts,
      differences,
      causes: causesOf(differences),
      api: compareApis(...apis),
      renames: this.#renames.sort(byTest),
      ambiguous: this.#ambiguous.sort(byTest),
      ...(this.#rollUp && { rollUp: this.#rollUp.result() }),
    };
  }

  /** Finds renamed tests. Returns those that were compared as one. */
  #settleTests(areComplete: boolean): ReadonlySet<Test> {
    const taken = new Set<Test>();
    if (!areComplete) return taken;
    for (const { old, new: now } of replacedTests(this.#vanished.sort(byId), this.#appeared.sort(byId))) {
      const [was, is] = [old[0], now[0]];
      if (old.length > 1 || now.length > 1 || was === undefined || is === undefined) {
        this.#ambiguous.push({ kind: 'test', test: null, old: old.map(idOf), new: now.map(idOf) });
        continue;
      }
      const accepted = this.#options.acceptRenames;
      this.#renames.push({ kind: 'test', test: is.id, old: was.id, new: is.id, accepted });
      taken.add(was).add(is);
      this.#compare(was, is, true, !accepted);
    }
    return taken;
  }

  #compare(old: Test | undefined, now: Test | undefined, isComplete: boolean, isProbable = false): void {
    const id = (now ?? old)?.id ?? '';
    const pair: TestPair = {
      old,
      new: now,
      isComplete,
      listChange: this.#listChange,
      checkRenames: this.#options.renames.checks.get(id) ?? noCheckRenames,
      isProbable,
      probable: noProbableRenames,
    };
    const comparison = this.#withCheckRenames(pair, compareTests(pair));
    addCounts(this.#counts, comparison);
    this.#rollUp?.add([old, now], comparison);
    if (this.#options.keepUnresolved)
      for (const check of comparison.unresolved) this.unresolved.add(itemKey(id, check));
    const renamedFrom = old !== undefined && old.id !== id ? old.id : undefined;
    for (const difference of comparison.differences)
      this.#differences.push(renamedFrom === undefined ? difference : { renamedFrom, ...difference });
  }

  #withCheckRenames(pair: TestPair, comparison: TestComparison): TestComparison {
    if (pair.old === undefined || pair.new === undefined || comparison.aligned === undefined)
      return comparison;
    const test = pair.new.id;
    const accepted = this.#options.acceptRenames;
    const found = new Map<string, string>();
    for (const { old, new: now } of replacedChecks(comparison.aligned)) {
      const [was, is] = [old[0], now[0]];
      if (old.length > 1 || now.length > 1 || was === undefined || is === undefined) {
        this.#ambiguous.push({ kind: 'check', test, old, new: now });
        continue;
      }
      this.#renames.push({ kind: 'check', test, old: was, new: is, accepted });
      found.set(was, is);
    }
    if (found.size === 0) return comparison;
    const checkRenames = new Map([...pair.checkRenames, ...found]);
    const probable = accepted ? noProbableRenames : new Set(found.keys());
    return compareTests({ ...pair, checkRenames, probable });
  }
}

/** Keeps the order within a test; the order of tests does not depend on the reports. */
function byTest(one: { readonly test: string | null }, other: { readonly test: string | null }): number {
  const [left, right] = [one.test ?? '', other.test ?? ''];
  return left < right ? -1 : left > right ? 1 : 0;
}

function byId(one: Test, other: Test): number {
  return byTest({ test: one.id }, { test: other.id });
}

function idOf({ id }: Test): string {
  return id;
}

/** Equal for reports that were masked with the same lists. */
function listsOf({ knownLists = [] }: ReportHeader): string {
  return knownLists
    .map(({ sha256 }) => sha256)
    .sort()
    .join(' ');
}
