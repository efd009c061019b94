import assert from 'node:assert/strict';
import { test } from 'node:test';
import { canonicalWriter } from '../src/canonical/write.js';
import { jsonDialect } from '../src/dialects/json/read.js';
import { jsonWriter } from '../src/dialects/json/write.js';
import { junitDialect } from '../src/dialects/junit/read.js';
import { tapDialect } from '../src/dialects/tap/read.js';
import { tapWriter } from '../src/dialects/tap/write.js';
import { loadReport } from '../src/open.js';
import { readAs } from './read.js';
import { SAMPLE } from './sample-report.js';
import { writeAll } from './write.js';

const load = async (text: string, file = 'report.xml') => await loadReport(Buffer.from(text), { file });

test('documents of other programs are refused, and what can read them is named', async () => {
  const rows: readonly [string, RegExp][] = [
    [
      '<test-results name="a"><results><test-case name="x" success="False"/></results></test-results>',
      /NUnit 2/,
    ],
    ['<?xml version="1.0"?>\n<test-run id="2"><test-suite/></test-run>', /NUnit 3/],
    ['<assemblies><assembly/></assemblies>', /xUnit\.net XML: run the tests with the option -junit/],
    ['<TestRun xmlns="http://microsoft.com/schemas/VisualStudio/TeamTest/2010"/>', /TRX of Visual Studio/],
    ['<testsuites xmlns="http://check.sourceforge.net/ns"><suite/></testsuites>', /libcheck: .*CK_TAP_LOG/],
    [
      '<results version="2"><cppcheck version="2.1"/><errors/></results>',
      /not a report in a supported format/,
    ],
    ['<html><body><results><p>1 failed</p></results></body></html>', /not a report in a supported format/],
    ['<!DOCTYPE html>\n<html><results>\n</results></html>', /not a report in a supported format/],
  ];
  for (const [text, message] of rows) {
    await assert.rejects(load(text), { code: 'unrecognised', message });
  }
});

test('a report without any test is not complete, in any format', async () => {
  const empty = {
    suite: 's',
    platform: { capabilities: [], properties: [] },
    tests: [],
    summary: { ...SAMPLE.summary, totals: (await load('<testsuites/>')).summary.totals },
  };
  for (const text of [
    '<testsuites></testsuites>',
    '<results>\n</results>',
    writeAll(jsonWriter(), empty),
    writeAll(tapWriter(), empty),
  ]) {
    const { summary, problems } = await load(text);
    assert.equal(summary.complete, false, text);
    assert.equal(problems.at(-1)?.message, 'there is no test in the report');
  }
});

test('a report whose tests show nothing that ran is not complete', async () => {
  const { tests, summary, problems } = await load(
    '<testsuites><testsuite name="pytest" errors="0" failures="0" skipped="0" tests="0"/></testsuites>',
  );
  assert.deepEqual([tests.length, summary.complete], [1, false]);
  assert.equal(problems.at(-1)?.message, 'no test in the report has a check, a plan or a failure');
  const skipped = await load('1..0 # SKIP no libvirt\n', 'a.tap');
  assert.deepEqual([skipped.summary.complete, skipped.problems], [true, []]);
});

test('a suite that states more cases than it holds is not complete', async () => {
  for (const text of [
    '<testsuite name="s" tests="5"><testcase name="a"/></testsuite>',
    '<testsuites tests="5"><testsuite name="s"><testcase name="a"/></testsuite></testsuites>',
  ]) {
    const { summary, problems } = await load(text);
    assert.equal(summary.complete, false, text);
    assert.match(problems[0]?.message ?? '', /says that it has 5 cases, but has 1$/);
  }
  const more = await load(
    '<testsuite name="s" tests="1"><testcase name="a"/><testcase name="b"/></testsuite>',
  );
  assert.equal(more.summary.complete, true);
});

test('a case whose status or result says that it failed is a failure, without an element of it', async () => {
  const outcomeOf = async (attributes: string) => {
    const text = `<testsuite name="s"><testcase name="a" ${attributes}/></testsuite>`;
    const { tests, problems } = await load(text);
    assert.deepEqual(problems, [], attributes);
    return tests[0]?.checks[0]?.outcome;
  };
  for (const value of [
    'failed',
    'FAIL',
    'failure',
    'error',
    'Errored',
    'broken',
    'timeout',
    'timed_out',
    'not ok',
    'success with failures',
  ]) {
    assert.equal(await outcomeOf(`status="${value}"`), 'fail', value);
    assert.equal(await outcomeOf(`classname="c" time="1" result="${value}"`), 'fail', value);
  }
  for (const value of [
    'run',
    'completed',
    'passed',
    'ok',
    'success',
    'Succeeded',
    'expected',
    'no failures',
    '',
  ])
    assert.equal(await outcomeOf(`status="${value}"`), 'pass', value);
  assert.equal(await outcomeOf('status="notrun" result="suppressed"'), 'skip');
  assert.equal(await outcomeOf('status="run" result="skipped"'), 'skip');
});

