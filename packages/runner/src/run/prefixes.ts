/** Names for the objects of a run, so that tests side by side, and runs side by side, know whose is whose. */
export interface Prefixes {
  /** Begins all names of this run, and of no other at the same time. */
  readonly run: string;
  /** Begins all names of the n-th process of the run. */
  ofProcess(number: number): string;
}

const runDigits = 5;
const processDigits = 3;

/**
 * `tck-04821` and `tck-04821007`. One run of digits, because reports take `tck-` and digits for a part of a check's
 * name that changes from run to run; all runs have the same number of digits, so that none begins another.
 */
export function prefixesOf(pid: number): Prefixes {
  const run = `tck-${String(pid % 10 ** runDigits).padStart(runDigits, '0')}`;
  return { run, ofProcess: (number) => run + String(number).padStart(processDigits, '0') };
}
