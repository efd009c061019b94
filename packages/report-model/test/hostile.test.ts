import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { openReport, ReportError } from '../src/index.js';

const START = '<report xmlns="urn:libvirt-tck:report:1" suite="s"><platform/>';
const MiB = 1024 * 1024;

/** What becomes of a document that is made while it is read, and how much of it was. */
interface Outcome {
  readonly error: ReportError;
  readonly bytes: number;
  readonly growth: number;
}

/** Reads `start`, then `piece` over and over (up to `limit` bytes); that must end in an error. */
async function read(start: string, piece: string, limit: number): Promise<Outcome> {
  let bytes = 0;
  async function* document(): AsyncGenerator<Buffer> {
    yield Buffer.from(start);
    const chunk = Buffer.from(piece.repeat(Math.ceil(65536 / piece.length)));
    for (; bytes < limit; bytes += chunk.length) yield chunk;
  }
  const before = process.memoryUsage().rss;
  try {
    for await (const _test of openReport(document(), { file: 'a.xml' }).tests());
  } catch (error) {
    assert.ok(error instanceof ReportError, String(error));
    assert.ok(error.position !== undefined);
    return { error, bytes, growth: process.memoryUsage().rss - before };
  }
  throw new Error('no error');
}

test('entities cannot multiply', async () => {
  const laughs = `<!DOCTYPE report [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>${START}&b;`;
  const { error } = await read(laughs, ' ', 1);
  assert.equal(error.code, 'refused');
  assert.match(error.message, /^read a.xml:1:1: a document type declaration \(DTD\), which no report needs$/);
});

test('a million elements inside each other are refused at the 257th', async () => {
  const { error } = await read(START, '<x>', 3e6);
  assert.equal(error.code, 'limit');
  assert.match(error.message, /elements nested more than 256 deep$/);
});

test('a million attributes are refused at the 257th', async () => {
  const attributes = Array.from({ length: 1e6 }, (_, index) => ` a${index}="1"`).join('');
  const { error } = await read(`${START}<test${attributes}/>`, ' ', 1);
  assert.equal(error.code, 'limit');
  assert.match(error.message, /more than 256 attributes$/);
});

test('a million different names are refused', async () => {
  const elements = Array.from({ length: 1e6 }, (_, index) => `<a${index}/>`).join('');
  const { error } = await read(START + elements, ' ', 1);
  assert.equal(error.code, 'limit');
  assert.match(error.message, /more than 4096 different names$/);
});

test('an attribute of 1 GB is refused when it has shown to be longer than 16 MB', async () => {
  const { error, bytes, growth } = await read(`${START}<test id="`, 'x', 1024 * MiB);
  assert.equal(error.code, 'limit');
  assert.match(error.message, /a tag of more than 16777216 bytes$/);
  assert.ok(bytes < 34 * MiB, `${bytes} bytes were read`);
  assert.ok(growth < 150 * MiB, `memory grew by ${growth} bytes`);
});

test('a name without end is refused', async () => {
  for (const start of [`${START}<`, `${START}<test `, `${START}</`, `${START}<?`]) {
    const { error, bytes } = await read(start, 'x', 1024 * MiB);
    assert.equal(error.code, 'limit', start);
    assert.ok(bytes < MiB);
  }
});

test('a text of 1 GB is refused when it has shown to be longer than 64 M characters', async () => {
  const inText = `${START}<test id="a" outcome="pass" ending="finished"><diagnostic kind="output">`;
  const { error, bytes } = await read(inText, 'text ', 1024 * MiB);
  assert.equal(error.code, 'limit');
  assert.ok(bytes < 66 * MiB);
});

test('comments and processing instructions of any length take no memory', async () => {
  for (const start of [`${START}<!--`, `${START}<?pi `]) {
    const { error, growth } = await read(`${start}`, 'long - long ? long\n', 24 * MiB).catch(
      (failure: Error) => {
        // They never end: the document breaks off, which is no error.
        assert.equal(failure.message, 'no error');
        return { error: undefined, growth: 0 };
      },
    );
    assert.equal(error, undefined);
    assert.ok(growth < 20 * MiB);
  }
});

test('space without end in an end tag is refused', async () => {
  const { error, bytes } = await read(`${START}<test></test`, ' ', 1024 * MiB);
  assert.ok(error.code === 'limit' || error.code === 'invalid');
  assert.ok(bytes < MiB);
});

test('what gzip packs a thousandfold is unpacked in portions', async () => {
  const bomb = gzipSync(`${START}<test id="${'x'.repeat(100 * MiB)}`);
  assert.ok(bomb.length < MiB);
  const before = process.memoryUsage().rss;
  await assert.rejects(openReport(bomb, { file: 'a.gz' }).summary, { code: 'limit' });
  assert.ok(process.memoryUsage().rss - before < 150 * MiB);
});

test('of very many problems the first are shown, and their number', async () => {
  const test = '<test id="a" outcome="fail" ending="finished"/>';
  const report = openReport(Buffer.from(START + test.repeat(3000)), { file: 'a.xml' });
  assert.equal((await report.summary).totals.tests, 3000);
  // Besides the first ones: that no test shows a result, and how many there were.
  assert.equal(report.problems.length, 1002);
  assert.equal(report.problems.at(-1)?.message, '1000 of 3001 problems are shown');
});