test('tests without plans come back from TAP as they were', async () => {
  const text =
    '<testsuite name="s"><testcase name="a"/><testcase name="b"><failure>x</failure></testcase></testsuite>';
  const { dialect: _, problems: __, ...report } = await load(text);
  const { tests } = await readAs(tapDialect, Buffer.from(writeAll(tapWriter(), report)));
  assert.deepEqual(
    tests.map(({ ending, plan, checks }) => [ending.kind, plan, ...checks.map(({ outcome }) => outcome)]),
    [['finished', undefined, 'pass', 'fail']],
  );
});

test('the same results in another order of suites have the same ids', async () => {
  const suites = ['chrome', 'firefox', 'login'].map(
    (name) => `<testsuite name="${name}"><testcase classname="login" name="${name}"/></testsuite>`,
  );
  const idsOf = async (list: readonly string[]) => {
    const { tests } = await load(`<testsuites>${list.join('')}</testsuites>`);
    return tests.map(({ id, checks }) => `${id}: ${checks[0]?.name}`).sort();
  };
  const expected = ['chrome/login: chrome', 'firefox/login: firefox', 'login: login'];
  assert.deepEqual(await idsOf(suites), expected);
  assert.deepEqual(await idsOf([...suites].reverse()), expected);
});

test('no two suites of one name have the id of a third', async () => {
  const suites = ['s', 's', 's (2)', 's (2)', 's'].map(
    (name) => `<testsuite name="${name}"><testcase name="x"/></testsuite>`,
  );
  const { tests } = await load(`<testsuites>${suites.join('')}</testsuites>`);
  assert.deepEqual(
    tests.map(({ id }) => id),
    ['s', 's (2)', 's (2) (2)', 's (2) (3)', 's (3)'],
  );
});

test('in a document of very many checks, ids that depend on the order of suites are warned of', async () => {
  const suite = (name: string, cases: string) => `<testsuite name="${name}">${cases}</testsuite>`;
  const many = suite('many', '<testcase classname="m" name="x"/>'.repeat(200_001));
  const of = (classname: string) => `<testcase classname="${classname}" name="x"/>`;
  const read = async (text: string) => {
    const { tests, problems } = await load(`<testsuites>${text}</testsuites>`);
    return { ids: tests.map(({ id }) => id), warnings: problems.map(({ message }) => message) };
  };
  assert.deepEqual(await read(suite('a', of('c')) + many), { ids: ['c', 'm'], warnings: [] });
  const spanning = await read(suite('a', of('c')) + suite('b', of('c')) + many + suite('d', of('c')));
  assert.deepEqual(spanning, { ids: ['a/c', 'b/c', 'm', 'd/c'], warnings: [] });
  const late = await read(suite('a', of('c')) + many + suite('d', of('c')));
  assert.deepEqual(late.ids, ['c', 'm', 'c (2)']);
  assert.match(late.warnings.join(), /the order of suites decides about ids that end in \(2\)/);
});

test('a suite of more classes than a call takes arguments', async () => {
  const cases = Array.from({ length: 150_000 }, (_, index) => `<testcase classname="c${index}" name="x"/>`);
  const cut = `<testsuite name="s">${cases.join('')}`;
  const { tests, summary } = await readAs(junitDialect, Buffer.from(cut));
  assert.deepEqual([tests.length, summary.complete], [150_000, false]);
});

test('JSON that was written is read with all names of unknown attributes', async () => {
  for (const name of [':b', 'a:b', 'x\uFFFDy', '\uFDFFa', 'é']) {
    const report = { ...SAMPLE, extra: { attributes: [{ name, value: '\uFFFD' }], elements: [] } };
    const { extra } = await readAs(jsonDialect, Buffer.from(writeAll(jsonWriter(), report)));
    assert.deepEqual(extra, report.extra);
  }
});

test('a document that breaks off says so, however many repairs came before', async () => {
  const repaired = '<testcase name="a" classname="b<c"/>'.repeat(30);
  const { problems, summary } = await load(`<testsuite name="s">${repaired}`);
  assert.equal(summary.complete, false);
  assert.ok(
    problems.some(({ code, message }) => code === 'broken-off' && message === 'the report breaks off here'),
  );
});

test('TAP that was written: a point without a subtest is a test, and a failed one is never a pass', async () => {
  const { tests, summary } = await load(
    'TAP version 13\n# suite: s\n# Subtest: a\n    1..1\n    ok 1\nnot ok 1 - a\nnot ok 2 - b\nok 3 - c\n1..3\n',
  );
  assert.deepEqual(
    tests.map(({ id, ending }) => [id, ending.kind]),
    [
      ['a', 'interrupted'],
      ['b', 'interrupted'],
      ['c', 'finished'],
    ],
  );
  assert.equal(summary.complete, true);
});

test('a report that states more failures than it holds is not complete, and says so once', async () => {
  const good = { ...SAMPLE, tests: [], summary: SAMPLE.summary };
  const one = (await load('<testsuite name="s"><testcase name="a"/></testsuite>')).tests;
  const claiming = { ...good, tests: one };
  const upstream =
    '<results><test name="a"><plan count="1"/><test id="1"><pass/></test><status exit="0" wait="0"/></test>' +
    '<summary total="1" passed="0" failed="1"/></results>';
  for (const text of [writeAll(canonicalWriter(), claiming), writeAll(jsonWriter(), claiming), upstream]) {
    const { summary, problems } = await load(text);
    assert.equal(summary.complete, false, text);
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['contradiction'],
    );
  }
});
