// Masking a report of 1M checks with 10,000 entries, reading the list included: at most 1.3 times reading the report alone.
// Half of the tests have an entry, and each has a check that fails. Then `tck-mask` on 300,000 checks of JUnit, of which one in
// fifty fails, writing a report (as in a pipe) and text: at most 1.6 times `xmllint --stream --noout`, all without their start.
//
//     npm run build && node bench/known-broken.mjs [ROUNDS]
//
// Every round is a process of its own; the quickest of the rounds counts.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CHECKS_PER_TEST, makeReport, testOf } from './report-files.mjs';
import { runInRounds } from './run-measured.mjs';

const CHECKS = 1_000_000;
const ENTRIES = 10_000;
const MOST = 1.3;
const JUNIT_CHECKS = 300_000;
const MOST_JUNIT = 1.6;

/** As `tck-known record` would write it. @param {string} file */
function makeList(file) {
  const step = CHECKS / CHECKS_PER_TEST / ENTRIES;
  const entries = Array.from({ length: ENTRIES }, (_, i) => {
    const { id, checks } = testOf(i * step);
    const failed = checks.find(({ outcome }) => outcome === 'fail');
    return `  - id: entry-${i}
    test: ${id}
    checks:
      - ${failed?.name}
    kind: broken
    reason: The domain is off when it should run.
    bug: https://bugs.example/${i}
`;
  });
  writeFileSync(file, `version: 1\nentries:\n${entries.join('\n')}`);
}

/** Seconds that some work takes. @param {() => Promise<void>} work */
async function secondsOf(work) {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

/** What runs in a process of its own. @param {string} report @param {string} [list] */
async function work(report, list) {
  const { openReport } = await import('../packages/report-model/dist/src/index.js');
  const { loadLists, maskReport } = await import('../packages/known-broken/dist/src/index.js');
  /** @type {Awaited<ReturnType<typeof loadLists>> | undefined} */
  let lists;
  const loading = await secondsOf(async () => {
    if (list !== undefined) lists = await loadLists([list]);
  });
  let known = 0;
  const reading = await secondsOf(async () => {
    const opened = lists === undefined ? openReport(report) : maskReport(openReport(report), lists);
    for await (const { checks } of opened.tests()) {
      for (const check of checks) if (check.known !== undefined) known += 1;
    }
  });
  console.log(JSON.stringify({ loading, reading, known }));
}

/** The quickest of some rounds. @param {readonly string[]} args @returns {{ loading: number, reading: number, known: number }} */
function quicker(args, before = { loading: Infinity, reading: Infinity, known: 0 }) {
  const script = fileURLToPath(import.meta.url);
  const { loading, reading, known } = JSON.parse(
    execFileSync(process.execPath, [script, 'work', ...args], { encoding: 'utf8' }),
  );
  return { loading: Math.min(loading, before.loading), reading: Math.min(reading, before.reading), known };
}

/** Masks a report of JUnit in the command, beside xmllint that only parses it; what starting takes is left out. @param {string} folder @param {number} rounds */
function maskJunit(folder, rounds) {
  if (spawnSync('xmllint', ['--version']).error !== undefined) {
    console.log('xmllint is not installed: left out');
    return;
  }
  const [report, empty, list] = ['report.junit.xml', 'empty.xml', 'none.yaml'].map((name) =>
    join(folder, name),
  );
  makeReport('junit', JUNIT_CHECKS, report ?? '');
  writeFileSync(empty ?? '', '<testsuites/>');
  writeFileSync(list ?? '', 'version: 1\nentries: []\n');
  const command = fileURLToPath(new URL('../packages/known-broken/bin/tck-mask.js', import.meta.url));
  // Its exit status says that there are problems, and runMeasured would take that for trouble.
  const mask = [
    'sh',
    '-c',
    '"$@" > /dev/null; exit 0',
    'sh',
    process.execPath,
    command,
    '--known',
    list ?? '',
  ];
  const text = [...mask, '--format', 'text'];
  const parse = ['xmllint', '--stream', '--noout'];
  const measured = runInRounds(
    {
      report: [...mask, report ?? ''],
      text: [...text, report ?? ''],
      xmllint: [...parse, report ?? ''],
      start: [...mask, empty ?? ''],
      xmllintStart: [...parse, empty ?? ''],
    },
    rounds,
  );
  const { start, xmllint, xmllintStart } = measured;
  for (const [what, whole] of [
    ['a masked report', measured.report],
    ['its problems as text', measured.text],
  ]) {
    const ours = whole.wall - start.wall;
    const ratio = ours / (xmllint.wall - xmllintStart.wall);
    const cpuRatio = (whole.cpu - start.cpu) / (xmllint.cpu - xmllintStart.cpu);
    console.log(
      `${JUNIT_CHECKS} checks of JUnit to ${what}  ${ours.toFixed(2)} s: ${ratio.toFixed(2)} times xmllint --stream (at most ${MOST_JUNIT}); processor time ${cpuRatio.toFixed(2)} times`,
    );
    if (ratio > MOST_JUNIT) process.exitCode = 1;
  }
}

if (process.argv[2] === 'work') {
  await work(process.argv[3] ?? '', process.argv[4]);
} else {
  const folder = mkdtempSync(join(tmpdir(), 'tck-bench-'));
  try {
    const [report, list] = [join(folder, 'report.xml'), join(folder, 'list.yaml')];
    makeReport('canonical', CHECKS, report);
    makeList(list);
    let [plain, masked] = [quicker([report]), quicker([report, list])];
    for (let round = 1; round < Number(process.argv[2] ?? 3); round += 1) {
      plain = quicker([report], plain);
      masked = quicker([report, list], masked);
    }
    if (masked.known !== ENTRIES) throw new Error(`${masked.known} of ${ENTRIES} entries were used`);
    const ratio = (masked.loading + masked.reading) / plain.reading;
    console.log(`reading  ${plain.reading.toFixed(2)} s`);
    console.log(`reading the list  ${masked.loading.toFixed(2)} s`);
    console.log(
      `masking  ${masked.reading.toFixed(2)} s: with the list ${ratio.toFixed(2)} times reading (at most ${MOST})`,
    );
    if (ratio > MOST) process.exitCode = 1;
    maskJunit(folder, Number(process.argv[2] ?? 3));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
