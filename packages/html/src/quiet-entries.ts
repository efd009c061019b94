import { type Entry, hasExpired, type KnownList, type MaskResult } from '@libvirt-tck/known-broken';
import type { IdleEntry } from './model.js';
import type { Site } from './site.js';
import { newest } from './site.js';

/** An entry of a known-broken list that decides about no result of the newest reports. */
export interface QuietEntry {
  readonly entry: Entry;
  /**
   * `expired`; `not-exercised`: it applies to a driver, but no report has its test or check; `not-applicable`: no report is of a
   * platform that it is about; `unused`: what it is about was run, and it decided about nothing.
   */
  readonly state: 'expired' | 'not-exercised' | 'not-applicable' | 'unused';
}

/** The entries that decide about no result of the newest report of any series, by their ids. */
export function quietEntries(site: Site, entries: readonly Entry[], now: Date): readonly QuietEntry[] {
  const runs = newest(site).map(({ run }) => run);
  const used = new Set(runs.flatMap(({ known }) => known.map(({ entry }) => entry)));
  const idle = runs.flatMap((run) => run.idle);
  const unused = new Set(idle.filter(({ exercised }) => exercised).map(({ entry }) => entry));
  const applicable = new Set(idle.map(({ entry }) => entry));
  const stateOf = (entry: Entry): QuietEntry['state'] => {
    if (hasExpired(entry, now)) return 'expired';
    if (unused.has(entry.id)) return 'unused';
    return applicable.has(entry.id) ? 'not-exercised' : 'not-applicable';
  };
  return entries
    .filter((entry) => hasExpired(entry, now) || !used.has(entry.id))
    .map((entry) => ({ entry, state: stateOf(entry) }))
    .sort(({ entry: one }, { entry: other }) => (one.id < other.id ? -1 : 1));
}

/** The entries that apply to a report and decide about none of its results. */
export function idleEntries(lists: readonly KnownList[], { known, list }: MaskResult): readonly IdleEntry[] {
  const used = [...known, ...list['unexpected-pass'], ...list.improved, ...list.unverified];
  const others = new Set([...used, ...list.inapplicable, ...list.expired].map(({ entry }) => entry));
  const unexercised = new Set(list.unexercised.map(({ entry }) => entry));
  return lists
    .flatMap(({ entries }) => entries)
    .filter((entry) => !others.has(entry))
    .map((entry) => ({ entry: entry.id, exercised: !unexercised.has(entry) }));
}
