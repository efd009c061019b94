import type { CellView, TablesPage, TableView } from '@libvirt-tck/pages';
import { reportVerdict } from '@libvirt-tck/report-model';
import { plural } from '@libvirt-tck/text';
import { files, seriesHead } from '../cells.js';
import type { Run, Series } from '../model.js';
import { latestOf } from '../series.js';
import { newest, type Site } from '../site.js';

/** The start page: each series with its newest report, and the questions that people come with. */
export function overviewPage(site: Site): TablesPage {
  const releases = new Set(
    site.series.flatMap(({ runs }) => runs.map(({ libvirt }) => libvirt)).filter(Boolean),
  );
  return {
    title: 'What works in libvirt, and where',
    about: [
      plural(site.series.length, 'driver and platform', 'drivers and platforms'),
      plural(releases.size, 'release'),
      plural(site.tests.size, 'test'),
      plural(site.functions.length, 'function'),
    ],
    verdict: verdictOf(site),
    tables: [questions(), seriesTable(site)],
  };
}

/** Good news only if every newest report is. */
export function verdictOf(
  site: Site,
  good = 'The newest reports have no failure that is not known',
): NonNullable<TablesPage['verdict']> {
  const runs = newest(site).map(({ run }) => run);
  const failures = runs.reduce((sum, { counts }) => sum + counts.failed, 0);
  if (failures > 0)
    return { tone: 'bad', text: `The newest reports have ${plural(failures, 'failure')} that no list knows` };
  const open = runs.filter(({ counts, complete }) => reportVerdict(counts, complete).tone === 'none').length;
  if (open === 0) return { tone: 'good', text: good };
  const which = `${plural(open, 'report')} of ${runs.length} ${open === 1 ? 'is' : 'are'} incomplete or checked nothing`;
  return { tone: 'none', text: `${good}, but ${which}` };
}

function questions(): TableView {
  const row = (question: string, text: string, href: string, note: string): readonly CellView[] => [
    { text: question },
    { text, href, note },
  ];
  return {
    title: 'Find out',
    kind: 'list',
    head: [{ text: 'question' }, { text: 'answer' }],
    rows: [
      row(
        'Can I rely on a feature of libvirt with this driver?',
        'Features',
        'features.html',
        'each feature with each driver, and since which release',
      ),
      row(
        'Does a driver have this function?',
        'API',
        'api.html',
        'measured from calls, beside what libvirt claims',
      ),
      row(
        'What got worse since an earlier release?',
        'Changes',
        'changes.html',
        'each release beside the one before',
      ),
      row(
        'Is this failure ours?',
        'Problems',
        'problems.html',
        'failures by cause, with every driver that has them',
      ),
    ],
  };
}

function seriesTable({ series }: Site): TableView {
  return {
    id: 'series',
    title: 'Newest reports',
    kind: 'list',
    head: ['driver', 'libvirt', 'report', 'not known', 'known issues', 'skipped', 'checks', 'reports'].map(
      (text, index) => ({ text, isNumber: index > 2 }),
    ),
    rows: series.map((one) => runRow(one, latestOf(one))),
  };
}

function runRow(series: Series, run: Run): readonly CellView[] {
  const { failed, known, skipped, checks } = run.counts;
  const page = files.run(run);
  return [
    seriesHead(series, ''),
    { text: run.libvirt || 'unknown', note: run.os },
    {
      text: run.started.slice(0, 10) || 'report',
      href: page,
      ...(run.complete ? {} : { note: 'incomplete' }),
    },
    { text: String(failed), isNumber: true, ...(failed > 0 && { tone: 'bad', href: `${page}#failures` }) },
    { text: String(known), isNumber: true, ...(known > 0 && { tone: 'known', href: `${page}#known` }) },
    { text: String(skipped), isNumber: true, ...(skipped > 0 && { href: `${page}#skipped` }) },
    { text: String(checks), isNumber: true, href: `${page}#tests` },
    { text: String(series.runs.length), isNumber: true, href: files.series(series) },
  ];
}

/** All runs of a series, the newest first. */
export function seriesPage(series: Series): TablesPage {
  const { driver, place, runs } = series;
  const rows = runs.map((run, index) => {
    const before = runs[index - 1];
    const { failed, known, skipped, checks } = run.counts;
    const page = `../${files.run(run)}`;
    return [
      { text: run.libvirt || 'unknown', note: run.os },
      { text: run.started.slice(0, 10) || 'report', href: page },
      { text: run.hypervisorVersion },
      {
        text: String(failed),
        isNumber: true,
        ...(failed > 0 && { tone: 'bad' as const, href: `${page}#failures` }),
      },
      {
        text: String(known),
        isNumber: true,
        ...(known > 0 && { tone: 'known' as const, href: `${page}#known` }),
      },
      { text: String(skipped), isNumber: true, ...(skipped > 0 && { href: `${page}#skipped` }) },
      { text: String(checks), isNumber: true, href: `${page}#tests` },
      before === undefined
        ? { text: 'the first' }
        : {
            text: `compare with ${before.libvirt || 'the one before'}`,
            href: `../${files.comparison(before, run)}`,
          },
    ];
  });
  return {
    title: driver,
    about: [place, plural(runs.length, 'report')].filter(Boolean),
    tables: [
      {
        title: 'Reports',
        kind: 'list',
        head: [
          'libvirt',
          'report',
          'hypervisor',
          'not known',
          'known issues',
          'skipped',
          'checks',
          'changes',
        ].map((text) => ({ text })),
        rows: rows.reverse(),
      },
    ],
    downloads: [{ text: 'feed', href: `../feed/${series.id}.xml` }],
  };
}
