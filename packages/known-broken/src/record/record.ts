import { groupBy } from '../group-by.js';
import { isUnsupported } from '../mask/failure.js';
import type { ProblemFinding } from '../mask/finding.js';
import type { BadEnding, Kind } from '../model.js';
import { type Evidence, type Item, itemKey, observe } from './evidence.js';
import type { Facts } from './facts.js';
import { separate, type WrittenWhen } from './separate.js';

/** An entry that is yet to be written down. */
export interface NewEntry {
  readonly id: string;
  readonly test: string;
  readonly covers: { readonly checks: readonly string[] } | { readonly ending: BadEnding };
  readonly kind: Kind;
  readonly when: WrittenWhen;
}

export interface Recorded {
  /** The facts that all reports share: the default conditions. */
  readonly when: WrittenWhen;
  readonly entries: readonly NewEntry[];
  /** Failures of interrupted tests: they say nothing about the driver. */
  readonly unrecordable: readonly ProblemFinding[];
}

/**
 * Makes entries for every failure that is not listed. Reports of several platforms show where each entry holds. Checks that
 * both pass and fail on one platform, or on two that state the same facts, are flaky.
 *
 * @param taken ids that entries already have
 */
export function record(evidence: readonly Evidence[], taken: Iterable<string> = []): Recorded {
  const when = shared(evidence.map(({ facts }) => facts));
  const ids = new Set(taken);
  const unlisted = new Map(evidence.map((report) => [report, new Set(report.problems.map(itemKey))]));
  const groups = new Map<string, { test: string; kind: Kind; when: WrittenWhen; items: Item[] }>();
  const unrecordable: ProblemFinding[] = [];
  const failures = evidence.flatMap(({ problems }) => problems);
  for (const findings of groupBy(failures, itemKey).values()) {
    const [item] = findings;
    if (item === undefined) continue;
    if (item.outcome === 'interrupted') {
      for (const finding of findings) unrecordable.push(finding);
      continue;
    }
    for (const { flaky, conditions } of circumstances(item, evidence, unlisted)) {
      const kind = flaky ? 'flaky' : kindOf(item, findings);
      for (const condition of conditions) {
        const own = new Map([...condition].filter(([key]) => !when.has(key)));
        const about = item.check === null ? item.outcome : 'checks';
        const key = JSON.stringify([item.test, about, kind, [...own]]);
        const group = groups.get(key) ?? { test: item.test, kind, when: own, items: [] };
        groups.set(key, group);
        group.items.push(item);
      }
    }
  }
  const entries = [...groups.values()].map(({ test, kind, when: own, items }) => ({
    id: newId(test, coverage(items), ids),
    test,
    covers: coverage(items),
    kind,
    when: own,
  }));
  return { when, entries, unrecordable };
}

/** The facts that people identify a platform by, if all reports share them. */
function shared(facts: readonly Facts[]): WrittenWhen {
  const [first, ...others] = facts;
  const when = new Map<string, readonly string[]>();
  for (const key of ['driver', 'os', 'os-version']) {
    const value = first?.get(key);
    if (value === undefined || others.some((other) => other.get(key) !== value)) continue;
    if (key !== 'os-version' || when.has('os')) when.set(key, [value]);
  }
  return when;
}

interface Circumstance {
  readonly flaky: boolean;
  readonly conditions: readonly WrittenWhen[];
}

/** Where an item always fails, and where it is flaky. */
function circumstances(
  item: Item,
  evidence: readonly Evidence[],
  unlisted: ReadonlyMap<Evidence, ReadonlySet<string>>,
): readonly Circumstance[] {
  const platforms = new Map<string, { facts: Facts; seen: Set<'pass' | 'fail'> }>();
  for (const report of evidence) {
    const { facts } = report;
    const key = JSON.stringify([...facts]);
    const platform = platforms.get(key) ?? { facts, seen: new Set() };
    platforms.set(key, platform);
    const observed = observe(report, item);
    // A listed failure counts against a new entry, like a pass.
    const isListed = observed === 'fail' && !unlisted.get(report)?.has(itemKey(item));
    if (observed !== undefined) platform.seen.add(isListed ? 'pass' : observed);
  }
  const those = (fail: boolean, pass: boolean) =>
    [...platforms.values()]
      .filter(({ seen }) => seen.has('fail') === fail && seen.has('pass') === pass)
      .map((platform) => platform.facts);
  const [steady, mixed, passing] = [those(true, false), those(true, true), those(false, true)];
  const whereSteady = steady.length === 0 ? [] : separate(steady, [...mixed, ...passing]);
  if (whereSteady === undefined)
    return [{ flaky: true, conditions: separate([...steady, ...mixed], []) ?? [] }];
  const whereMixed =
    mixed.length === 0 ? [] : (separate(mixed, [...steady, ...passing]) ?? separate(mixed, []) ?? []);
  return [
    { flaky: false, conditions: whereSteady },
    { flaky: true, conditions: whereMixed },
  ];
}

function kindOf(item: Item, findings: readonly ProblemFinding[]): Kind {
  if (item.outcome === 'crashed') return 'crash';
  if (item.outcome === 'timed-out') return 'timeout';
  return findings.every(({ message }) => isUnsupported(message)) ? 'unimplemented' : 'broken';
}

function coverage(items: readonly Item[]): NewEntry['covers'] {
  const [first] = items;
  if (first !== undefined && first.outcome !== 'fail') return { ending: first.outcome };
  return { checks: [...new Set(items.flatMap(({ check }) => check ?? []))] };
}

const LONGEST_STEM = 100;

/** A unique id that names the test. */
function newId(test: string, covers: NewEntry['covers'], ids: Set<string>): string {
  const path =
    test
      .replaceAll(/[^A-Za-z0-9._-]+/g, '-')
      .replace(/^[^A-Za-z0-9]+/, '')
      .slice(0, LONGEST_STEM) || 'entry';
  const stem = 'ending' in covers ? `${path}-${covers.ending}` : path;
  let id = stem;
  for (let i = 2; ids.has(id); i++) id = `${stem}-${i}`;
  ids.add(id);
  return id;
}
