// Makes reports of any size to measure with, as they would come from a real run: names as libvirt's kit has them, one
// check in fifty fails and says why, one in fifty is skipped. Written as a stream, so that size costs no memory.
import { closeSync, openSync, writeSync } from 'node:fs';
import './built.mjs';

const { canonicalWriter, totalsOf } = await import('../packages/report-model/dist/src/index.js');

export const CHECKS_PER_TEST = 50;

const NAMES = [
  'created transient domain object from the generic XML description',
  'domain is running after it was created, and says so in its state',
  'NO_DOMAIN error raised from missing domain after it was destroyed',
  'autostart flag of the persistent domain survives a restart of the daemon',
];

/**
 * The checks of one test.
 * @param {number} test
 * @returns {import('../packages/report-model/dist/src/index.js').Check[]}
 */
function checksOf(test) {
  return Array.from({ length: CHECKS_PER_TEST }, (_, index) => {
    const number = index + 1;
    const name = `${NAMES[(test + index) % NAMES.length]} (${test}.${number})`;
    const duration = ((test * 31 + number * 17) % 1000) / 1000;
    if (number === 13) return { number, name, outcome: 'skip', reason: 'resource: no spare disk', duration };
    if (number !== 37) return { number, name, outcome: 'pass', duration };
    const text = `  Failed test '${name}'\n  at domain/050-transient.t line ${number}.\n         got: 'shutoff'\n    expected: 'running'`;
    return { number, name, outcome: 'fail', duration, diagnostics: [{ kind: 'comment', text }] };
  });
}

/**
 * @param {number} index
 * @returns {import('../packages/report-model/dist/src/index.js').Test}
 */
export function testOf(index) {
  return {
    id: `domain/${String(index).padStart(5, '0')}-transient-lifecycle`,
    started: '2026-11-22T10:11:12.123Z',
    duration: 1.5,
    plan: { kind: 'checks', count: CHECKS_PER_TEST },
    ending: { kind: 'finished' },
    checks: checksOf(index),
  };
}

/** @type {import('../packages/report-model/dist/src/index.js').ReportHeader} */
export const HEADER = {
  suite: 'libvirt-tck',
  started: '2026-11-22T10:11:12.000Z',
  platform: { uri: 'qemu:///system', capabilities: [], properties: [] },
};

/**
 * @param {number} tests
 * @returns {import('../packages/report-model/dist/src/index.js').Summary}
 */
export function summaryOf(tests) {
  const one = totalsOf([testOf(0)]);
  const totals = Object.fromEntries(Object.entries(one).map(([name, count]) => [name, count * tests]));
  return { complete: true, totals: /** @type {typeof one} */ (totals) };
}

/** @param {string} text */
const quote = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

/**
 * What a test is in JUnit XML, as pytest and Surefire lay it out.
 * @param {import('../packages/report-model/dist/src/index.js').Test} test
 */
function junitSuite({ id, checks }) {
  const cases = checks.map(({ name, outcome, duration, reason, diagnostics }) => {
    const start = `    <testcase classname="${id}" name="${quote(name)}" time="${duration?.toFixed(3)}"`;
    if (outcome === 'skip') return `${start}><skipped message="${quote(reason ?? '')}"/></testcase>\n`;
    if (outcome === 'pass') return `${start}/>\n`;
    return `${start}><failure message="not ok">${quote(diagnostics?.[0]?.text ?? '')}</failure></testcase>\n`;
  });
  return `  <testsuite name="${id}" tests="${checks.length}" failures="1" errors="0" skipped="1" time="1.5">\n${cases.join('')}  </testsuite>\n`;
}

/** @type {Record<string, { start: () => string; test: (test: import('../packages/report-model/dist/src/index.js').Test) => string; end: (tests: number) => string }>} */
const KINDS = {
  canonical: {
    start: () => canonicalWriter().begin(HEADER),
    test: (test) => canonicalWriter().test(test),
    end: (tests) => canonicalWriter().end(summaryOf(tests)),
  },
  junit: {
    start: () => '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n',
    test: junitSuite,
    end: () => '</testsuites>\n',
  },
};

/**
 * Writes a report of so many checks; returns its size in bytes.
 * @param {string} kind @param {number} checks @param {string} file
 */
export function makeReport(kind, checks, file) {
  const { start, test, end } = KINDS[kind] ?? KINDS.canonical;
  const tests = checks / CHECKS_PER_TEST;
  const out = openSync(file, 'w');
  let bytes = writeSync(out, start());
  for (let index = 0; index < tests; index += 1) bytes += writeSync(out, test(testOf(index)));
  bytes += writeSync(out, end(tests));
  closeSync(out);
  return bytes;
}
