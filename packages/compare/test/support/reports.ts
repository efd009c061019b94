import {
  type Attempt,
  type Check,
  type CheckOutcome,
  canonicalWriter,
  type Ending,
  type Known,
  type OpenReport,
  openReport,
  type Platform,
  type Report,
  type Test,
  totalsOf,
} from '@libvirt-tck/report-model';
import {
  type CompareOptions,
  type Comparison,
  compareReports,
  type PairComparison,
} from '../../src/index.js';

/** A check in one line: `pass created`, `fail created: what it says`, `skip created: why`. */
export function check(sketch: string, number = 1, known?: Known): Check {
  const [, outcome = 'pass', name = '', says] = /^(\S+) ?([^:]*)(?:: (.*))?$/.exec(sketch) ?? [];
  const isDirective = outcome === 'skip' || outcome === 'todo';
  return {
    number,
    name,
    outcome: outcome as CheckOutcome,
    ...(says !== undefined && isDirective && { reason: says }),
    ...(says !== undefined && !isDirective && { diagnostics: [{ kind: 'comment', text: says }] }),
    ...(known && { known }),
  };
}

export function testOf(
  id: string,
  sketches: readonly (string | Check)[],
  more: Partial<Attempt> & { readonly known?: Known } = {},
): Test {
  const checks = sketches.map((sketch, index) =>
    typeof sketch === 'string' ? check(sketch, index + 1) : { ...sketch, number: index + 1 },
  );
  return { id, ending: { kind: 'finished' }, checks, ...more };
}

export function ending(kind: Ending): Partial<Attempt> {
  return { ending: kind };
}

export function knownAs(entry: string, kind = 'broken'): Known {
  return { entry, kind, state: 'known', file: 'list.yaml', line: 1 };
}

const nowhere: Platform = { capabilities: [], properties: [] };

export function reportOf(
  tests: readonly Test[],
  { complete = true, platform = nowhere, lists = [] as readonly string[] } = {},
): Report {
  return {
    suite: 'suite',
    platform,
    ...(lists.length > 0 && { knownLists: lists.map((sha256) => ({ file: 'list.yaml', sha256 })) }),
    tests,
    summary: { complete, totals: totalsOf(tests) },
  };
}

/** The report as it comes from a file. */
export function opened(report: Report): OpenReport {
  const writer = canonicalWriter();
  const { tests, summary, ...header } = report;
  const text = writer.begin(header) + tests.map((test) => writer.test(test)).join('') + writer.end(summary);
  return openReport(Buffer.from(text));
}

export async function compareAll(
  reports: readonly Report[],
  options: CompareOptions = {},
): Promise<Comparison> {
  const [base, other, ...more] = reports.map((report, index) => ({
    name: `${index + 1}.xml`,
    report: opened(report),
  }));
  if (base === undefined || other === undefined) throw new RangeError('two reports at least');
  return await compareReports([base, other, ...more], options);
}

export async function comparePair(
  old: Report,
  now: Report,
  options: CompareOptions = {},
): Promise<PairComparison> {
  const [pair] = (await compareAll([old, now], options)).pairs;
  if (pair === undefined) throw new RangeError('no pair');
  return pair;
}

/** What differs, one line each: `regression: name`, or the test's id for its ending. */
export function classesOf({ differences }: PairComparison): readonly string[] {
  return differences.map((difference) => `${difference.class}: ${difference.check ?? difference.test}`);
}
