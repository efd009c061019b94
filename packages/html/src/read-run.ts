import { basename } from 'node:path';
import { type KnownList, maskReport } from '@libvirt-tck/known-broken';
import type { ReportPage } from '@libvirt-tck/pages';
import { slug } from '@libvirt-tck/pages';
import {
  canonicalWriter,
  jsonWriter,
  loadPageCollector,
  type OpenOptions,
  openReport,
  type ReportHeader,
} from '@libvirt-tck/report-model';
import { files } from './cells.js';
import { type FeatureIndex, FeatureUses } from './feature-uses.js';
import { FunctionUses } from './function-uses.js';
import type { Run, TestResult } from './model.js';
import { idleEntries } from './quiet-entries.js';
import { REPORT_CSV_HEAD, testCsv } from './report-csv.js';
import { resultOf } from './result.js';

/** A report as read, with the files that the site has of it. */
export interface ReadRun {
  readonly run: Run;
  readonly page: ReportPage;
  /** The whole report: canonical XML, JSON, and a table of its results as CSV. */
  readonly data: { readonly xml: string; readonly json: string; readonly csv: string };
}

/**
 * Reads a report once, test by test, for all that the site shows of it.
 *
 * @throws ReportError
 */
export async function readRun(
  file: string,
  sha256: string,
  lists: readonly KnownList[],
  now: Date,
  index: FeatureIndex,
  options: Pick<OpenOptions, 'maxChecks'> = {},
): Promise<ReadRun> {
  const opened = openReport(file, options);
  // Without a list, the marks that the report has are left.
  const masked = lists.length === 0 ? undefined : maskReport(opened, lists, { now });
  const report = masked ?? opened;
  const header = await report.header;
  const Collector = await loadPageCollector();
  const collector = new Collector(header, { historyOf: (id) => `../${files.test(id)}` });
  const writers = { xml: canonicalWriter(), json: jsonWriter() };
  const texts = {
    xml: [writers.xml.begin(header)],
    json: [writers.json.begin(header)],
    csv: [REPORT_CSV_HEAD],
  };
  const functions = new FunctionUses();
  const features = new FeatureUses(index);
  const tests: TestResult[] = [];
  for await (const test of report.tests()) {
    collector.add(test);
    functions.add(test);
    texts.xml.push(writers.xml.test(test));
    texts.json.push(writers.json.test(test));
    texts.csv.push(testCsv(test));
    const result = resultOf(test);
    features.add(test, result);
    tests.push(result);
  }
  const summary = await report.summary;
  texts.xml.push(writers.xml.end(summary));
  texts.json.push(writers.json.end(summary));
  const page = collector.end(summary);
  const place = placeOf(header, file);
  const run: Run = {
    ...place,
    id: `${slug(`${place.scheme || 'report'}-${place.libvirt || 'unknown'}`.replaceAll('.', '-'))}-${sha256.slice(0, 20)}`,
    sha256,
    started: header.started ?? '',
    complete: summary.complete,
    counts: page.counts,
    tests,
    functions: functions.result(),
    features: features.result(),
    problems: page.causes.map(({ title, failures, consequences }) => ({
      title,
      failures: failures.map(({ test, what }) => ({ test, what })),
      follows: consequences.length,
    })),
    warnings: report.problems.map(({ message, position }) => ({
      message,
      ...(position !== undefined && { line: position.line, column: position.column }),
    })),
    idle: masked === undefined ? [] : idleEntries(lists, await masked.result),
    known: page.known.flatMap(({ entry, kind, reason = '', bug = '', results }) =>
      results.map(({ test, what, state }) => ({ entry, kind, reason, bug, state, test, what })),
    ),
  };
  const data = { xml: texts.xml.join(''), json: texts.json.join(''), csv: texts.csv.join('') };
  return { run, page, data };
}

/** A report that does not state its driver stands alone, under the name of its file. */
function placeOf({ suite, platform }: ReportHeader, file: string) {
  const { driver, libvirt, host } = platform;
  const hypervisor = driver?.hypervisor ?? driver?.name ?? `${suite}, ${basename(file).replace(/\..*$/, '')}`;
  const type = driver?.domainType ?? '';
  const isTelling = type !== '' && type !== hypervisor.toLowerCase();
  return {
    driver: isTelling ? `${hypervisor} (${type})` : hypervisor,
    scheme: driver?.name ?? '',
    place: [host?.os, host?.arch].filter(Boolean).join(', '),
    libvirt: libvirt?.daemon ?? libvirt?.version ?? '',
    hypervisorVersion: driver?.version ?? '',
    os: [host?.os, host?.osVersion].filter(Boolean).join(' '),
  };
}
