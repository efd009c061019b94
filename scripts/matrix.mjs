// `npm run matrix`: runs the suite on every combination of release and driver, and keeps one report of each.
import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, createWriteStream, existsSync, mkdirSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, relative } from 'node:path';
import { finished } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { forEachOf, positive } from './jobs.mjs';
import { combinationsOf, defaultDrivers, machineDrivers } from './matrix/combinations.mjs';
import { recordedRun, recordRun, suiteFingerprint } from './matrix/runs.mjs';
import { tableOf } from './matrix/table.mjs';
import { root, say, stop } from './npm-dependencies.mjs';
import { setUp } from './setup.mjs';

const usage = `Usage: npm run matrix [-- OPTION… [TEST…]]

Runs the suite on each of Debian's releases and each driver, in a root folder of that release, and keeps the reports as
RELEASE-DRIVER.xml. Failing tests are retried twice. Prints a table of the results, with the failures that are not in the
known-broken list. Combinations that ran before with the same suite are not run again, so an interrupted matrix resumes
where it stopped. Needs root.

  TEST               run only these tests, as tck-run selects them; needs --output

  --release RELEASE  only this one: a code name, or a version of libvirt; may be repeated
  --driver DRIVER    only this one: ${defaultDrivers.join(', ')}; may be repeated
                     on demand, in a virtual machine of the release: ${Object.keys(machineDrivers).join(', ')}
  --output DIR       keep the reports here (default: examples/reports)
  --jobs N           run up to N combinations side by side (default: the number of processors)
  --time-limit MIN   end a combination after so many minutes (default: 180)
  --again            run everything again
  --help             print this

The exit status is 0 if every combination has a complete report without unknown failures, 1 if there are unknown failures,
and 2 if a report is missing.
`;

const harness = join(root, 'packages/testkit/real-drivers');
const work = join(root, '.cache/matrix');

/**
 * Runs a command with its output in a file.
 * @param {readonly string[]} command @param {string} log @param {number} [seconds]
 * @returns {Promise<number>} its exit status, or 124 if its time was over
 */
async function runLogged([program = '', ...args], log, seconds) {
  const output = createWriteStream(log);
  const child = spawn(program, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  child.stdout.pipe(output, { end: false });
  child.stderr.pipe(output, { end: false });
  let isLate = false;
  // The first SIGTERM ends the tests in good order, the second one everything.
  const timer =
    seconds === undefined
      ? undefined
      : setInterval(() => {
          isLate = true;
          child.kill();
        }, seconds * 1000);
  const status = await new Promise((resolve) => {
    child.on('error', () => resolve(125)).on('close', (code) => resolve(code ?? 125));
  });
  clearInterval(timer);
  output.end();
  await finished(output);
  return isLate ? 124 : status;
}

/**
 * The command that runs the suite on a combination, with its report in a file of this machine.
 * @param {import('./matrix/combinations.mjs').Combination} combination @param {string} report @param {number} seconds
 */
function commandOf({ release, driver, machine, name }, report, seconds) {
  const run = ['--retry', '2', ...tests];
  // Tests take seconds here; one that hangs must not hold up the others for long. Machines have their own configuration.
  if (machine === undefined)
    return [
      join(harness, 'in-release'),
      release,
      '--',
      join(harness, 'run-driver'),
      driver,
      report,
      '--timeout',
      '180',
      ...run,
    ];
  const options = ['--driver', machine, '--results', join(work, name), '--timeout', String(seconds)];
  const script = 'exec node packages/runner/bin/tck-run.js -o "$TCK_RESULTS/report.xml" "$@"';
  return [join(harness, 'in-guest'), ...options, release, '--', 'sh', '-c', script, 'sh', ...run];
}

/**
 * Runs the suite on a combination, and keeps its report if it is complete.
 * @param {import('./matrix/combinations.mjs').Combination} combination @param {string} kept
 */
async function runCombination(combination, kept) {
  const { name, machine } = combination;
  const log = join(work, `${name}.txt`);
  const report = machine === undefined ? join(work, `${name}.xml`) : join(work, name, 'report.xml');
  const start = Date.now();
  const seconds = limitMinutes * 60;
  rmSync(report, { force: true });
  say(`${name}: started`);
  let status = await runLogged(commandOf(combination, report, seconds), log, seconds);
  // A libvirtd that did not start on a busy machine says nothing of the suite.
  if (status === 125) status = await runLogged(commandOf(combination, report, seconds), log, seconds);
  const elapsed = Math.round((Date.now() - start) / 1000);
  const isComplete = status <= 1 && existsSync(report);
  if (isComplete) {
    copyFileSync(report, kept);
    recordRun(work, name, { suite: fingerprint, seconds: elapsed });
  }
  say(
    `${name}: ${isComplete ? 'done' : `exit status ${status}, see ${relative(process.cwd(), log)}`}, ${elapsed} s`,
  );
}

const { values, positionals: tests } = parseArgs({
  allowPositionals: true,
  options: {
    release: { type: 'string', multiple: true },
    driver: { type: 'string', multiple: true },
    output: { type: 'string' },
    jobs: { type: 'string', default: String(availableParallelism()) },
    'time-limit': { type: 'string', default: '180' },
    again: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) {
  process.stdout.write(usage);
  process.exit(0);
}
const { output = join(root, 'examples/reports') } = values;
if (tests.length > 0 && values.output === undefined)
  stop('matrix: reports of some tests need a folder of their own: --output');
const combinations = combinationsOf(values.release, values.driver);
const jobs = positive('matrix', 'jobs', values.jobs);
const limitMinutes = positive('matrix', 'time-limit', values['time-limit']);

await setUp();
// Files that are ready stay: other runs may use them.
const prepare = join(root, 'packages/testkit/bin/tck-prepare.js');
if (spawnSync(process.execPath, [prepare, '--check']).status !== 0)
  spawnSync(process.execPath, [prepare], { cwd: root, stdio: 'inherit' });
mkdirSync(work, { recursive: true });
mkdirSync(output, { recursive: true });
const fingerprint = suiteFingerprint(tests);
const keptReport = (/** @type {string} */ name) => join(output, `${name}.xml`);
const due = combinations.filter(
  ({ name }) =>
    values.again || !existsSync(keptReport(name)) || recordedRun(work, name)?.suite !== fingerprint,
);
const wanted = [...new Set(due.map(({ release }) => release))];
await forEachOf(wanted, jobs, async (release) => {
  const log = join(work, `${release}.txt`);
  const status = await runLogged([join(harness, 'in-release'), release, '--make'], log);
  if (status !== 0) say(`${release}: no root folder, see ${relative(process.cwd(), log)}`);
});
await forEachOf(due, jobs, (combination) => runCombination(combination, keptReport(combination.name)));

const rows = combinations.map(({ name }) => {
  const run = recordedRun(work, name);
  const isCurrent = run?.suite === fingerprint && existsSync(keptReport(name));
  return { name, report: isCurrent ? keptReport(name) : undefined, seconds: run?.seconds };
});
const { text, worst } = await tableOf(rows, join(harness, 'known-broken.yaml'));
process.stdout.write(`${text}\nThe reports are in ${relative(process.cwd(), output) || '.'}.\n`);
process.exit(worst);
