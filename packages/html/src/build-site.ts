import { readFileSync } from 'node:fs';
import {
  classes,
  classNames,
  compareReports,
  comparisonBody,
  comparisonTitle,
  fatalClasses,
  gapsOf,
} from '@libvirt-tck/compare';
import { type FeatureList, type KnownList, maskReport } from '@libvirt-tck/known-broken';
import { reportSitePage, SITE_ASSETS, sitePage, type TablesPage, tablesPage } from '@libvirt-tck/pages';
import { openReport } from '@libvirt-tck/report-model';
import { formatPosition } from '@libvirt-tck/text';
import { files } from './cells.js';
import type { Claims } from './claims.js';
import {
  apiData,
  badge,
  featuresData,
  feed,
  knownJson,
  matrixCsv,
  matrixJson,
  searchScript,
  testsData,
} from './data.js';
import { SiteError } from './error.js';
import { FeatureIndex } from './feature-uses.js';
import { fingerprintOf } from './fingerprint.js';
import { MARKER } from './marker.js';
import type { Run, Series, Warning } from './model.js';
import { SiteOutput } from './output.js';
import { functionPage, testPage } from './pages/details.js';
import { featurePage, featuresPage } from './pages/features.js';
import type { PageWithHistory } from './pages/history.js';
import { apiPage, contradictionsPage, seriesWithCalls, testsPage } from './pages/matrices.js';
import { overviewPage, seriesPage } from './pages/overview.js';
import { pairPage, pairsTable } from './pages/pairs.js';
import { type Change, changesPage, knownPage, problemsPage } from './pages/troubles.js';
import { quietEntries } from './quiet-entries.js';
import { readRun } from './read-run.js';
import { ReportHashes } from './report-hashes.js';
import { latestOf, seriesOf } from './series.js';
import { Shared } from './shared.js';
import { nameBeside, siteOf } from './site.js';

export interface SiteOptions {
  readonly output: string;
  readonly lists?: readonly KnownList[];
  readonly claims?: Claims | undefined;
  /** Without one, areas take the place of features. */
  readonly features?: FeatureList | undefined;
  /** The moment to judge expiry of entries by. */
  readonly now?: Date;
  /** How many checks a test of a report may have: see `OpenOptions`. */
  readonly maxChecks?: number | undefined;
  /** A file to keep the hashes of reports in, so that a later build need not read them again; none if not given. */
  readonly hashes?: string;
  /** Called after each report. */
  readonly onReport?: (done: number, all: number) => void;
  /** Called for each problem of a report that can be read all the same. */
  readonly onWarning?: (message: string) => void;
}

export interface BuiltSite {
  readonly runs: number;
  /** How many of them are incomplete. */
  readonly incomplete: number;
  readonly written: number;
  readonly kept: number;
}

type ChangeCounts = Pick<Change, 'worse' | 'better' | 'unknown' | 'gaps'>;

/** What a build leaves for the next. */
interface Memory {
  /** Of everything but the reports that the pages of reports are made of. */
  readonly fingerprint: string;
  readonly runs: readonly string[];
  readonly changes: readonly (ChangeCounts & { readonly path: string })[];
  /** The signatures of pages of older results. */
  readonly older: Readonly<Record<string, string>>;
}

/**
 * Makes the site of reports in a folder. What an earlier build left there is taken over where it would be the same, so that
 * adding a report takes time for that report alone. The same reports make the same bytes.
 *
 * @throws SiteError, ReportError
 */
export async function buildSite(reports: readonly string[], options: SiteOptions): Promise<BuiltSite> {
  if (reports.length === 0) throw new SiteError('no-reports', 'make a site without a report');
  const output = new SiteOutput(options.output);
  try {
    return { ...(await new Builder(output, options).build(reports)), ...output.counts };
  } catch (error) {
    output.discard();
    throw error;
  }
}

class Builder {
  readonly #output: SiteOutput;
  readonly #options: SiteOptions;
  readonly #fingerprint: string;
  readonly #index: FeatureIndex;
  readonly #memory: Memory | undefined;
  readonly #files = new Map<string, string>();
  readonly #older: Record<string, string> = {};
  readonly #shared = new Shared();

