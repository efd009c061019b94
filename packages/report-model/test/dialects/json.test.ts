import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { jsonDialect } from '../../src/dialects/json/read.js';
import { jsonSchema } from '../../src/dialects/json/schema.js';
import { jsonWriter } from '../../src/dialects/json/write.js';
import { ReportError } from '../../src/error.js';
import { anyReport } from '../arbitrary.js';
import { assertGolden } from '../golden.js';
import { readAs } from '../read.js';
import { SAMPLE } from '../sample-report.js';
import { writeAll } from '../write.js';

const SCHEMA = new URL('../../../schema/report.schema.json', import.meta.url);
const REPORT = {
  format: 'libvirt-tck-report/1',
  suite: 'a',
  platform: { capabilities: [], properties: [] },
  tests: [{ id: 't', ending: { kind: 'finished' }, checks: [{ number: 1, name: 'x', outcome: 'pass' }] }],
  summary: {
    complete: true,
    totals: { tests: 1, checks: 1, pass: 1, fail: 0, skip: 0, todo: 0, bonus: 0, notRun: 0, bad: 0 },
  },
};
const validate = new Ajv2020({ strictTypes: false }).compile(jsonSchema());

async function read(text: string): ReturnType<typeof readAs> {
  return await readAs(jsonDialect, Buffer.from(text), 'r.json', 7);
}

async function refusal(text: string): Promise<string> {
  const error = await read(text).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  assert.ok(error instanceof ReportError, `not refused: ${text}`);
  assert.ok(error.position, error.message);
  return `${error.code}: ${error.message}`;
}

test('the schema that ships is the one that the reader goes by', () => {
  assertGolden(SCHEMA, `${JSON.stringify(jsonSchema(), null, 2)}\n`);
});

test('what is written is valid', () => {
  fc.assert(
    fc.property(anyReport, (report) => {
      assert.ok(validate(JSON.parse(writeAll(jsonWriter(), report))), JSON.stringify(validate.errors));
    }),
  );
});

test('reader and schema agree on which documents are valid', async () => {
  const anyValue = fc.oneof(fc.constantFrom(null, true, -1, 1.5, '', 'pass', [], {}), fc.nat());
  await fc.assert(
    fc.asyncProperty(fc.nat(40), anyValue, async (place, value) => {
      const document = structuredClone(REPORT);
      replaceAt(document, place, value);
      const text = JSON.stringify(document);
      const isTaken = await read(text).then(
        ({ problems }) => problems.every(({ code }) => code !== 'broken-off'),
        () => false,
      );
      assert.equal(isTaken, validate(document), text);
    }),
  );
});

/** Puts a value in the place of the n-th value of a document, members first to last, outer before inner. */
function replaceAt(document: object, place: number, value: unknown): void {
  let left = place;
  const visit = (object: object): boolean => {
    for (const [key, member] of Object.entries(object)) {
      if (left === 0) {
        Object.assign(object, { [key]: value });
        return true;
      }
      left -= 1;
      if (typeof member === 'object' && member !== null && visit(member)) return true;
    }
    return false;
  };
  visit(document);
}

test('the order of members does not matter, as long as the tests come after what is said of the run', async () => {
  const { summary, tests, ...header } = REPORT;
  const { problems, tests: found } = await read(JSON.stringify({ summary, ...header, tests }));
  assert.equal(found.length, 1);
  assert.deepEqual(problems, []);
});

test('white space and a byte order mark are nothing', async () => {
  const report = await read(`\uFEFF \n${JSON.stringify(REPORT, null, '\t')}\n\n`);
  assert.equal(report.summary.complete, true);
});

test('members that the model does not have are ignored with a problem, even if called __proto__', async () => {
  const text = JSON.stringify(REPORT).replace('"id"', '"__proto__":{"id":"evil"},"constructor":1,"id"');
  const { tests, problems } = await read(text);
  assert.deepEqual(
    problems.map(({ message }) => message),
    ['tests[0].__proto__ has no place in a report', 'tests[0].constructor has no place in a report'],
  );
  assert.deepEqual(tests[0], REPORT.tests[0]);
  assert.equal(({} as { id?: string }).id, undefined);
});

