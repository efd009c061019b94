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
 * have the same number of digits, so that none is the beginning of another. They are of the run's id, because runs in
 * containers that share a driver, and the next run of the same container, have the same process id.
 *
 * @param runId a random UUID
 */
export function prefixesOf(runId: string): Prefixes {
  const digits = Number.parseInt(runId.slice(0, 8), 16) % 10 ** runDigits;
  const run = `tck-${String(digits).padStart(runDigits, '0')}`;
  return { run, ofProcess: (number) => run + String(number).padStart(processDigits, '0') };
}
