/** A line of a test, as `textWriter` starts it: the outcome in a column of its own. */
const TEST_LINE =
  /^(?:(?:ok|known|todo|bonus|skipped|FAILED|CRASHED|EXITED|TIMED OUT|BAILED OUT|BAD PLAN|NOT STARTED|INTERRUPTED)\b *)(?<=^.{12})\S/m;

/** A line that TAP alone has: a version, a plan, or a point with a number. */
const TAP_LINE = /^(?:K?TAP version \d|1\.\.\d|(?:not )?ok \d)/m;

/** Whether a document begins as the summary for people that `textWriter` writes; it looks much like TAP without numbers. */
export function isSummary(head: Buffer): boolean {
  const text = head.toString('latin1');
  return TEST_LINE.test(text) && !TAP_LINE.test(text);
}
