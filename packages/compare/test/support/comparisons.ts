import assert from 'node:assert/strict';
import { openReport } from '@libvirt-tck/report-model';
import { type Comparison, compareReports } from '../../src/index.js';
import { compareAll, reportOf, testOf } from './reports.js';

const examples = new URL('../../../../../examples/comparing/', import.meta.url);

/** Real reports, held against the first of them. */
export async function compareExamples(...names: string[]): Promise<Comparison> {
  const [old, now, ...more] = names.map((name) => ({ name, report: openReport(new URL(name, examples)) }));
  assert.ok(old && now);
  return await compareReports([old, now, ...more]);
}

/** Two reports, in the second of which so many checks fail, for one of a few reasons. */
export async function manyDifferences(count: number): Promise<Comparison> {
  const report = (sketch: (index: number) => string) =>
    reportOf([
      testOf('domain/010-many', [
        'pass first',
        ...Array.from({ length: count }, (_, index) => sketch(index)),
      ]),
    ]);
  return await compareAll([
    report((index) => `pass check ${index}`),
    report((index) => `fail check ${index}: cause number ${index % 7}`),
  ]);
}