  constructor(output: SiteOutput, options: SiteOptions) {
    this.#output = output;
    this.#options = options;
    this.#fingerprint = fingerprintOf(options.lists ?? [], options.now ?? new Date(), options.features);
    this.#index = new FeatureIndex(options.features?.features);
    const memory = parsed<Memory>(output.old(MARKER));
    this.#memory = memory?.fingerprint === this.#fingerprint ? memory : undefined;
  }

  async build(reports: readonly string[]): Promise<Pick<BuiltSite, 'runs' | 'incomplete'>> {
    const runs = await this.#readAll(reports);
    const series = seriesOf(runs);
    const site = siteOf(series, this.#options.claims, this.#options.features?.features);
    for (const [path, text] of Object.entries(SITE_ASSETS)) this.#output.write(path, text);
    const changes = await this.#compareNeighbours(series);
    this.#page('index.html', overviewPage(site));
    this.#page('features.html', featuresPage(site));
    this.#page('tests.html', testsPage(site));
    this.#page('api.html', apiPage(site));
    this.#page('changes.html', changesPage(changes));
    this.#page('problems.html', problemsPage(site));
    const { lists = [], now = new Date() } = this.#options;
    const quiet = quietEntries(
      site,
      lists.flatMap(({ entries }) => entries),
      now,
    );
    this.#page('known.html', knownPage(site, quiet));
    this.#output.write('data/known.json', knownJson(site, quiet));
    this.#page('contradictions.html', contradictionsPage(site));
    for (const one of series) {
      const pairs = pairsTable(site, one);
      const page = seriesPage(one);
      this.#page(
        files.series(one),
        pairs === undefined ? page : { ...page, tables: [...page.tables, pairs] },
      );
      for (const other of series)
        if (other !== one) this.#page(files.pair(one, other), pairPage(site, one, other), 'index.html');
      this.#output.write(`feed/${one.id}.xml`, feed(one));
      this.#output.write(`badge/${one.id}.svg`, badge(one));
      this.#output.write(`latest/${one.id}.html`, redirect(`../${files.run(latestOf(one))}`));
    }
    for (const feature of site.features)
      this.#pages(files.feature(feature.id), featurePage(site, feature), 'features.html');
    for (const id of site.tests.keys()) this.#pages(files.test(id), testPage(site, id), 'tests.html');
    for (const name of site.functions)
      this.#pages(files.function(name), functionPage(site, name), 'api.html');
    for (const data of [featuresData(site), testsData(site), apiData(site, seriesWithCalls(site))]) {
      this.#output.write(`data/${data.matrix}.json`, matrixJson(data));
      this.#output.write(`data/${data.matrix}.csv`, matrixCsv(data));
    }
    this.#output.write('data/matrix.schema.json', MATRIX_SCHEMA);
    this.#output.write('data/search.js', searchScript(site));
    const memory: Memory = {
      fingerprint: this.#fingerprint,
      runs: runs.map(({ id }) => id).sort(),
      changes: changes.map(({ old, now, series: _, ...counts }) => ({
        path: files.comparison(old, now),
        ...counts,
      })),
      older: this.#older,
    };
    this.#output.finish(memory);
    return { runs: runs.length, incomplete: runs.filter(({ complete }) => !complete).length };
  }

