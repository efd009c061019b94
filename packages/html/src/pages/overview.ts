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
    cards: QUESTIONS,
    tables: [seriesTable(site)],
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

const QUESTIONS = [
  {
    text: 'Can I rely on this feature?',
    href: 'features.html',
    note: 'each feature with each driver, and since which release',
  },
  {
    text: 'Does the driver have this function?',
    href: 'api.html',
    note: 'measured from calls, beside what libvirt claims',
  },
  { text: 'What got worse?', href: 'changes.html', note: 'each release beside the one before' },
  {
    text: 'Is this failure ours?',
    href: 'problems.html',
    note: 'failures by cause, with every driver that has them',
  },
];

function seriesTable({ series }: Site): TableView {
  return {
    id: 'series',
    title: 'Newest reports',
    kind: 'list',
    head: [
      'driver',
      'libvirt',
      'report',
      'results',
      'new failures',
      'known issues',
      'skipped',
      'checks',
      'reports',
    ].map((text, index) => ({ text, isNumber: index > 3 })),
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
    resultsCell(run),
    { text: String(failed), isNumber: true, ...(failed > 0 && { tone: 'bad', href: `${page}#failures` }) },
    { text: String(known), isNumber: true, ...(known > 0 && { tone: 'known', href: `${page}#known` }) },
    { text: String(skipped), isNumber: true, ...(skipped > 0 && { href: `${page}#skipped` }) },
    { text: String(checks), isNumber: true, href: `${page}#tests` },
    {
      text: String(series.runs.length),
      isNumber: true,
      href: files.series(series),
      spark: series.runs.slice(-12).map((one) => reportVerdict(one.counts, one.complete).tone),
    },
  ];
}

/** The shares of results. The columns beside it have the numbers. */
function resultsCell({ counts }: Run): CellView {
  const { passed, known, failed, skipped, todo, notRun } = counts;
  return {
    text:
      passed + known + failed === 0
        ? 'none'
        : `${Math.floor((100 * passed) / (passed + known + failed))}% passed`,
    bar: [
      [passed, 'good'],
      [known, 'known'],
      [failed, 'bad'],
      [skipped + todo + notRun, 'none'],
    ],
  };
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
      resultsCell(run),
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
          'results',
          'new failures',
          'known issues',
          'skipped',
          'checks',
          'changes',
        ].map((text, index) => ({ text, isNumber: index > 3 && index < 8 })),
        rows: rows.reverse(),
      },
    ],
    downloads: [{ text: 'feed', href: `../feed/${series.id}.xml` }],
  };
}
