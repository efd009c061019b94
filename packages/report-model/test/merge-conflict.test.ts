import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadReport, ReportError } from '../src/index.js';

const conflict = (ours: string, theirs: string) => `<<<<<<< HEAD\n${ours}=======\n${theirs}>>>>>>> theirs\n`;
const load = async (text: string) => await loadReport(Buffer.from(text), { file: 'report' });

const TAP: readonly [string, string, number][] = [
  ['the output of a script', `1..2\nok 1 - a\n${conflict('ok 2 - b\n', '')}`, 3],
  ['all of it', conflict('1..1\nok 1 - a\n', ''), 1],
  ['a YAML block', `TAP version 13\n1..1\nok 1 - a\n  ---\n${conflict('  a: 1\n', '')}  ...\n`, 5],
  [
    'subtests',
    `TAP version 14\n1..1\n${conflict('# Subtest: a\n    1..1\n    ok 1 - b\n', '')}ok 1 - a\n`,
    3,
  ],
  ['KTAP', `KTAP version 1\n1..1\n${conflict('ok 1 a\n', 'ok 1 b\n')}`, 3],
  [
    'a report as TAP',
    `TAP version 13\n# suite: s\n# Subtest: t\n    1..1\n    ok 1 - a\nok 1 - t\n${conflict('1..1\n', '')}`,
    7,
  ],
];

test('a merge conflict in TAP is reported with its line, and the report is not complete', async () => {
  for (const [name, text, line] of TAP) {
    for (const document of [text, text.replaceAll('\n', '\r\n')]) {
      const { summary, problems } = await load(document);
      assert.equal(summary.complete, false, name);
      const position = { file: 'report', line, column: 1 };
      const message = 'a merge conflict is not resolved: this is one of its markers';
      assert.deepEqual(
        problems.filter((problem) => problem.message === message),
        [{ code: 'ignored', message, position }],
        name,
      );
    }
  }
});

test('a line of equals signs in TAP is text, and so are markers in comments', async () => {
  const markers = conflict('', '').replace(/^/gm, '# ');
  const { summary, problems } = await load(`1..1\n=======\nResults\n=======\n${markers}ok 1 - a\n`);
  assert.equal(summary.complete, true);
  assert.deepEqual(problems, []);
});

test('no format reads over a merge conflict', async () => {
  const cases = (name: string) => `<testcase classname="c" name="${name}"/>\n`;
  const script = (name: string) => `<test name="${name}">\n<details/>\n</test>\n`;
  const check = (number: number) => `<check number="${number}" name="a" outcome="pass"/>\n`;
  const canonical = (inside: string) =>
    `<report xmlns="urn:libvirt-tck:report:1" suite="s">\n<platform/>\n<test id="t" ending="finished">\n${inside}</test>\n</report>\n`;
  for (const text of [
    `<testsuite name="s">\n${conflict(cases('a'), cases('b'))}</testsuite>\n`,
    `<testsuite name="s">\n${cases('a')}${conflict('', '')}${cases('b')}</testsuite>\n`,
    `<results>\n${conflict(script('a'), script('b'))}</results>\n`,
    canonical(conflict(check(1), check(1))),
    `{ "suite": "s",\n${conflict('"tests": []', '"tests": [1]')}}\n`,
  ]) {
    const found = await load(text).catch((error: unknown) => error);
    if (found instanceof ReportError) assert.ok(found.position, text);
    else assert.equal((found as Awaited<ReturnType<typeof load>>).summary.complete, false, text);
  }
});
