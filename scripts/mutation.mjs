// `npm run mutation`: runs the suite against libraries with bugs, and reports those that no test finds.
import { spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { loadReport, writeReport } from '../packages/report-model/dist/src/index.js';
import { forEachOf, positive } from './jobs.mjs';
import { fingerprintOf } from './mutation/fingerprint.mjs';
import { planOf } from './mutation/plan.mjs';
import { reportOf } from './mutation/report.mjs';
import { firstLoss, judge, runTest } from './mutation/run.mjs';
import { root, say, stop } from './npm-dependencies.mjs';

const usage = `Usage: npm run mutation [-- OPTION… [FUNCTION…]]

Puts bugs, one at a time, into the functions of libvirt that the suite calls, and runs the tests that call them. A mutant is killed
if a check fails that passed without it. Writes a report with a test for each function and a check for each mutant, which fails if
the mutant survived. Mutants that ran before with the same suite are not run again, so an interrupted run resumes where it stopped.

  FUNCTION           only mutants of these functions

  --uri URI          the driver (default: test:///default)
  --test TEST        run only this test; may be repeated (default: the whole suite)
  --output FILE      the report (default: examples/mutation/DRIVER.xml)
  --jobs N           run up to N mutants side by side (default: the number of processors; 1 on drivers with a daemon)
  --time-limit MIN   start no mutant after so many minutes
  --work DIR         remember verdicts here (default: .cache/mutation)
  --again            run everything again
  --help             print this

The exit status is 0 if all mutants ran and were killed, 1 if some survived, and 2 if some did not run.
`;

const { values, positionals: only } = parseArgs({
  allowPositionals: true,
  options: {
    uri: { type: 'string', default: 'test:///default' },
    test: { type: 'string', multiple: true, default: [] },
    output: { type: 'string' },
    work: { type: 'string', default: join(root, '.cache/mutation') },
    jobs: { type: 'string' },
    'time-limit': { type: 'string', default: '100000' },
    again: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) {
  process.stdout.write(usage);
  process.exit(0);
}
const { uri, again, work } = values;
const driver = /^\w+/.exec(uri)?.[0] ?? stop(`mutation: no URI: ${uri}`);
const jobs = positive(
  'mutation',
  'jobs',
  values.jobs ?? String(driver === 'test' ? availableParallelism() : 1),
);
const minutes = positive('mutation', 'time-limit', values['time-limit']);
const output = values.output ?? join(root, `examples/mutation/${driver}.xml`);
const log = join(work, `${driver}.jsonl`);
mkdirSync(work, { recursive: true });
mkdirSync(dirname(output), { recursive: true });

/** All tests without a mutant, with the calls that they make. */
async function runBaseline() {
  const file = join(work, `${driver}.xml`);
  const options = ['-q', '--uri', uri, '-j', String(jobs), '-o', file];
  const args = ['packages/runner/bin/tck-run.js', ...options, ...values.test];
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status === null || status > 1) stop(`mutation: tck-run ended with status ${status}`);
  return loadReport(file);
}

/** The verdicts of earlier runs that still hold. @returns {Map<string, import('./mutation/run.mjs').Verdict>} */
function earlierVerdicts() {
  if (again || !existsSync(log)) return new Map();
  const lines = readFileSync(log, 'utf8').split('\n').filter(Boolean);
  // The last line may be cut off.
  const records = lines.flatMap((line) => (line.endsWith('}') ? [JSON.parse(line)] : []));
  const prints = new Set(mutants.map((mutant) => `${mutant.id} ${fingerprintOf(mutant)}`));
  return new Map(
    records.filter(({ id, print }) => prints.has(`${id} ${print}`)).map(({ id, verdict }) => [id, verdict]),
  );
}

say(`running the suite on ${uri}, without and with a shim that has no bug`);
const report = await runBaseline();
/** @type {Map<string, import('./mutation/run.mjs').Outcome>} */
const baseline = new Map();
await forEachOf(
  report.tests.filter(({ plan }) => plan?.kind !== 'skip-all'),
  jobs,
  async (test) => {
    const loss = firstLoss(test, await runTest(test.id, uri, {}));
    if (loss === undefined) baseline.set(test.id, test);
    else say(`left out: ${test.id}, which fails without a mutant: ${loss}`);
  },
);

const mutants = planOf(report, only);
const verdicts = earlierVerdicts();
// Those with few tests first: an interrupted run has then judged most of them.
const due = mutants
  .filter(({ id }) => !verdicts.has(id))
  .sort((one, other) => one.tests.length - other.tests.length);
say(`${mutants.length} mutants, ${due.length} of them to run`);
const end = Date.now() + minutes * 60_000;
let ran = 0;
await forEachOf(due, jobs, async (mutant) => {
  if (Date.now() > end) return;
  const verdict = await judge(mutant, uri, baseline);
  verdicts.set(mutant.id, verdict);
  appendFileSync(log, `${JSON.stringify({ id: mutant.id, print: fingerprintOf(mutant), verdict })}\n`);
  ran++;
  if (verdict.status === 'survived') say(`survived: ${mutant.id}`);
  if (ran % 100 === 0) say(`${ran} of ${due.length} mutants ran`);
});

await writeReport(reportOf(mutants, verdicts, report.platform), output);
const all = mutants.map(({ id }) => verdicts.get(id)?.status);
const count = (/** @type {string | undefined} */ status) => all.filter((each) => each === status).length;
process.stdout.write(
  `${all.length} mutants: ${count('killed')} killed, ${count('survived')} survived, ${count('equivalent')} equivalent, ${count(undefined)} not run\nThe report is ${relative(process.cwd(), output)}.\n`,
);
process.exitCode = count(undefined) > 0 ? 2 : count('survived') > 0 ? 1 : 0;
