// How long pages take: one page of a report of 100,000 checks, beside `piglit summary html` of the same results where that is
// installed (limit: a tenth of its time), and beside xunit-viewer and Allure 3, which npm fetches for the run, and the site of many reports of 2,000 checks (limits: 90 s and 500 MB for 1,000 of
// them), built from nothing and then with one report more (limit: a twentieth).
//
//     npm run build && node bench/html.mjs [REPORTS]
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import './built.mjs';
import { pagePeers } from './html-peers.mjs';
import { HEADER, makeReport, testOf } from './report-files.mjs';
import { runMeasured } from './run-measured.mjs';

const { canonicalWriter, totalsOf } = await import('../packages/report-model/dist/src/index.js');

const reports = Number(process.argv[2] ?? 1000);
const tckHtml = fileURLToPath(new URL('../packages/html/bin/tck-html.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'tck-bench-'));
const drivers = ['qemu', 'lxc', 'xen', 'test', 'bhyve'];
let isWithin = true;

/** @param {string} what @param {number} value @param {number} limit @param {string} unit */
function show(what, value, limit, unit) {
  isWithin &&= value <= limit;
  console.log(
    `${what.padEnd(44)} ${value.toFixed(2).padStart(7)} ${unit}, limit ${limit}: ${value <= limit ? 'ok' : 'MISSED'}`,
  );
}

/** Piglit's form of 100,000 checks, each as a test. @param {string} file */
function writePiglit(file) {
  /** @type {Record<string, unknown>} */
  const tests = {};
  for (let index = 0; index < 2000; index += 1)
    for (const { name, outcome } of testOf(index).checks)
      tests[`test${index}@${name}`] = {
        __type__: 'TestResult',
        ...{
          command: '',
          environment: '',
          err: '',
          out: '',
          result: outcome,
          returncode: 0,
          dmesg: '',
          pid: [],
        },
        subtests: { __type__: 'Subtests' },
        time: { start: 0, end: 0, __type__: 'TimeAttribute' },
      };
  const meta = {
    __type__: 'TestrunResult',
    results_version: 10,
    name: 'bench',
    info: {},
    options: {},
    tests,
  };
  writeFileSync(file, JSON.stringify(meta));
}

/** @param {number} index */
function writeReport(index) {
  const tests = Array.from({ length: 40 }, (_, number) => ({
    ...testOf(number),
    duration: 1 + index / 100,
    calls: [0, 1, 2, 3].map((call) => ({
      function: `virDomainCall${(number * 4 + call) % 100}`,
      count: 1,
      errors: [],
      flags: [0],
    })),
  }));
  const driver = {
    name: drivers[index % 5],
    hypervisor: drivers[index % 5]?.toUpperCase(),
    version: '7.2.0',
  };
  const libvirt = { version: `${1 + Math.floor(index / 50)}.${Math.floor(index / 5) % 10}.0` };
  const properties = [{ name: 'run', value: String(index) }];
  const writer = canonicalWriter();
  const text = [
    writer.begin({ ...HEADER, platform: { driver, libvirt, capabilities: [], properties } }),
    ...tests.map((test) => writer.test(test)),
    writer.end({ complete: true, totals: totalsOf(tests) }),
  ];
  writeFileSync(join(folder, 'reports', `${String(index).padStart(5, '0')}.xml`), text.join(''));
}

try {
  const [large, page] = [join(folder, 'large.xml'), join(folder, 'page.html')];
  makeReport('canonical', 100_000, large);
  const single = runMeasured([process.execPath, tckHtml, '--single', '-o', page, large]);
  console.log(`one page of 100,000 checks: ${single.wall.toFixed(2)} s, ${single.memory.toFixed(0)} MB`);
  if (spawnSync('piglit', ['summary', 'html', '--help']).status === 0) {
    const results = join(folder, 'results.json');
    writePiglit(results);
    const piglit = runMeasured(['piglit', 'summary', 'html', '-o', join(folder, 'piglit'), results]);
    show(
      `  beside piglit summary html (${piglit.wall.toFixed(1)} s)`,
      single.wall / piglit.wall,
      0.1,
      'times',
    );
  } else console.log('  piglit is not installed: apt-get install piglit');

  const junit = join(folder, 'large.junit.xml');
  makeReport('junit', 100_000, junit);
  const peers = pagePeers(join(folder, 'peers'), junit);
  if (peers === undefined) console.log('  npm cannot fetch xunit-viewer and Allure 3: no network?');
  for (const [name, command] of Object.entries(peers ?? {})) {
    const peer = runMeasured(command);
    const times = (peer.wall / single.wall).toFixed(1);
    console.log(`  ${name}: ${peer.wall.toFixed(1)} s, ${peer.memory.toFixed(0)} MB, ${times} times ours`);
  }

  spawnSync('mkdir', [join(folder, 'reports')]);
  for (let index = 0; index < reports; index += 1) writeReport(index);
  const build = [process.execPath, tckHtml, '-q', '-o', join(folder, 'site'), join(folder, 'reports')];
  const full = runMeasured(build);
  show(`site of ${reports} reports: time`, full.wall, 90, 's');
  show(`site of ${reports} reports: memory`, full.memory, 500, 'MB');
  writeReport(reports);
  const added = runMeasured(build);
  show('one report more', added.wall / full.wall, 0.05, 'of the full build');
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = isWithin ? 0 : 1;
