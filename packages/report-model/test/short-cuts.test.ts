import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { canonicalDialect } from '../src/canonical/read.js';
import type { Dialect } from '../src/dialect.js';
import { junitDialect } from '../src/dialects/junit/read.js';
import { canonicalWriter, ReportError } from '../src/index.js';
import type { Problem } from '../src/problem.js';
import { DECLARATION_BYTES } from '../src/xml/declaration.js';
import { anyReport } from './arbitrary.js';
import { readAs } from './read.js';
import { writeAll } from './write.js';

/** Too few bytes at a time for any element to be there whole when it is looked at, */
const PIECEMEAL = 3;
/** behind so many that are looked at together, as they may declare the encoding. */
const LEAD = Buffer.from(`<!--${' '.repeat(DECLARATION_BYTES)}-->\n`);

/** The document reads the same, problems and all, whether its elements are there whole or come piece by piece. */
async function assertSameInPieces(dialect: Dialect, document: Buffer): Promise<void> {
  const bytes = Buffer.concat([LEAD, document]);
  const [whole, inPieces] = [await readAs(dialect, bytes), await readAs(dialect, bytes, 'sample', PIECEMEAL)];
  assert.deepEqual(
    { ...whole, problems: whole.problems.map(withoutExcerpt) },
    { ...inPieces, problems: inPieces.problems.map(withoutExcerpt) },
  );
}

/** An excerpt shows no more of the line than has arrived. */
function withoutExcerpt({ position, ...problem }: Problem): unknown {
  return { ...problem, line: position?.line, column: position?.column };
}

test('checks of the canonical report mean the same whether they are taken whole or token by token', async () => {
  await fc.assert(
    fc.asyncProperty(anyReport, async (report) => {
      const document = writeAll(canonicalWriter(), report).replace(/^<\?xml.*\n/, '');
      await assertSameInPieces(canonicalDialect, Buffer.from(document));
    }),
  );
});

const text: fc.Arbitrary<string> = fc.constantFrom(
  '',
  'virsh start',
  'a &lt; b',
  'π',
  "it's > 3",
  '  two\n  lines\n',
  '\\x41',
  ']] >',
);
const attribute = (name: string, value = text) =>
  fc.option(value, { nil: undefined }).map((it) => (it === undefined ? '' : ` ${name}="${it}"`));
const time = attribute('time', fc.constantFrom('0.25', '3', '1,234.5', '', 'NaN'));
const names = fc
  .tuple(
    attribute('classname', fc.constantFrom('domain/050', 'storage')),
    attribute('name'),
    time,
    fc.boolean(),
  )
  .map(([classname, name, seconds, isClassFirst]) =>
    isClassFirst ? classname + name + seconds : name + classname + seconds,
  );
const child = fc
  .record({
    name: fc.constantFrom('skipped', 'failure', 'error', 'system-out', 'rerunFailure', 'flakyError'),
    message: attribute('message'),
    type: attribute('type', fc.constantFrom('todo', 'pytest.xfail', 'AssertionError')),
    text,
  })
  .map((it) => `<${it.name}${it.message}${it.type}>${it.text}</${it.name}>`);
const space = fc.constantFrom('', '\n      ', '\r\n', '\f', '\u00a0');
const testcase = fc
  .tuple(names, fc.array(child, { maxLength: 2 }), space, fc.boolean())
  .map(([attributes, children, blank, isShort]) => {
    if (isShort && children.length === 0) return `\n    <testcase${attributes}/>`;
    return `\n    <testcase${attributes}>${children.map((it) => blank + it).join('')}${blank}</testcase>`;
  });

test('cases of JUnit XML mean the same whether they are taken whole or token by token', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(testcase, { maxLength: 8 }), async (cases) => {
      const document = `<testsuites><testsuite name="s">${cases.join('')}\n</testsuite></testsuites>\n`;
      await assertSameInPieces(junitDialect, Buffer.from(document));
    }),
  );
});

test('characters that XML does not take for white space are reported between the tags of a case', async () => {
  const plain = '<testcase classname="c" name="a"/>';
  for (const [byte, message] of [
    ['\v', 'the character U+000B is not allowed in XML'],
    ['\f', 'the character U+000C is not allowed in XML'],
    ['\xa0', 'the byte 0xA0 is not UTF-8'],
  ]) {
    const failed = `<testcase classname="c" name="b">${byte}<failure/></testcase>`;
    const document = `<testsuite name="s">${plain}\n${failed}\n</testsuite>`;
    const { problems } = await readAs(junitDialect, Buffer.from(document, 'latin1'));
    assert.deepEqual(
      problems.map((problem) => problem.message),
      [message, 'text where only elements may stand was not read'],
    );
  }
});

test('a second root element is reported, even if it is a plain case behind another', async () => {
  const document = '<testcase classname="c" name="a"/>\n<testcase classname="c" name="b"/>\n';
  const { problems } = await readAs(junitDialect, Buffer.from(document));
  assert.ok(problems.some(({ message }) => message === 'a second root element'));
});

test('an error behind checks that were taken whole has its line', async () => {
  const check =
    '    <check number="1" name="a" outcome="fail">\n      <diagnostic kind="comment">one\ntwo</diagnostic>\n    </check>\n';
  const document = writeAll(canonicalWriter(), {
    suite: 's',
    platform: { capabilities: [], properties: [] },
    tests: [{ id: 't', ending: { kind: 'finished' }, plan: { kind: 'checks', count: 1 }, checks: [] }],
    summary: {
      complete: true,
      totals: { tests: 1, checks: 0, pass: 0, fail: 0, skip: 0, todo: 0, bonus: 0, notRun: 0, bad: 0 },
    },
  }).replace('    <plan checks="1"/>\n', `    <plan checks="1"/>\n${check}${check}    <check number="x"/>\n`);
  const line = document.slice(0, document.indexOf('number="x"')).split('\n').length;
  const reading = readAs(canonicalDialect, Buffer.from(document));
  await assert.rejects(reading, (error) => error instanceof ReportError && error.position?.line === line);
});
