import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { canonicalWriter } from '../../src/canonical/write.js';
import { jsonWriter } from '../../src/dialects/json/write.js';
import { junitDialect } from '../../src/dialects/junit/read.js';
import { junitWriter } from '../../src/dialects/junit/write.js';
import { tapWriter } from '../../src/dialects/tap/write.js';
import { textWriter } from '../../src/dialects/text/write.js';
import { upstreamWriter } from '../../src/dialects/upstream/write.js';
import type { Check, Report } from '../../src/model.js';
import { loadReport } from '../../src/open.js';
import { anyReport } from '../arbitrary.js';
import { readAs } from '../read.js';
import { SAMPLE } from '../sample-report.js';
import { writeAll } from '../write.js';

const XSD = fileURLToPath(new URL('../../../../../../shared/schemas/junit-10.xsd', import.meta.url));
const JUNITPARSER = fileURLToPath(
  new URL('../../../test/dialects/read-with-junitparser.py', import.meta.url),
);

/** Writes reports as JUnit XML, each into a file, for another program to read. */
function inFiles(t: TestContext, reports: readonly Report[]): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'tck-junit-'));
  t.after(() => rmSync(folder, { recursive: true }));
  return reports.map((report, index) => {
    const file = join(folder, `${index}.xml`);
    writeFileSync(file, writeAll(junitWriter(), report));
    return file;
  });
}

test('the written document is valid by the schema of the Jenkins plugin, and well-formed with any text', (t) => {
  if (!existsSync(XSD)) return t.skip(`needs ${XSD}`);
  const files = inFiles(t, [SAMPLE, ...fc.sample(anyReport, { numRuns: 50, seed: 1 })]);
  const xmllint = spawnSync('xmllint', ['--noout', '--schema', XSD, ...files], { encoding: 'utf8' });
  if (xmllint.error) return t.skip('needs xmllint: apt-get install libxml2-utils');
  assert.equal(xmllint.status, 0, xmllint.stderr);
});

/** What junitparser tells of a case, and what it should. */
interface Case {
  readonly suite: string;
  readonly classname: string;
  readonly name: string;
  readonly result: string;
}

const RESULTS: Readonly<Record<Check['outcome'], string>> = {
  pass: 'passed',
  fail: 'Failure',
  skip: 'Skipped',
  todo: 'Skipped',
  bonus: 'Skipped',
};

function expectedCases({ tests }: Report): Case[] {
  return tests.flatMap(({ id, checks, plan, ending }) => {
    const own = { suite: id, classname: id };
    return [
      ...(plan?.kind === 'skip-all' ? [{ ...own, name: '(all checks)', result: 'Skipped' }] : []),
      ...checks.map(({ name, outcome }) => ({ ...own, name, result: RESULTS[outcome] })),
      ...(ending.kind === 'finished' ? [] : [{ ...own, name: `(${ending.kind})`, result: 'Error' }]),
    ];
  });
}

test('junitparser reads what is written alike: cases, results and counts', (t) => {
  // Its XML parser knows no escapes, so names are as they are written here.
  const honest = { ...SAMPLE, tests: SAMPLE.tests.filter(({ id }) => !id.startsWith('storage/')) };
  const [file = ''] = inFiles(t, [honest]);
  const parser = spawnSync('/usr/bin/python3', [JUNITPARSER, file], { encoding: 'utf8' });
  if (parser.status !== 0) return t.skip('needs junitparser: apt-get install python3-junitparser');
  const seen = JSON.parse(parser.stdout) as { cases: readonly Case[]; counts: object };
  assert.deepEqual(seen.cases, expectedCases(honest));
  assert.deepEqual(seen.counts, { tests: 6, failures: 1, errors: 1, skipped: 3 });
});

test('cases with any attributes are the same, taken at once or piece by piece', async () => {
  const times = ['', ' time="0"', ' time="1.25"', ' time="1e3"', ' time="1,000.5"', ' time=""', ' time="x"'];
  const classes = ['a', 'a', 'b', 'a.b(1)', '0', ''];
  const names = ['x', 'x 1.0', '', 'time=', '&amp;', 'é', ' time="'.replace('"', '&quot;'), '\\x41', 'a/>b'];
  const cases: string[] = [];
  for (const [index, name] of [...names, ...names, ...names].entries()) {
    for (const time of times) {
      const [one, other] = [` classname="${classes[cases.length % classes.length]}"`, ` name="${name}"`];
      const end = ['/>', ' />', '></testcase>', '>\n</testcase>'][index % 4];
      cases.push(`<testcase${cases.length % 3 === 0 ? other + one : one + other}${time}${end}`);
    }
  }
  const document = Buffer.from(`<testsuite name="s">\n  ${cases.join('\n  ')}\n</testsuite>`);
  const whole = await readAs(junitDialect, document);
  assert.deepEqual(await readAs(junitDialect, document, 'sample', 1), whole);
  assert.equal(whole.summary.totals.checks, cases.length);
  assert.equal(whole.tests[0]?.id, 'a');
});

test('the message of a failure is the line that states the cause, without which a CI system shows only where it failed', () => {
  const text =
    "  Failed test 'created'\n  at TCK.pm line 1132.\nfound 'libvirt error code: 43, message: no network";
  const failed: Check = {
    number: 1,
    name: 'created',
    outcome: 'fail',
    diagnostics: [{ kind: 'comment', text }],
  };
  const written = junitWriter().test({ id: 't', ending: { kind: 'finished' }, checks: [failed] });
  assert.match(written, /<failure type="fail" message="no network">/);
});

test('a document is the same however often its writer is used', () => {
  const writer = junitWriter();
  assert.equal(writeAll(writer, SAMPLE), writeAll(writer, SAMPLE));
});

test('a line feed in the name of a suite that breaks off is in the id, and comes back from every format', async () => {
  const cut = '<testsuites><testsuite name="two&#10;lines"><testcase name="a"/>';
  const { dialect: _, problems: __, ...report } = await readAs(junitDialect, Buffer.from(cut));
  assert.equal(report.tests[0]?.id, 'two\nlines');
  assert.match(writeAll(textWriter(), report), /^INTERRUPTED two\\x0Alines /m);
  for (const writer of [canonicalWriter(), junitWriter(), jsonWriter(), tapWriter(), upstreamWriter()]) {
    const { tests } = await loadReport(Buffer.from(writeAll(writer, report)));
    assert.equal(tests[0]?.id, 'two\nlines');
  }
});

test('JUnit of an incomplete report has an error, which reads back as no test', async () => {
  const report: Report = { ...SAMPLE, summary: { ...SAMPLE.summary, complete: false } };
  const xml = writeAll(junitWriter(), report);
  assert.match(xml, /tests="1" failures="0" errors="1" skipped="0"/);
  assert.match(xml, /<error type="incomplete" message="The report is incomplete."\/>/);
  const { summary, tests, problems } = await readAs(junitDialect, Buffer.from(xml));
  assert.equal(summary.complete, false);
  assert.deepEqual(
    tests.map(({ id }) => id),
    SAMPLE.tests.map(({ id }) => id),
  );
  assert.deepEqual(problems, []);
});

test('JUnit of a complete report has no such error', () => {
  const report: Report = { ...SAMPLE, summary: { ...SAMPLE.summary, complete: true } };
  assert.doesNotMatch(writeAll(junitWriter(), report), /incomplete/);
});
