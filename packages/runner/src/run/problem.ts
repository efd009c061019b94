import { type Attempt, testOutcome } from '@libvirt-tck/report-model';

/** Whether a test makes a run fail: a check did, or the test itself ended badly. */
export function isProblem(test: Pick<Attempt, 'ending' | 'checks'>): boolean {
  return test.ending.kind !== 'finished' || testOutcome(test) === 'fail';
}
