import { groupBy } from './group-by.js';
import type { KnownFinding, ListFinding } from './mask/finding.js';
import type { MaskResult } from './mask/result.js';
import type { Entry } from './model.js';

/**
 * An entry's state over many reports.
 *
 * - `used`: it masks failures, and nothing that it covers passes.
 * - `stale`: all that it covers passes. `semi-stale`: on some platforms only.
 * - `narrowable`: some of what it covers passes.
 * - `flaky`: it passes and fails on the same platform, though its kind is not `flaky`.
 * - `expired`; `never-applicable`: none of the reports is of a platform that it is about.
 * - `unverified`: only ever skipped. `unexercised`: nothing that it is about was run. `mismatched`: only failures that
 *   it does not describe.
 */
export const overallStates = [
  'never-applicable',
  'expired',
  'flaky',
  'semi-stale',
  'stale',
  'narrowable',
  'used',
  'unverified',
  'unexercised',
  'mismatched',
] as const;

export type OverallState = (typeof overallStates)[number];

/** The states that call for a change of the list. */
export const overallFaults: readonly OverallState[] = [
  'expired',
  'flaky',
  'semi-stale',
  'stale',
  'narrowable',
];

/** The result of masking one report. */
export interface ReportResult {
  readonly file: string;
  /** Equal for reports of the same platform. */
  readonly platform: string;
  readonly result: MaskResult;
}

export interface EntryStatus {
  readonly entry: Entry;
  readonly state: OverallState;
  /** Each check (or `null` for the whole test) that the entry met, with the reports it matches and those it is out of date in. */
  readonly items: readonly ItemStatus[];
}

export interface ItemStatus {
  readonly test: string;
  readonly check: string | null;
  readonly known: readonly ReportResult[];
  readonly outOfDate: readonly ReportResult[];
}

/** Each entry's state over all reports. */
export function status(entries: readonly Entry[], reports: readonly ReportResult[]): readonly EntryStatus[] {
  const items = itemsByEntry(reports);
  const findings = groupBy(
    reports.flatMap(({ result }) => Object.values(result.list).flat()),
    ({ entry }) => entry,
  );
  return entries.map((entry) => {
    const own = [...(items.get(entry)?.values() ?? [])];
    return { entry, state: overallState(own, findings.get(entry) ?? [], reports.length), items: own };
  });
}

/** What `tck-known status --format json` prints; schema/status.schema.json describes it. */
export function statusJson(statuses: readonly EntryStatus[]): string {
  const entries = statuses.map(({ entry, state, items }) => ({
    entry: entry.id,
    file: entry.place.file,
    line: entry.place.line,
    state,
    items: items.map(({ test, check, known, outOfDate }) => ({
      test,
      check,
      known: known.map(({ file }) => file),
      outOfDate: outOfDate.map(({ file }) => file),
    })),
  }));
  return `${JSON.stringify({ entries }, undefined, 2)}\n`;
}

type Items = Map<
  Entry,
  Map<string, { test: string; check: string | null; known: ReportResult[]; outOfDate: ReportResult[] }>
>;

function itemsByEntry(reports: readonly ReportResult[]): Items {
  const items: Items = new Map();
  const itemOf = ({ entry, test, check }: KnownFinding | ListFinding) => {
    const named = entry.covers.kind === 'checks' ? check : null;
    const own = items.get(entry) ?? new Map();
    items.set(entry, own);
    const key = JSON.stringify([test, named]);
    const item = own.get(key) ?? { test, check: named, known: [], outOfDate: [] };
    own.set(key, item);
    return item;
  };
  for (const report of reports) {
    const { known, list } = report.result;
    const better = [...list['unexpected-pass'], ...list.improved];
    // Failures in an improved test are masked, but the entry does not describe them.
    const improved = new Set(list.improved.map(({ entry, test }) => JSON.stringify([entry.id, test])));
    for (const finding of better) add(itemOf(finding).outOfDate, report);
    for (const finding of known) {
      if (!improved.has(JSON.stringify([finding.entry.id, finding.test]))) add(itemOf(finding).known, report);
    }
  }
  return items;
}

function add(reports: ReportResult[], report: ReportResult): void {
  if (reports.at(-1) !== report) reports.push(report);
}

function overallState(
  items: readonly ItemStatus[],
  findings: readonly ListFinding[],
  reports: number,
): OverallState {
  const states = findings.map(({ state }) => state);
  // Each report that an entry does not apply to has one finding of it.
  const inapplicable = states.filter((state) => state === 'inapplicable').length;
  if (reports > 0 && inapplicable === reports) return 'never-applicable';
  if (states.includes('expired')) return 'expired';
  if (items.some(isFlaky)) return 'flaky';
  if (items.some(({ known, outOfDate }) => known.length > 0 && outOfDate.length > 0)) return 'semi-stale';
  const live = items.filter(({ known }) => known.length > 0);
  if (live.length === 0 && items.length > 0) return 'stale';
  if (live.length < items.length || states.includes('narrowable')) return 'narrowable';
  if (live.length > 0) return 'used';
  if (states.includes('unverified')) return 'unverified';
  return states.includes('unexercised') ? 'unexercised' : 'mismatched';
}

function isFlaky({ known, outOfDate }: ItemStatus): boolean {
  const platforms = new Set(known.map(({ platform }) => platform));
  return outOfDate.some(({ platform }) => platforms.has(platform));
}