  #page(path: string, page: TablesPage, current = path): void {
    const root = '../'.repeat(path.split('/').length - 1);
    this.#output.write(path, tablesPage({ root, current, title: page.title }, page));
  }

  /** A page, and those of older results that it leads to. */
  #pages(path: string, { page, older }: PageWithHistory, current: string): void {
    this.#page(path, page, current);
    for (const { path: olderPath, signature, make } of older) {
      const isSame = this.#memory?.older[olderPath] === signature;
      if (!isSame || !this.#output.keep(olderPath)) this.#page(olderPath, make(), current);
      this.#older[olderPath] = signature;
    }
  }

  async #readAll(reports: readonly string[]): Promise<readonly Run[]> {
    const known = new Map(this.#memory?.runs.map((id) => [id.slice(-20), id]));
    const runs = new Map<string, Run>();
    const hashes = new ReportHashes(this.#options.hashes);
    for (const [index, file] of reports.entries()) {
      const sha256 = hashes.of(file);
      if (!runs.has(sha256)) {
        const run = this.#kept(known.get(sha256.slice(0, 20)), sha256) ?? (await this.#read(file, sha256));
        runs.set(sha256, run);
        for (const warning of run.warnings) this.#options.onWarning?.(warningText(file, warning));
        this.#files.set(run.id, file);
      }
      this.#options.onReport?.(index + 1, reports.length);
    }
    hashes.save();
    return [...runs.values()];
  }

  /** A run that the old site has. */
  #kept(id: string | undefined, sha256: string): Run | undefined {
    const run = id === undefined ? undefined : parsed<Run>(this.#output.old(`run/${id}.json`));
    if (run?.sha256 !== sha256) return undefined;
    const paths = ['html', 'xml', 'report.json', 'csv', 'json'].map((suffix) => `run/${id}.${suffix}`);
    return this.#output.keepAll(paths) ? this.#shared.run(run) : undefined;
  }

  async #read(file: string, sha256: string): Promise<Run> {
    const { lists = [], now = new Date(), maxChecks } = this.#options;
    const { run: read, page, data } = await readRun(file, sha256, lists, now, this.#index, { maxChecks });
    const json = `${JSON.stringify(read)}\n`;
    // Texts of the run as read are parts of the text of the report, and hold it in memory.
    const run = this.#shared.run(JSON.parse(json) as Run);
    const downloads = [
      { text: 'XML', href: `${run.id}.xml` },
      { text: 'JSON', href: `${run.id}.report.json` },
      { text: 'CSV', href: `${run.id}.csv` },
      { text: 'summary as JSON', href: `${run.id}.json` },
    ];
    this.#output.write(files.run(run), reportSitePage({ root: '../', title: page.title }, page, downloads));
    this.#output.write(`run/${run.id}.xml`, data.xml);
    this.#output.write(`run/${run.id}.report.json`, data.json);
    this.#output.write(`run/${run.id}.csv`, data.csv);
    this.#output.write(`run/${run.id}.json`, json);
    return run;
  }

  async #compareNeighbours(series: readonly Series[]): Promise<readonly Change[]> {
    const before = new Map(this.#memory?.changes.map((change) => [change.path, change]));
    const changes: Change[] = [];
    for (const one of series)
      for (const [index, now] of one.runs.entries()) {
        const old = one.runs[index - 1];
        if (old === undefined) continue;
        const path = files.comparison(old, now);
        const kept = before.get(path);
        const isKept = kept !== undefined && this.#output.keep(path);
        const { worse, better, unknown, gaps } = isKept ? kept : await this.#compare(path, old, now);
        changes.push({ series: one, old, now, worse, better, unknown, gaps });
      }
    return changes;
  }

  async #compare(path: string, old: Run, now: Run): Promise<ChangeCounts> {
    const { lists = [], now: moment = new Date(), maxChecks } = this.#options;
    const named = (run: Run, other: Run) => ({
      name: nameBeside(run, other),
      report: maskReport(openReport(this.#files.get(run.id) ?? '', { maxChecks }), lists, { now: moment }),
    });
    const comparison = await compareReports([named(old, now), named(now, old)]);
    const counts = comparison.pairs[0]?.counts;
    const body = comparisonBody(comparison, { failOn: fatalClasses() });
    const frame = { root: '../', current: 'changes.html', title: comparisonTitle(comparison) };
    this.#output.write(path, sitePage(frame, body));
    const sum = (tone: string) =>
      classNames.reduce((all, name) => all + (classes[name].tone === tone ? (counts?.[name] ?? 0) : 0), 0);
    return {
      worse: sum('worse'),
      better: sum('better'),
      unknown: sum('unknown'),
      gaps: gapsOf(comparison, 0),
    };
  }
}

function parsed<T>(text: string | undefined): T | undefined {
  try {
    return text === undefined ? undefined : (JSON.parse(text) as T);
  } catch {
    return undefined;
  }
}

/** A warning about a report, where the file is now. */
function warningText(file: string, { message, line, column }: Warning): string {
  const place = line === undefined || column === undefined ? file : formatPosition({ file, line, column });
  return `${place}: ${message}`;
}

/** A page whose address stays and that leads to the newest report. */
function redirect(href: string): string {
  return `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>Newest report</title><meta http-equiv="refresh" content="0; url=${href}"></head><body><p><a href="${href}">The newest report</a></p></body></html>
`;
}

const MATRIX_SCHEMA = readFileSync(new URL('../../schema/matrix.schema.json', import.meta.url), 'utf8');
