// What a comparison costs: two reports of 1,000,000 checks each, of which one in a hundred differs, by tck-compare, by plain diff of the
// two files, by sort and diff of two flat lists, by a script on the junitparser package of Python, and by `piglit summary`, where
// these are installed. Limits: tck-compare within 1.8 of plain diff, 0.15 of junitparser and 0.035 of piglit, and within 500 MB.
// The reports are of the kind that read-report.mjs measures with. Where the same few names stand in every test, plain diff has so few
// different lines to deal with that it takes a third of the time, and tck-compare, which has to read each check, as long as ever.
//
//     npm run build && node bench/compare.mjs [CHECKS]
import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import './built.mjs';
import { CHECKS_PER_TEST, HEADER, testOf } from './report-files.mjs';

const { addToTotals, canonicalWriter, EMPTY_TOTALS, junitWriter } = await import(
  '../packages/report-model/dist/src/index.js'
);

const tckCompare = fileURLToPath(new URL('../packages/compare/bin/tck-compare.js', import.meta.url));
const checks = Number(process.argv[2] ?? 1_000_000);
const tests = checks / CHECKS_PER_TEST;
const rounds = 3;
/** The number of the check that stops passing in every second test. */
const BROKEN = 21;

const junitScript = `
import sys
from junitparser import JUnitXml
def results(path):
    found = {}
    for suite in JUnitXml.fromfile(path):
        for case in suite:
            found[(suite.name, case.name)] = type(case.result[0]).__name__ if case.result else 'pass'
    return found
old, new = results(sys.argv[1]), results(sys.argv[2])
print(sum(1 for key in old.keys() | new.keys() if old.get(key) != new.get(key)))
`;

/**
 * A test as read-report.mjs measures with; in the new report, one check in a hundred has stopped passing.
 * @param {number} number @param {boolean} isNew
 */
function testIn(number, isNew) {
  const test = testOf(number);
  if (!isNew || number % (100 / CHECKS_PER_TEST) !== 0) return test;
  const text = `libvirt error code: 55, message: Requested operation is not valid: cause ${number % 30}`;
  const checks = test.checks.map((check) =>
    check.number !== BROKEN
      ? check
      : {
          ...check,
          outcome: /** @type {const} */ ('fail'),
          diagnostics: [{ kind: /** @type {const} */ ('comment'), text }],
        },
  );
  return { ...test, checks };
}

/** @param {boolean} isNew */
function* testsIn(isNew) {
  for (let number = 0; number < tests; number += 1) yield testIn(number, isNew);
}

/** @param {string} file @param {import('../packages/report-model/dist/src/index.js').ReportWriter} writer @param {boolean} isNew */
function writeReport(file, writer, isNew) {
  const fd = openSync(file, 'w');
  writeSync(fd, writer.begin(HEADER));
  let totals = EMPTY_TOTALS;
  for (const test of testsIn(isNew)) {
    totals = addToTotals(totals, test);
    writeSync(fd, writer.test(test));
  }
  writeSync(fd, writer.end({ complete: true, totals }));
  closeSync(fd);
}

/** @param {string} file @param {boolean} isNew */
function writeList(file, isNew) {
  const fd = openSync(file, 'w');
  for (const { id, checks } of testsIn(isNew))
    writeSync(fd, checks.map(({ name, outcome }) => `${id} ${name} ${outcome}\n`).join(''));
  closeSync(fd);
}

/**
 * As `piglit run` writes it, where each check is a test.
 * @param {string} file @param {boolean} isNew
 */
function writePiglit(file, isNew) {
  const fd = openSync(file, 'w');
  const meta = { __type__: 'TestrunResult', results_version: 10, name: file, info: {}, options: {} };
  writeSync(fd, `${JSON.stringify(meta).slice(0, -1)},"tests":{\n`);
  let before = '';
  for (const { id, checks } of testsIn(isNew)) {
    const lines = checks.map(
      ({ name, outcome, diagnostics }) =>
        `${JSON.stringify(`${id.replace('/', '@')}@${name}`)}:${JSON.stringify(piglitResult(outcome, diagnostics?.[0]?.text))}`,
    );
    writeSync(fd, before + lines.join(',\n'));
    before = ',\n';
  }
  writeSync(fd, '}}\n');
  closeSync(fd);
}

