// Masking a report of 1M checks with 10,000 entries, whole process, lists read and all: at most 1.3 times what reading the
// report takes. Half of the tests have an entry, and each has a check that fails.
//
//     npm run build && node bench/known-broken.mjs [ROUNDS]
//
// Needs /usr/bin/time (Debian package time).
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CHECKS_PER_TEST, makeReport, testOf } from './report-files.mjs';
import { runInRounds } from './run-measured.mjs';

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

/** What runs in a process of its own. @param {string} report @param {string} [list] */
async function work(report, list) {
  const { openReport } = await import('../packages/report-model/dist/src/index.js');
  let opened = openReport(report);
  if (list !== undefined) {
    const { loadLists, maskReport } = await import('../packages/known-broken/dist/src/index.js');
    opened = maskReport(openReport(report), await loadLists([list]));
  }
  let known = 0;
  for await (const { checks } of opened.tests()) {
    for (const check of checks) if (check.known !== undefined) known += 1;
  }
  console.log(known);
}

if (process.argv[2] === 'work') {
  await work(process.argv[3] ?? '', process.argv[4]);
} else {
  const folder = mkdtempSync(join(tmpdir(), 'tck-bench-'));
  try {
    const [report, list] = [join(folder, 'report.xml'), join(folder, 'list.yaml')];
    makeReport('canonical', CHECKS, report);
    makeList(list);
    const command = [process.execPath, fileURLToPath(import.meta.url), 'work', report];
    const commands = { reading: command, masking: [...command, list] };
    const { reading, masking } = runInRounds(commands, Number(process.argv[2] ?? 3));
    if (Number(masking.output) !== ENTRIES)
      throw new Error(`${masking.output} of ${ENTRIES} entries were used`);
    const ratio = masking.cpu / reading.cpu;
    for (const [name, { cpu, memory }] of Object.entries({ reading, masking })) {
      console.log(`${name}  ${cpu.toFixed(2)} s  ${memory.toFixed(0)} MB`);
    }
    console.log(`masking takes ${ratio.toFixed(2)} times as long as reading (at most ${MOST})`);
    if (ratio > MOST) process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
