/** Prefixes for names of objects, so that tests side by side and runs side by side can tell their objects apart. */
export interface Prefixes {
  /** Begins all names of this run, and of no other run at the same time. */
  readonly run: string;
  /** Begins all names of the n-th process of the run. */
  ofProcess(number: number): string;
}

const runDigits = 5;
const processDigits = 3;

/**
 * `tck-04821` and `tck-04821007`: `tck-` and digits, which reports leave out when they compare names of checks. All runs
 * have the same number of digits, so that none is the beginning of another.
 */
export function prefixesOf(pid: number): Prefixes {
  const run = `tck-${String(pid % 10 ** runDigits).padStart(runDigits, '0')}`;
  return { run, ofProcess: (number) => run + String(number).padStart(processDigits, '0') };
}