/** @param {string} result @param {string} [message] */
function piglitResult(result, message = '') {
  return {
    __type__: 'TestResult',
    command: '',
    environment: '',
    err: message,
    out: '',
    result,
    returncode: result === 'fail' ? 1 : 0,
    subtests: { __type__: 'Subtests' },
    time: { start: 0, end: 0, __type__: 'TimeAttribute' },
    exception: null,
    traceback: null,
    dmesg: '',
    images: null,
    pid: [],
  };
}

/**
 * @param {string} command for a shell
 * @returns {{ seconds: number, stderr: string }} the best of some rounds
 */
function time(command) {
  let best = { seconds: Number.POSITIVE_INFINITY, stderr: '' };
  for (let round = 0; round < rounds; round += 1) {
    const before = performance.now();
    const { stderr, error, status } = spawnSync('bash', ['-c', `${command} >/dev/null`], {
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'C' },
    });
    const seconds = (performance.now() - before) / 1000;
    if (error) throw error;
    if (status === null || status > 1) throw new Error(`${command} exited with ${status}: ${stderr}`);
    if (seconds < best.seconds) best = { seconds, stderr };
  }
  return best;
}

const tellMemory =
  'data:text/javascript,process.on("exit",()=>process.stderr.write("maxrss="+process.resourceUsage().maxRSS))';

const folder = mkdtempSync(join(tmpdir(), 'tck-bench-'));
try {
  const at = (/** @type {string} */ name) => join(folder, name);
  for (const [suffix, isNew] of /** @type {const} */ ([
    ['old', false],
    ['new', true],
  ])) {
    writeReport(at(`${suffix}.xml`), canonicalWriter(), isNew);
    writeReport(at(`${suffix}.junit.xml`), junitWriter(), isNew);
    writeList(at(`${suffix}.txt`), isNew);
  }
  writeFileSync(at('peer.py'), junitScript);
  const tck = time(
    `${process.execPath} --import '${tellMemory}' ${tckCompare} -q ${at('old.xml')} ${at('new.xml')}`,
  );
  const megabytes = Number(/maxrss=(\d+)/.exec(tck.stderr)?.[1]) / 1024;
  console.log(`${checks} checks in each report, best of ${rounds}`);
  console.log(`tck-compare            ${tck.seconds.toFixed(2)} s, ${megabytes.toFixed(0)} MB`);
  const flat = `diff <(sort ${at('old.txt')}) <(sort ${at('new.txt')})`;
  // What Debian packages is for Debian's Python, which need not be the first in PATH.
  const python = ['python3', '/usr/bin/python3'].find(
    (name) => spawnSync(name, ['-c', 'import junitparser']).status === 0,
  );
  const hasPiglit = spawnSync('piglit', ['summary', 'console', '--help']).status === 0;
  if (hasPiglit) {
    writePiglit(at('old.json'), false);
    writePiglit(at('new.json'), true);
  }
  const peers = /** @type {const} */ ([
    ['diff of the files', `diff ${at('old.xml')} ${at('new.xml')}`, 1.8],
    ['sort and diff of lists', flat, undefined],
    ...(python === undefined
      ? []
      : [['junitparser', `${python} ${at('peer.py')} ${at('old.junit.xml')} ${at('new.junit.xml')}`, 0.15]]),
    ...(hasPiglit
      ? [['piglit summary', `piglit summary console -d ${at('old.json')} ${at('new.json')}`, 0.035]]
      : []),
  ]);
  let isWithin = megabytes <= 500;
  for (const [name, command, limit] of peers) {
    const { seconds } = time(String(command));
    const ratio = tck.seconds / seconds;
    const said = limit === undefined ? '' : `, limit ${limit}`;
    console.log(
      `${String(name).padEnd(22)} ${seconds.toFixed(2)} s: tck-compare takes ${ratio.toFixed(2)} of it${said}`,
    );
    if (limit !== undefined && ratio > Number(limit)) isWithin = false;
  }
  if (python === undefined) console.log('junitparser is not installed: apt-get install python3-junitparser');
  if (!hasPiglit) console.log('piglit is not installed: apt-get install piglit');
  if (!isWithin) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
