// `npm run matrix`: runs the suite on every combination of release and driver, and keeps one report of each.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { root, say, stop } from './npm-dependencies.mjs';
import { setUp } from './setup.mjs';

const usage = `Usage: npm run matrix [-- OPTION…]

Runs the suite on each of Debian's releases and each driver, in a root folder of that release, and keeps the reports as
RELEASE-DRIVER.xml. Combinations that ran before with the same suite are not run again. Needs root.

  --release RELEASE  only this one: a code name, or a version of libvirt; may be repeated
  --driver DRIVER    only this one: test, qemu-kvm, qemu-tcg or lxc; may be repeated
  --output DIR       keep the reports here (default: examples/reports)
  --again            run everything again
  --help             print this
`;

const harness = join(root, 'packages/testkit/real-drivers');
const work = join(root, '.cache/matrix');
const drivers = ['test', 'qemu-tcg', 'qemu-kvm', 'lxc'];

/** @typedef {{ release: string, libvirt: string, driver: string, name: string }} Combination */

/** The releases that in-release offers, by code name and version of libvirt. */
function releases() {
  return readFileSync(join(harness, 'releases'), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split(/\s+/))
    .map(([release = '', libvirt = '']) => ({ release, libvirt }));
}

/**
 * The words that a user chose among, or all of them.
 * @param {string[] | undefined} chosen @param {readonly string[]} offered
 */
function checkChoice(chosen, offered) {
  const unknown = chosen?.find((word) => !offered.includes(word));
  if (unknown !== undefined) stop(`matrix: there is no ${unknown}; choose from ${offered.join(', ')}`);
}

/** A hash of everything that runs: when it changes, so may the results. */
function suiteFingerprint() {
  const hash = createHash('sha256');
  for (const name of ['libvirt', 'testkit', 'suite', 'runner']) {
    const folder = join(root, 'packages', name, 'dist/src');
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.js'),
    );
    for (const file of files.sort()) hash.update(file).update(readFileSync(join(folder, file)));
  }
  return hash.digest('hex');
}

/**
 * Runs the suite on one combination, and keeps its report.
 * @param {Combination} combination @param {string} report
 */
function run({ release, driver, name }, report) {
  rmSync(report, { force: true });
  const log = join(work, `${name}.txt`);
  const { status, stdout, stderr } = spawnSync(
    join(harness, 'in-release'),
    [release, '--', join(harness, 'run-driver'), driver, report, '--retry', '2'],
    { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 },
  );
  writeFileSync(log, stdout + stderr);
  if ((status ?? 125) > 1) say(`${name}: exit status ${status}; see ${relative(process.cwd(), log)}`);
  return status ?? 125;
}

/**
 * One row of the table: what a report holds.
 * @param {string} name @param {string} file @param {number | undefined} seconds
 */
async function rowOf(name, file, seconds) {
  if (!existsSync(file)) return [name, 'no report'];
  const { loadReport } = await import('../packages/report-model/dist/src/index.js');
  const { tests, summary } = await loadReport(file);
  const { totals } = summary;
  const unstable = tests.filter(({ earlier = [] }) => earlier.length > 0).length;
  return [
    name,
    totals.tests,
    totals.checks,
    totals.fail,
    totals.skip,
    totals.bad,
    unstable,
    seconds ?? '',
  ].map(String);
}

const { values } = parseArgs({
  options: {
    release: { type: 'string', multiple: true },
    driver: { type: 'string', multiple: true },
    output: { type: 'string', default: join(root, 'examples/reports') },
    again: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) {
  process.stdout.write(usage);
  process.exit(0);
}
checkChoice(values.driver, drivers);
checkChoice(
  values.release,
  releases().flatMap(({ release, libvirt }) => [release, libvirt]),
);
const combinations = releases()
  .filter(({ release, libvirt }) => values.release?.some((word) => [release, libvirt].includes(word)) ?? true)
  .flatMap(({ release, libvirt }) =>
    drivers.map((driver) => ({ release, libvirt, driver, name: `${libvirt}-${driver}` })),
  )
  .filter(({ driver }) => values.driver?.includes(driver) ?? true);

await setUp();
spawnSync(process.execPath, [join(root, 'packages/testkit/bin/tck-prepare.js')], {
  cwd: root,
  stdio: 'inherit',
});
mkdirSync(work, { recursive: true });
mkdirSync(values.output, { recursive: true });
const fingerprint = suiteFingerprint();
let worst = 0;
const rows = [['combination', 'tests', 'checks', 'failed', 'skipped', 'bad endings', 'retried', 'seconds']];
for (const [index, combination] of combinations.entries()) {
  const { name } = combination;
  const [aside, kept, done] = [
    join(work, `${name}.xml`),
    join(values.output, `${name}.xml`),
    join(work, `${name}.done`),
  ];
  const isDone = existsSync(kept) && existsSync(done) && readFileSync(done, 'utf8') === fingerprint;
  let seconds;
  if (values.again || !isDone) {
    say(`${name} (${index + 1} of ${combinations.length})`);
    const start = Date.now();
    const status = run(combination, aside);
    seconds = Math.round((Date.now() - start) / 1000);
    worst = Math.max(worst, status > 1 ? 2 : 0);
    if (status <= 1) {
      copyFileSync(aside, kept);
      writeFileSync(done, fingerprint);
    }
  }
  rows.push(await rowOf(name, kept, seconds));
}
const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length))) ?? [];
for (const row of rows)
  process.stdout.write(
    `${row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd()}\n`,
  );
process.stdout.write(`\nThe reports are in ${relative(process.cwd(), values.output) || '.'}.\n`);
process.exit(worst);
