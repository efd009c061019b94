import assert from 'node:assert/strict';
import { test } from 'node:test';
import { canonicalDialect } from '../../src/canonical/read.js';
import { canonicalWriter, type Report, ReportError } from '../../src/index.js';
import { READ_LIMITS } from '../../src/read-limits.js';
import { readAs, readBytes } from '../read.js';
import { SAMPLE } from '../sample-report.js';
import { writeAll } from '../write.js';
import { INVALID, INVALID_TO_READER } from './invalid.js';

const text = writeAll(canonicalWriter(), SAMPLE);

test('documents that are no valid reports are refused, each with its place', async () => {
  for (const [what, document] of [...INVALID, ...INVALID_TO_READER]) {
    const error = await errorOf(document);
    assert.equal(error.code, 'invalid', what);
    assert.ok(error.position !== undefined, what);
  }
});

test('an error names the value and points at it', async () => {
  const error = await errorOf(
    text.replace('name="rebooted" outcome="todo"', 'name="rebooted" outcome="later"'),
  );
  const line = text.slice(0, text.indexOf('rebooted')).split('\n').length;
  assert.equal(
    error.message,
    `read a.xml:${line}:48: outcome="later" must be one of pass, fail, skip, todo, bonus`,
  );
  const { excerpt = '' } = error.position ?? {};
  const [shown = '', caret = ''] = excerpt.split('\n');
  assert.ok(shown.slice(caret.indexOf('^')).startsWith('later"'), excerpt);
});

test('what contradicts the checks is a problem, and the checks are believed', async () => {
  const contradictory = text
    .replace('outcome="crashed"', 'outcome="pass"')
    .replace(/<summary complete="true"(.*) pass="\d+"/, '<summary complete="true"$1 pass="77"');
  const read = await readBytes(Buffer.from(contradictory));
  assert.deepEqual(
    read.problems.map(({ code, message }) => [code, message]),
    [
      [
        'contradiction',
        'storage/405-vol-download-all states the outcome pass, but its ending and checks make it crashed',
      ],
      ['contradiction', `the summary disagrees with the tests: pass: 77 (${SAMPLE.summary.totals.pass})`],
    ],
  );
  assert.equal(writeAll(canonicalWriter(), read), text);
});

test('a document that is not as the writer makes it, but valid, means the same', async () => {
  const other = text
    .replace('<?xml version="1.0" encoding="UTF-8"?>', '<!-- by hand -->')
    .replaceAll(
      /<check number="(\d+)" name="([^"]*)" outcome="(\w+)"/g,
      `<check\n outcome='$3' name = "$2" number="$1"`,
    )
    .replaceAll('<diagnostic kind="comment">', '<diagnostic kind="comment"><!-- c --><![CDATA[]]>')
    .replaceAll('"/>', '"  />')
    .replaceAll('</test>', '</test >');
  assert.notEqual(other, text);
  const read = await readBytes(Buffer.from(other));
  assert.deepEqual(read.problems, []);
  assert.equal(writeAll(canonicalWriter(), read), text);
});

test('an element of another namespace is not mistaken for one of ours', async () => {
  const foreign = '<check xmlns="urn:other" number="x"><diagnostic>a</diagnostic></check>';
  const read = await readBytes(Buffer.from(text.replace('</test>', `${foreign}</test>`)));
  assert.deepEqual(read.tests[0]?.extra?.elements, [foreign]);
  assert.deepEqual(read.tests[0]?.checks, SAMPLE.tests[0]?.checks);
});

test('names that every object has are names like others', async () => {
  const element = '<__proto__ constructor="a"><toString/></__proto__>';
  const odd = text
    .replace('<platform', `<platform __proto__="b" hasOwnProperty="c"`)
    .replace('</platform>', `${element}</platform>`);
  const { platform } = await readBytes(Buffer.from(odd));
  assert.deepEqual(platform.extra?.attributes, [
    { name: '__proto__', value: 'b' },
    { name: 'hasOwnProperty', value: 'c' },
  ]);
  assert.deepEqual(platform.extra?.elements, [element]);
  assert.equal(Object.getPrototypeOf(platform), Object.prototype);
});

test('each test is given as soon as its last byte is there', async () => {
  const given: string[] = [];
  async function* slowly(): AsyncGenerator<Buffer> {
    for (const line of text.split(/(?<=<\/test>|<test[^>]*\/>)/)) {
      yield Buffer.from(line);
      given.push('chunk');
    }
  }
  const input = {
    file: 'a.xml',
    chunks: slowly(),
    problem: () => assert.fail(),
    detect: async () => undefined,
    limits: READ_LIMITS,
  };
  for await (const part of canonicalDialect.read(input)) if (part.kind === 'test') given.push('test');
  assert.deepEqual(given.slice(0, 6), ['test', 'chunk', 'test', 'chunk', 'test', 'chunk']);
});

test('what follows the first fault is not read', async () => {
  const broken = text.replace('</summary>', '').replace('<summary', '<summary <');
  const tests: unknown[] = [];
  const input = {
    file: 'a.xml',
    chunks: [Buffer.from(broken)] as unknown as AsyncIterable<Buffer>,
    problem: () => assert.fail(),
    detect: async () => undefined,
    limits: READ_LIMITS,
  };
  await assert.rejects(async () => {
    for await (const part of canonicalDialect.read(input)) if (part.kind === 'test') tests.push(part.test);
  }, ReportError);
  assert.equal(tests.length, SAMPLE.tests.length);
});

async function errorOf(document: string): Promise<ReportError> {
  let report: Report;
  try {
    report = await readAs(canonicalDialect, Buffer.from(document), 'a.xml');
  } catch (error) {
    if (error instanceof ReportError) return error;
    throw error;
  }
  throw new Error(`was read: ${JSON.stringify(report)}`);
}
