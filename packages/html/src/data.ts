import { escapeHtml } from '@libvirt-tck/pages';
import { areaOf, reportVerdict } from '@libvirt-tck/report-model';
import { featureCell, files, functionCell, testCell } from './cells.js';
import { csv } from './csv.js';
import type { Series } from './model.js';
import type { QuietEntry } from './quiet-entries.js';
import { latestOf } from './series.js';
import { nameOf, newest, type Site } from './site.js';

/** A matrix as data: schema/matrix.schema.json describes it. */
export interface MatrixData {
  readonly matrix: 'features' | 'tests' | 'api';
  readonly columns: readonly {
    readonly id: string;
    readonly driver: string;
    readonly place: string;
    readonly libvirt: string;
  }[];
  readonly rows: readonly {
    readonly id: string;
    readonly title: string;
    readonly cells: readonly { readonly result: string; readonly note: string }[];
  }[];
}

const column = (series: Series) => ({
  id: series.id,
  driver: series.driver,
  place: series.place,
  libvirt: latestOf(series).libvirt,
});

const cell = ({ text, note = '' }: { text: string; note?: string }) => ({
  result: text.replace(/^\S /, '') || 'none',
  note,
});

export function featuresData({ series, features }: Site): MatrixData {
  return {
    matrix: 'features',
    columns: series.map(column),
    rows: features.map(({ id, title }) => ({
      id,
      title,
      cells: series.map((one) => cell(featureCell(one, id, ''))),
    })),
  };
}

export function testsData(site: Site): MatrixData {
  return {
    matrix: 'tests',
    columns: site.series.map(column),
    rows: [...site.tests].map(([id, title]) => ({
      id,
      title: nameOf(id, title),
      cells: site.series.map((series) => cell(testCell(series, id, ''))),
    })),
  };
}

export function apiData(site: Site, series: readonly Series[]): MatrixData {
  return {
    matrix: 'api',
    columns: series.map(column),
    rows: site.functions.map((name) => ({
      id: name,
      title: name,
      cells: series.map((one) => cell(functionCell(one, name, ''))),
    })),
  };
}

export function matrixJson(data: MatrixData): string {
  return `${JSON.stringify(data, undefined, 1)}\n`;
}

export function matrixCsv({ columns, rows }: MatrixData): string {
  const head = ['id', 'title', ...columns.map(({ driver, place }) => `${driver}, ${place}`)];
  const lines = rows.map(({ id, title, cells }): readonly string[] => [
    id,
    title,
    ...cells.map(({ result, note }) => (note === '' ? result : `${result} (${note})`)),
  ]);
  return csv([head, ...lines]);
}

/** The known-broken entries: what they decide about in the newest reports, and those that decide about nothing. */
export function knownJson(site: Site, quiet: readonly QuietEntry[]): string {
  const used = newest(site).flatMap(({ series, run }) =>
    run.known.map((use) => ({ ...use, series: series.id, libvirt: run.libvirt, run: run.id })),
  );
  const without = quiet.map(({ entry: { id, kind, reason, bug = '', expires = '', test }, state }) => ({
    entry: id,
    kind,
    reason,
    bug,
    expires,
    test: test.source,
    state,
  }));
  return `${JSON.stringify({ used, without }, undefined, 1)}\n`;
}

/** The reports of a series as an Atom feed, the newest first. */
export function feed({ id, driver, place, runs }: Series): string {
  const newest = runs.at(-1)?.started || '1970-01-01T00:00:00.000Z';
  const entries = [...runs].reverse().map((run) => {
    const { failed, known, checks } = run.counts;
    return `<entry><id>urn:libvirt-tck:run:${run.id}</id><title>${escapeHtml(`libvirt ${run.libvirt}: ${failed} failures, ${known} known issues, ${checks} checks`)}</title><updated>${escapeHtml(run.started || newest)}</updated><link href="../${files.run(run)}"/></entry>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><id>urn:libvirt-tck:series:${id}</id><title>${escapeHtml(`${driver}, ${place}`)}</title><updated>${escapeHtml(newest)}</updated><author><name>libvirt-tck</name></author>
${entries.join('\n')}
</feed>
`;
}

const badgeColours = { good: '#1a6e34', known: '#855600', bad: '#b3201f', none: '#6a6a6a' } as const;

/** How the newest report of a series went, as a picture for other pages. */
export function badge(series: Series): string {
  const run = latestOf(series);
  const { tone, short: words } = reportVerdict(run.counts, run.complete);
  const label = `libvirt ${run.libvirt} on ${series.driver}`;
  const [left, right] = [label.length * 7 + 12, words.length * 7 + 12];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${left + right}" height="20" role="img" aria-label="${escapeHtml(`${label}: ${words}`)}"><rect width="${left}" height="20" fill="#444"/><rect x="${left}" width="${right}" height="20" fill="${badgeColours[tone]}"/><g fill="#fff" font-family="sans-serif" font-size="12"><text x="6" y="14">${escapeHtml(label)}</text><text x="${left + 6}" y="14">${words}</text></g></svg>
`;
}

/** As in `outcome:fail`. A run that is no news has no outcome. */
const searchOutcomes = { good: 'pass', known: 'pass', bad: 'fail', none: '' } as const;

/** The data of the search, as a script: a page that lies in a folder may not load anything else. */
export function searchScript(site: Site): string {
  const driversOf = (results: readonly { readonly driver: string; readonly word: string }[]) =>
    results.map(({ driver, word }) => `${driver}: ${word}`).join(', ');
  const features = site.features.map(({ id, title, area }) => ({
    href: files.feature(id),
    title,
    kind: 'feature',
    area,
    text: driversOf(
      site.series.map((series) => ({
        driver: series.driver,
        word: featureCell(series, id, '').text.replace(/^\S /, '') || 'never run',
      })),
    ),
  }));
  const tests = [...site.tests].map(([id, title]) => {
    const results = site.series
      .map((series) => ({ driver: series.driver, word: testCell(series, id, '').text.replace(/^\S /, '') }))
      .filter(({ word }) => word !== '');
    return {
      href: files.test(id),
      title: nameOf(id, title),
      kind: 'test',
      area: areaOf(id),
      driver: [...new Set(results.map(({ driver }) => driver))].join(' '),
      outcome: [...new Set(results.map(({ word }) => word))].join(' '),
      text: driversOf(results),
    };
  });
  const functions = site.functions.map((name) => ({
    href: files.function(name),
    title: name,
    kind: 'function',
  }));
  const runs = site.series.flatMap((series) =>
    series.runs.map((run) => ({
      href: files.run(run),
      title: `${run.driver} with libvirt ${run.libvirt}`,
      kind: 'report',
      driver: run.driver,
      version: run.libvirt,
      text: run.os,
      outcome: searchOutcomes[reportVerdict(run.counts, run.complete).tone],
      known: run.counts.known > 0 ? 'yes' : 'no',
    })),
  );
  return `globalThis.tckSearch=${JSON.stringify([...features, ...tests, ...functions, ...runs]).replaceAll('<', '\\u003c')};\n`;
}
