import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { type KnownList, maskReport } from '@libvirt-tck/known-broken';
import type { ReportPage } from '@libvirt-tck/pages';
import { slug } from '@libvirt-tck/pages';
import {
  canonicalWriter,
  countProblems,
  loadPageCollector,
  openReport,
  type ReportHeader,
  type Test,
  testOutcome,
} from '@libvirt-tck/report-model';
import { FunctionUses } from './function-uses.js';
import type { Run, State, TestResult } from './model.js';

/** A report as read, with the files that the site has of it. */
export interface ReadRun {
  readonly run: Run;
  readonly page: ReportPage;
  /** Canonical XML. */
  readonly xml: string;
}

/** The hash of a file, which tells whether its report is in the site already. */
export function hashOf(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
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
): Promise<ReadRun> {
  const opened = openReport(file);
  const report = lists.length === 0 ? opened : maskReport(opened, lists, { now });
  const header = await report.header;
  const Collector = await loadPageCollector();
  const collector = new Collector(header);
  const writer = canonicalWriter();
  const functions = new FunctionUses();
  const tests: TestResult[] = [];
  let xml = writer.begin(header);
  for await (const test of report.tests()) {
    collector.add(test);
    functions.add(test);
    xml += writer.test(test);
    tests.push(resultOf(test));
  }
  const summary = await report.summary;
  xml += writer.end(summary);
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
    problems: page.causes.map(({ title, failures, consequences }) => ({
      title,
      failures: failures.map(({ test, what }) => ({ test, what })),
      follows: consequences.length,
    })),
    warnings: report.problems.map(({ message, position }) => ({
      message,
      ...(position !== undefined && { line: position.line, column: position.column }),
    })),
    known: page.known.flatMap(({ entry, kind, reason = '', bug = '', results }) =>
      results.map(({ test, what, state }) => ({ entry, kind, reason, bug, state, test, what })),
    ),
  };
  return { run, page, xml };
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

function resultOf(test: Test): TestResult {
  const { id, title = '', checks, plan, duration } = test;
  const { known, unknown: failed } = countProblems(test);
  const skipped = checks.filter(({ outcome }) => outcome === 'skip');
  const reason = plan?.kind === 'skip-all' ? plan.reason : skipped[0]?.reason;
  const state = stateOf(test, failed, known);
  return {
    id,
    title,
    state,
    checks: checks.length,
    failed,
    known,
    skipped: skipped.length,
    ...(duration !== undefined && { duration }),
    ...(state === 'skip' && reason !== undefined && reason !== '' && { reason }),
  };
}

function stateOf(test: Test, failed: number, known: number): State {
  if (failed > 0) return 'fails';
  if (known > 0) return 'known';
  if (test.checks.some(({ outcome }) => outcome === 'todo')) return 'todo';
  return testOutcome(test) === 'skip' ? 'skip' : 'works';
}
