import { checkMessage, endingMessage, type Known, type Test } from '@libvirt-tck/report-model';
import { csv } from './csv.js';

/** The head of the table of a report's results. */
export const REPORT_CSV_HEAD = csv([
  ['test', 'check', 'name', 'outcome', 'known', 'entry', 'message', 'seconds'],
]);

/** The results of a test, one on each line: its checks, and how it ended if not well or if nothing was checked. */
export function testCsv(test: Test): string {
  const checks = test.checks.map((check) => [
    test.id,
    check.number,
    check.name,
    check.outcome,
    ...knownCells(check.known),
    check.outcome === 'fail' ? checkMessage(check) : (check.reason ?? ''),
    check.duration ?? '',
  ]);
  const { ending, plan } = test;
  const whole = (outcome: string, message: string) => [
    [test.id, '', '', outcome, ...knownCells(test.known), message, test.duration ?? ''],
  ];
  if (ending.kind !== 'finished') return csv([...checks, ...whole(ending.kind, endingMessage(test))]);
  return csv(checks.length > 0 ? checks : whole('skip', plan?.kind === 'skip-all' ? plan.reason : ''));
}

function knownCells(known: Known | undefined): readonly [state: string, entry: string] {
  return [known?.state ?? '', known?.entry ?? ''];
}
