import assert from 'node:assert/strict';
import { test } from 'node:test';
import { canonicalWriter, type Report, ReportError } from '../../src/index.js';
import { readBytes } from '../read.js';
import { SAMPLE } from '../sample-report.js';
import { writeAll } from '../write.js';

const writer = canonicalWriter();
const bytes = Buffer.from(writeAll(writer, SAMPLE));

test('cut at any byte, a document gives every test that was whole, and says that it is not complete', async () => {
  const { tests, summary: _, ...header } = SAMPLE;
  const ends: number[] = [];
  let end = Buffer.byteLength(writer.begin(header));
  const rootEnd = bytes.indexOf('>', bytes.indexOf('<report')) + 1;
  for (const it of tests) {
    end += Buffer.byteLength(writer.test(it));
    // The line feed after the last `>` may be lost.
    ends.push(end - 1);
  }
  for (let length = 0; length < bytes.length - 1; length += 1) {
    const cut = bytes.subarray(0, length);
    if (length < rootEnd) {
      await assert.rejects(readBytes(cut), isRefused, `cut at ${length}`);
      continue;
    }
    const read = await readBytes(cut);
    const whole = ends.filter((at) => at <= length).length;
    assert.equal(read.tests.length, whole, `cut at ${length}`);
    assert.equal(read.summary.complete, false);
    assert.deepEqual(
      read.problems.map(({ code }) => code),
      ['broken-off'],
    );
    assert.equal(textOf(read.tests), textOf(tests.slice(0, whole)));
  }
});

test('only the last line feed may be missing', async () => {
  const read = await readBytes(bytes.subarray(0, -1));
  assert.deepEqual(read.problems, []);
  assert.equal(writeAll(writer, read), bytes.toString());
});

test('the problem says where, and after how many tests', async () => {
  const text = bytes.toString();
  const at = text.indexOf('<test', text.indexOf('</test>'));
  const [problem] = (await readBytes(Buffer.from(text.slice(0, at + 20)), 'a.xml')).problems;
  assert.equal(problem?.message, 'the document breaks off after 1 test');
  assert.equal(problem?.position?.line, text.slice(0, at).split('\n').length);
  assert.equal(problem?.position?.column, 3);
  assert.equal(problem?.position?.excerpt, `${text.slice(at - 2, at + 20)}\n  ^`);
});

test('zeros at the end, as a power failure leaves them, are no part of the document', async () => {
  const cut = bytes.indexOf('</test>') + 20;
  for (const zeros of [1, 200_000]) {
    const read = await readBytes(Buffer.concat([bytes.subarray(0, cut), Buffer.alloc(zeros)]));
    assert.equal(read.tests.length, 1);
    assert.deepEqual(
      read.problems.map(({ code }) => code),
      ['broken-off'],
    );
  }
  const inside = Buffer.concat([bytes.subarray(0, cut), Buffer.alloc(100_000), bytes.subarray(cut)]);
  await assert.rejects(readBytes(inside), { code: 'malformed' });
});

function isRefused(error: unknown): boolean {
  // The test helper says so where no dialect is recognised.
  return (
    error instanceof ReportError || (error instanceof Error && error.message.endsWith('no known dialect'))
  );
}

function textOf(tests: Report['tests']): string {
  return tests.map((it) => writer.test(it)).join('');
}
