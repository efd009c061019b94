import { checkGlob, matchesGlob } from '../match/glob.js';
import type { Entry } from '../model.js';
import type { Facts } from '../record/facts.js';
import { separate, type WrittenWhen } from '../record/separate.js';
import { type EntryStatus, type ItemStatus, type ReportResult, status } from '../status.js';
import type { Change } from './change.js';

export interface UpdateOptions {
  /** Remove entries and checks that fail nowhere. */
  readonly prune: boolean;
  /** Replace patterns and whole tests by the checks that fail, and add the platforms where they do. */
  readonly narrow: boolean;
}

/** A report's result, and the platform that it is of. */
export interface UpdateEvidence extends ReportResult {
  readonly facts: Facts;
}

/** The changes that make a list match the reports. Flaky entries are left to people. */
export function planUpdate(
  entries: readonly Entry[],
  evidence: readonly UpdateEvidence[],
  { prune, narrow }: UpdateOptions,
): readonly Change[] {
  const facts = new Map<ReportResult, Facts>(evidence.map((report) => [report, report.facts]));
  return status(entries, evidence).flatMap((entryStatus) => [
    ...(prune ? removals(entryStatus) : []),
    ...(narrow ? namings(entryStatus, evidence) : []),
    ...(narrow ? narrowings(entryStatus, facts) : []),
  ]);
}

/** Removes entries and exact names that fail in none of the reports. */
function removals({ entry, state, items }: EntryStatus): readonly Change[] {
  if (state === 'stale' && coversNoMoreThan(entry, items)) return [{ kind: 'remove-entry', id: entry.id }];
  if (entry.covers.kind !== 'checks') return [];
  const live = new Set(items.filter(({ known }) => known.length > 0).map(({ check }) => check));
  const stale = new Set(items.map(({ check }) => check).filter((check) => !live.has(check)));
  const names = entry.covers.patterns.filter(({ glob }) => glob.exact !== undefined && stale.has(glob.exact));
  return names.map(({ glob }) => ({ kind: 'remove-check', id: entry.id, check: glob.source }));
}

/** Whether the reports have every name in the entry; one that they lack may still be broken. */
function coversNoMoreThan(entry: Entry, items: readonly ItemStatus[]): boolean {
  if (entry.covers.kind !== 'checks') return true;
  const met = new Set(items.map(({ check }) => check));
  return entry.covers.patterns.every(({ glob }) => glob.exact === undefined || met.has(glob.exact));
}

/** Replaces patterns and whole tests that cover more than what fails by names. */
function namings({ entry }: EntryStatus, evidence: readonly UpdateEvidence[]): readonly Change[] {
  const narrowable = evidence.flatMap(({ result }) =>
    result.list.narrowable.filter((finding) => finding.entry === entry),
  );
  if (narrowable.length === 0) return [];
  const failing = evidence.flatMap(({ result }) => result.known.filter((finding) => finding.entry === entry));
  const tests = [...new Set(failing.map(({ test }) => test))];
  const naming: readonly Change[] =
    entry.test.exact === undefined ? [{ kind: 'name-tests', id: entry.id, tests }] : [];
  if (tests.length > 1) return naming;
  const failed = failing.flatMap(({ check }) => check ?? []);
  const patterns = new Set(narrowable.map(({ check }) => check).filter((name) => isPattern(entry, name)));
  return [...naming, ...[...patterns].map((pattern) => checksNamed(entry, pattern, failed))];
}

/** Whether it covers checks that it does not name: a pattern, or `null` for the whole test. */
function isPattern({ covers }: Entry, name: string | null): boolean {
  return covers.kind !== 'ending' && (name === null || checkGlob(name).exact === undefined);
}

function checksNamed({ id }: Entry, pattern: string | null, failed: readonly string[]): Change {
  const names = failed.filter((name) => pattern === null || matchesGlob(checkGlob(pattern), name));
  return { kind: 'name-checks', id, pattern, names: [...new Set(names)] };
}

/** Excludes platforms on which the entry no longer holds. */
function narrowings(
  { entry, state, items }: EntryStatus,
  facts: ReadonlyMap<ReportResult, Facts>,
): readonly Change[] {
  if (state !== 'semi-stale') return [];
  const factsWhere = (reports: readonly ReportResult[]) =>
    reports.flatMap((report) => facts.get(report) ?? []);
  const failing = factsWhere(items.flatMap(({ known }) => known));
  const passing = factsWhere(items.flatMap(({ outOfDate }) => outOfDate));
  const [when, ...others] = separate(failing, passing) ?? [];
  if (when === undefined || others.length > 0) return [];
  const more: WrittenWhen = new Map(
    [...when].filter(([key]) => key !== 'driver' || !entry.when.has('driver')),
  );
  return [{ kind: 'narrow-when', id: entry.id, when: more }];
}
