// Going through a report of 1M checks with 10,000 entries at hand: at most 1.3 times what going through it without takes.
// Half of the tests have an entry, and each has a check that fails. Reading the lists themselves is told beside.
//
//     npm run build && node bench/known-broken.mjs [ROUNDS]
//
// Every round is a process of its own that tells how long each of its parts took; the quickest of the rounds count.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CHECKS_PER_TEST, makeReport, testOf } from './report-files.mjs';

const CHECKS = 1_000_000;
const ENTRIES = 10_000;
const MOST = 1.3;

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
    const ratio = masked.reading / plain.reading;
    console.log(`reading  ${plain.reading.toFixed(2)} s`);
    console.log(
      `masking  ${masked.reading.toFixed(2)} s: ${ratio.toFixed(2)} times reading (at most ${MOST})`,
    );
    const whole = (masked.loading + masked.reading) / plain.reading;
    console.log(
      `reading ${ENTRIES} entries before  ${masked.loading.toFixed(2)} s: ${whole.toFixed(2)} times reading in all`,
    );
    if (ratio > MOST) process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