test('a document that breaks off is read up to its last whole test', async () => {
  const text = JSON.stringify({ ...REPORT, tests: [REPORT.tests[0], REPORT.tests[0]] });
  const { tests, summary, problems } = await read(text.slice(0, text.lastIndexOf('"ending"')));
  assert.equal(tests.length, 1);
  assert.equal(summary.complete, false);
  assert.deepEqual(
    problems.map(({ code, position }) => [code, position?.line]),
    [['broken-off', 1]],
  );
});

const REFUSED: Readonly<Record<string, [text: string, message: RegExp]>> = {
  'no object': ['[1]', /^malformed: .*:1:1: this is not a JSON object$/],
  nothing: ['', /^malformed: .*:1:1: there is no JSON object$/],
  'two documents': ['{} {}', /^malformed: /],
  'a missing value': ['{"suite":"a",}', /^malformed: .*:1:14: a value is missing$/],
  'a bracket that does not fit': ['{"tests":[1}', /^malformed: .*:1:12: this bracket does not close/],
  'no JSON within': ['{\n "suite": yes,\n "x": 1}', /^malformed: .*:2:2: Unexpected token/],
  'another format': [
    '{"format":"other/1"}',
    /^invalid: .*:1:2: this is "other\/1", not libvirt-tck-report\/1$/,
  ],
  'a test of another kind': [
    '{"suite":"a","platform":{"capabilities":[],"properties":[]},"tests":[\n{"id":1}]}',
    /^invalid: .*:2:1: tests\[0\]\.id must be a string$/,
  ],
  'values nested deeper than any report': [
    `{"suite":${'['.repeat(1e6)}`,
    /^limit: .* nested more than 64 deep$/,
  ],
  'elements that are not well-formed XML': [
    JSON.stringify({ extra: { attributes: [], elements: ['<a><b></a>'] }, ...REPORT }),
    /^invalid: .*extra\.elements\[0\] must be one well-formed XML element$/,
  ],
  'attributes that XML has not': [
    JSON.stringify({ extra: { attributes: [{ name: 'a="1" b', value: '' }], elements: [] }, ...REPORT }),
    /^invalid: .*extra\.attributes\[0\]\.name must be the name of an XML attribute$/,
  ],
};

for (const [name, [text, message]] of Object.entries(REFUSED)) {
  test(`refused, with its place: ${name}`, async () => {
    assert.match(await refusal(text), message);
  });
}

test('a report cut off behind a test, as a killed run leaves it, has that test', async () => {
  const { tests, ...header } = SAMPLE;
  const writer = jsonWriter();
  let text = writer.begin(header);
  for (const [index, one] of tests.entries()) {
    text += writer.test(one);
    const report = await read(text);
    assert.deepEqual(report.tests, tests.slice(0, index + 1));
    assert.equal(report.summary.complete, false);
    assert.deepEqual(
      report.problems.map(({ code }) => code),
      ['broken-off'],
    );
    assert.equal((await read(text.slice(0, -1))).tests.length, index);
  }
});

test('each test says its outcome, and one that its checks contradict is reported', async () => {
  const text = writeAll(jsonWriter(), SAMPLE);
  const outcomes = (JSON.parse(text) as { tests: { outcome: string }[] }).tests.map(({ outcome }) => outcome);
  assert.deepEqual(outcomes, ['fail', 'skip', 'crashed', 'timed-out']);
  const { problems, tests } = await read(text.replace('"outcome":"crashed"', '"outcome":"pass"'));
  assert.deepEqual(tests, SAMPLE.tests);
  assert.deepEqual(
    problems.map(({ code, message }) => `${code}: ${message}`),
    [
      'contradiction: storage/405-vol-download-all states the outcome pass, but its ending and checks make it crashed',
    ],
  );
});
