import type { CellView, TablesPage, TableView } from '@libvirt-tck/pages';
import { plural } from '@libvirt-tck/text';
import { files } from '../cells.js';
import type { KnownUse, Run, Series } from '../model.js';
import type { QuietEntry } from '../quiet-entries.js';
import { newest, type Site } from '../site.js';
import { verdictOf } from './overview.js';

/** Failures of the newest reports that no list knows, by cause. */
export function problemsPage(site: Site): TablesPage {
  const causes = new Map<string, { series: Series; run: Run; test: string; what: string }[]>();
  for (const { series, run } of newest(site))
    for (const { title, failures } of run.problems) {
      const group = causes.get(title) ?? [];
      causes.set(title, group);
      for (const failure of failures) group.push({ series, run, ...failure });
    }
  const sorted = [...causes].sort(([one, a], [other, b]) => b.length - a.length || (one < other ? -1 : 1));
  const all = sorted.reduce((sum, [, failures]) => sum + failures.length, 0);
  return {
    title: 'Problems',
    about: ['failures in the newest report of each driver that no known-broken list describes'],
    verdict:
      all === 0
        ? verdictOf(site, 'No problem')
        : { tone: 'bad', text: `${plural(all, 'problem')}, ${plural(sorted.length, 'cause')}` },
    tables: sorted.map(([title, failures]) => ({
      title: `${title} (${failures.length})`,
      kind: 'list',
      head: [{ text: 'test' }, { text: 'what failed' }, { text: 'driver' }, { text: 'libvirt' }],
      rows: failures.map(({ series, run, test, what }): readonly CellView[] => [
        { text: test, href: files.test(test) },
        { text: what, tone: 'bad', href: files.testIn(run, test) },
        { text: series.driver, note: series.place },
        { text: run.libvirt },
      ]),
    })),
  };
}

const STATES: Readonly<Record<string, { readonly text: string; readonly tone: CellView['tone'] & string }>> =
  {
    known: { text: '! still fails', tone: 'known' },
    improved: { text: '! better: update the entry', tone: 'known' },
    'unexpected-pass': { text: '✓ passes: remove the entry', tone: 'good' },
    unverified: { text: '– skipped', tone: 'none' },
  };

/** Every entry that decides about a result, and where it still holds. */
export function knownPage(site: Site, quiet: readonly QuietEntry[]): TablesPage {
  const entries = new Map<string, { use: KnownUse; series: Series; run: Run }[]>();
  for (const { series, run } of newest(site))
    for (const use of run.known) {
      const group = entries.get(use.entry) ?? [];
      entries.set(use.entry, group);
      group.push({ use, series, run });
    }
  const sorted = [...entries].sort(([one], [other]) => (one < other ? -1 : 1));
  const better = sorted.filter(([, uses]) => uses.every(({ use }) => use.state !== 'known')).length;
  return {
    title: 'Known issues',
    about: ['entries of known-broken lists, in the newest report of each driver'],
    verdict:
      sorted.length === 0
        ? { tone: 'none', text: 'No entry decides about a result' }
        : {
            tone: 'known',
            text: `${plural(sorted.length, 'entry', 'entries')}${better === 0 ? '' : `, ${better} of them seen in no failure`}`,
          },
    tables: [
      ...sorted.map(
        ([entry, uses]): TableView => ({
          title: entry,
          intro: [uses[0]?.use.reason, uses[0]?.use.bug].filter(Boolean).join(' '),
          kind: 'list',
          head: [
            { text: 'test' },
            { text: 'result' },
            { text: 'kind' },
            { text: 'driver' },
            { text: 'libvirt' },
          ],
          rows: uses.map(({ use, series, run }): readonly CellView[] => [
            { text: use.test, href: files.test(use.test), note: use.what },
            {
              ...(STATES[use.state] ?? { text: use.state, tone: 'none' }),
              href: files.testIn(run, use.test),
            },
            { text: use.kind },
            { text: series.driver, note: series.place },
            { text: run.libvirt },
          ]),
        }),
      ),
      ...(quiet.length === 0 ? [] : [quietTable(quiet)]),
    ],
  };
}

const QUIET: Readonly<Record<QuietEntry['state'], string>> = {
  expired: 'expired: renew or remove it',
  'not-exercised': 'its test or check is in no report',
  'not-applicable': 'no report is of a platform that it is about',
  unused: 'nothing that it is about fails as it says',
};

/** Entries that decide about no result. */
function quietTable(quiet: readonly QuietEntry[]): TableView {
  return {
    id: 'quiet',
    title: `Entries without a result (${quiet.length})`,
    kind: 'list',
    head: ['entry', 'state', 'kind', 'test', 'reason'].map((text) => ({ text })),
    rows: quiet.map(({ entry: { id, kind, test, reason, expires }, state }) => [
      { text: id },
      {
        text: QUIET[state],
        ...(state === 'expired' && { tone: 'bad' as const, note: `since ${expires}` }),
      },
      { text: kind },
      { text: test.source },
      { text: reason },
    ]),
  };
}

/** What a comparison of neighbours found. */
export interface Change {
  readonly series: Series;
  readonly old: Run;
  readonly now: Run;
  readonly worse: number;
  readonly better: number;
  /** Results that the reports do not let compare. */
  readonly unknown: number;
  /** Why the comparison does not show everything, in words. */
  readonly gaps: readonly string[];
}

/** Each release beside the one before, the newest first. */
export function changesPage(changes: readonly Change[]): TablesPage {
  return {
    title: 'Changes',
    about: ['each report beside the one before of the same driver and platform'],
    verdict: changesVerdict(changes),
    tables:
      changes.length === 0
        ? []
        : [
            {
              title: 'From one release to the next',
              kind: 'list',
              head: ['driver', 'from', 'to', 'worse', 'better', 'not comparable', 'comparison'].map(
                (text) => ({ text }),
              ),
              rows: [...changes].reverse().map(({ series, old, now, worse, better, unknown, gaps }) => [
                { text: series.driver, note: series.place, href: files.series(series) },
                { text: old.libvirt || 'unknown', href: files.run(old), note: old.os },
                { text: now.libvirt || 'unknown', href: files.run(now), note: now.os },
                {
                  text: String(worse),
                  isNumber: true,
                  ...(worse > 0 && { tone: 'bad' as const, href: files.comparison(old, now) }),
                },
                {
                  text: String(better),
                  isNumber: true,
                  ...(better > 0 && { tone: 'good' as const, href: files.comparison(old, now) }),
                },
                {
                  text: String(unknown),
                  isNumber: true,
                  ...(unknown > 0 && { href: files.comparison(old, now) }),
                },
                { text: 'compare', href: files.comparison(old, now), note: gaps.join(', ') },
              ]),
            },
          ],
  };
}

/** Good news only if there was something to compare, and all of it could be. */
function changesVerdict(changes: readonly Change[]): NonNullable<TablesPage['verdict']> {
  if (changes.length === 0)
    return { tone: 'none', text: 'No driver and platform has two reports to compare' };
  const worse = changes.reduce((sum, change) => sum + change.worse, 0);
  const partial = changes.filter(({ unknown, gaps }) => unknown > 0 || gaps.length > 0).length;
  const but =
    partial === 0
      ? ''
      : `, but ${partial} of ${plural(changes.length, 'comparison')} ${partial === 1 ? 'is' : 'are'} not complete`;
  if (worse > 0) return { tone: 'bad', text: `${plural(worse, 'result')} got worse${but}` };
  return partial === 0
    ? { tone: 'good', text: 'Nothing got worse between neighbouring releases' }
    : { tone: 'none', text: `Nothing that could be compared got worse${but}` };
}
