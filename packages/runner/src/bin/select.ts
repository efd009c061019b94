import { CliError, type Destination, type Invocation, type Messages } from '@libvirt-tck/cli';
import { type Discovery, discover } from '../discovery/discover.js';
import type { FailedTests } from '../discovery/failed-tests.js';
import { failedFirst, idleExclusions, type Selection, selectTests } from '../discovery/select.js';
import { shuffled } from '../discovery/shuffle.js';
import type { spec } from './tck-run.spec.js';

/** Finds the tests that the command line asks for, in the order in which they are to run. */
export async function select({
  options,
  operands,
  messages,
  stderr,
}: Invocation<typeof spec>): Promise<Discovery> {
  const { lastFailed, failedFirst: firstFailed, suite, shuffle } = options;
  if (operands.includes('-') && [lastFailed, firstFailed].includes('-'))
    throw new CliError('usage', 'read both a list of tests and a report from standard input');
  const discovery = discover(operands, suite);
  for (const { path, reason } of discovery.unread) messages.warn(`could not read ${path}: ${reason}`);
  const { scripts } = discovery;
  const read = (report: string | undefined) => failedTestsOf(report, options, scripts, messages);
  const [last, first] = [await read(lastFailed), await read(firstFailed)];
  const selection: Selection = { ...options, lastFailed: last };
  const selected = selectTests(scripts, selection);
  for (const option of idleExclusions(scripts, selection)) messages.warn(`${option} excludes no test`);
  const ordered = shuffle === undefined ? selected : shuffled(selected, seedOf(shuffle, stderr));
  return { ...discovery, scripts: first === undefined ? ordered : failedFirst(ordered, first) };
}

/** The seed that was given, or a new one, which is printed even with --quiet: without it, the order cannot be had again. */
function seedOf(given: string, stderr: Destination): string {
  if (given !== '') return given;
  const seed = String(Math.floor(Math.random() * 1_000_000));
  stderr.write(`tck-run: shuffled with --shuffle=${seed}\n`);
  return seed;
}

async function failedTestsOf(
  report: string | undefined,
  options: Pick<Invocation<typeof spec>['options'], 'maxChecks'>,
  scripts: Discovery['scripts'],
  messages: Messages,
): Promise<FailedTests | undefined> {
  if (report === undefined) return undefined;
  const { readFailedTests } = await import('../discovery/failed-tests.js');
  const failed = await readFailedTests(report, options);
  if (!failed.isComplete) messages.warn(`${report} is incomplete: more tests may have failed`);
  const found = new Set(scripts.map(({ id }) => id));
  const missing = [...failed.ids].filter((id) => !found.has(id));
  if (missing.length > 0)
    messages.warn(
      `${missing.length} of the ${failed.ids.size} tests that failed in ${report} are not among the tests here: ${missing.join(', ')}`,
    );
  return failed;
}
