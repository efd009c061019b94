import { plural } from '@libvirt-tck/text';
import type { Totals } from './model.js';

/**
 * One line about a whole report: `3 tests, 12 checks: 11 passed, 1 failed; 1 test skipped; 1 test ended badly`. Every command
 * prints it on standard error where its standard output is a report for programs.
 *
 * @param skipped how many tests were skipped as a whole; totals do not count them
 */
export function summaryLine(totals: Totals, skipped: number): string {
  const tests = [
    ...(skipped === 0 ? [] : [`${plural(skipped, 'test')} skipped`]),
    ...(totals.bad === 0 ? [] : [`${plural(totals.bad, 'test')} ended badly`]),
  ];
  const counts = [checksText(totals), ...tests].join('; ');
  return `${plural(totals.tests, 'test')}, ${plural(totals.checks, 'check')}: ${counts}`;
}

function checksText(totals: Totals): string {
  const counts: readonly (readonly [number, string])[] = [
    [totals.pass, 'passed'],
    [totals.fail, 'failed'],
    [totals.skip, 'skipped'],
    [totals.todo, 'todo'],
    [totals.bonus, 'passed though marked todo'],
    [totals.notRun, 'not run'],
  ];
  const named = counts.filter(([count]) => count > 0).map(([count, word]) => `${count} ${word}`);
  return named.length === 0 ? 'no check ran' : named.join(', ');
}
