import {
  annotatedJunitWriter,
  type Check,
  causeTitle,
  type Fact,
  type Test,
  totalsOf,
} from '@libvirt-tck/report-model';
import { classes } from '../classes.js';
import type { Comparison, Difference } from '../model.js';
import { countLines, remarks } from './outline.js';
import { type ComparisonView, restricted } from './view.js';

/** The counts, as properties of the report: a line can stand for many items. */
function countsOf(comparison: Comparison): readonly Fact[] {
  return comparison.pairs.flatMap(({ counts }, index) =>
    countLines(counts).map(([name, count]) => ({
      name: `compare.${prefixOf(comparison, index)}${name}`,
      value: String(count),
    })),
  );
}

/** Names the report in ids, unless there is only one; numbers reports of the same name. */
function prefixOf({ reports, pairs }: Comparison, index: number): string {
  if (pairs.length === 1) return '';
  const [, ...others] = reports.map(({ name }) => name);
  const name = others[index] ?? '';
  return others.indexOf(name) === others.lastIndexOf(name) ? `${name}: ` : `${name} (${index + 2}): `;
}

/**
 * The differences as a JUnit report, for CI that reads nothing else. Classes that fail the comparison are failures, other
 * differences are skipped, a report that is incomplete is an error. One case that passes stands for all items that are the same.
 */
export function comparisonJunit(comparison: Comparison, view: ComparisonView): string {
  const differing = comparison.pairs.flatMap((pair, index) => {
    const { differences } = restricted(pair, view);
    return testsOf(differences, pair.counts.same, view, prefixOf(comparison, index));
  });
  const tests = [...differing, ...incompleteReports(comparison)];
  const writer = annotatedJunitWriter(countsOf(comparison));
  // The comparison itself is complete: its errors name the reports that are not.
  const summary = { complete: true, totals: totalsOf(tests) };
  return (
    writer.begin({ suite: 'tck-compare', platform: { capabilities: [], properties: [] } }) +
    tests.map((test) => writer.test(test)).join('') +
    writer.end(summary)
  );
}

function incompleteReports({ reports }: Comparison): readonly Test[] {
  return reports.flatMap(({ name, complete }, index) => {
    if (complete) return [];
    const reason = `report ${name} is incomplete`;
    return { id: `report ${index + 1}: ${name}`, ending: { kind: 'interrupted', reason }, checks: [] };
  });
}

function testsOf(
  differences: readonly Difference[],
  same: number,
  view: ComparisonView,
  prefix: string,
): readonly Test[] {
  const byTest = new Map<string, Check[]>();
  for (const difference of differences) {
    const checks = byTest.get(difference.test) ?? [];
    byTest.set(difference.test, checks);
    checks.push(checkOf(difference, checks.length + 1, view));
  }
  const different = [...byTest].map(([id, checks]) => finished(prefix + id, checks));
  const unchanged: Check = { number: 1, name: `${same} items are as they were`, outcome: 'pass' };
  return [...different, finished(`${prefix}same`, [unchanged])];
}

function finished(id: string, checks: readonly Check[]): Test {
  return { id, ending: { kind: 'finished' }, plan: { kind: 'checks', count: checks.length }, checks };
}

function checkOf(difference: Difference, number: number, { failOn }: ComparisonView): Check {
  const { check, class: name, old, new: now, items, cause, message } = difference;
  const subject = check ?? 'the test as a whole';
  const why = cause === undefined ? '' : causeTitle(cause);
  const headline = `${old} → ${now}: ${why || classes[name].title}`;
  const text = [...remarks(difference), message?.new ?? ''].filter((line) => line !== '').join('\n');
  return {
    number,
    name: `${name}: ${subject}${items === undefined ? '' : ` (${items} checks)`}`,
    reason: headline,
    ...(failOn.has(name)
      ? { outcome: 'fail', diagnostics: [{ kind: 'output', text }] }
      : { outcome: 'skip' }),
  };
}
