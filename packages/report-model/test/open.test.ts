import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { canonicalWriter, loadReport, openReport, ReportError } from '../src/index.js';
import { SAMPLE } from './sample-report.js';
import { writeAll } from './write.js';

const bytes = Buffer.from(writeAll(canonicalWriter(), SAMPLE));
const folder = mkdtempSync(join(tmpdir(), 'tck-open-'));
after(() => rmSync(folder, { recursive: true }));
const file = join(folder, 'report.xml');
writeFileSync(file, bytes);

test('a report is read from a path, a URL, bytes, or bytes as they come', async () => {
  async function* coming(): AsyncGenerator<Uint8Array> {
    for (const byte of bytes) yield Uint8Array.of(byte);
  }
  for (const source of [file, pathToFileURL(file), bytes, new Uint8Array(bytes), coming()]) {
    const { dialect, problems, ...report } = await loadReport(source);
    assert.equal(dialect, 'canonical');
    assert.deepEqual(problems, []);
    assert.deepEqual(report, SAMPLE);
  }
});

test('and from standard input', () => {
  const script = `import { loadReport } from ${JSON.stringify(new URL('../src/index.js', import.meta.url).href)};
    console.log((await loadReport('-')).tests.length);`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    input: bytes,
    encoding: 'utf8',
  });
  assert.equal(stdout, `${SAMPLE.tests.length}\n`, stderr);
});

test('header, tests and summary come in the order in which they are asked for', async () => {
  const report = openReport(file);
  assert.equal((await report.header).suite, SAMPLE.suite);
  const ids: string[] = [];
  for await (const { id } of report.tests()) ids.push(id);
  assert.deepEqual(
    ids,
    SAMPLE.tests.map(({ id }) => id),
  );
  assert.deepEqual(await report.summary, SAMPLE.summary);
  await assert.rejects(report.tests().next(), /can be gone through once/);
});

test('who wants only the summary need not go through the tests', async () => {
  assert.deepEqual(await openReport(file).summary, SAMPLE.summary);
});

test('who stops early gets no summary', async () => {
  const report = openReport(file);
  for await (const _test of report.tests()) break;
  await assert.rejects(report.summary, /not gone through to their end/);
});

test('the first test can be had before the last one is there', async () => {
  const cut = bytes.indexOf('</test>') + '</test>\n'.length;
  let isOver = false;
  async function* running(): AsyncGenerator<Uint8Array> {
    yield bytes.subarray(0, cut);
    isOver = true;
    yield bytes.subarray(cut);
  }
  for await (const { id } of openReport(running()).tests()) {
    assert.equal(id, SAMPLE.tests[0]?.id);
    assert.equal(isOver, false);
    break;
  }
});

test('gzip is unpacked', async () => {
  const { problems, tests } = await loadReport(gzipSync(bytes));
  assert.deepEqual(problems, []);
  assert.deepEqual(tests, SAMPLE.tests);
});

test('gzip that breaks off is read as far as it goes', async () => {
  const packed = gzipSync(
    Buffer.concat([bytes.subarray(0, bytes.indexOf('<summary')), Buffer.alloc(100_000, ' ')]),
  );
  const { problems, tests, summary } = await loadReport(packed.subarray(0, -20), { file: 'a.gz' });
  assert.deepEqual(tests, SAMPLE.tests);
  assert.equal(summary.complete, false);
  assert.deepEqual(
    problems.map(({ message }) => message),
    ['the gzip data of a.gz break off', `the document breaks off after ${tests.length} tests`],
  );
});

test('gzip that is damaged is refused', async () => {
  const packed = gzipSync(bytes);
  packed.writeUInt32LE(packed.readUInt32LE(packed.length - 8) ^ 1, packed.length - 8);
  await assert.rejects(loadReport(packed, { file: 'a.gz' }), { code: 'malformed' });
});

test('an input that cannot be read or is not a report is named', async () => {
  const rows: readonly [Parameters<typeof openReport>[0], string, RegExp][] = [
    [join(folder, 'missing.xml'), 'unreadable', /^read .*missing.xml$/],
    [folder, 'unreadable', /^read /],
    [Buffer.alloc(0), 'unrecognised', /^read report:1:1: it is empty$/],
    [Buffer.from('Dear Sir\nor Madam'), 'unrecognised', /^read report:1:1: it is not a report/],
    [Buffer.from('<html/>'), 'unrecognised', /^read report:1:1: it is not a report in .*JUnit XML, JSON /],
    [
      Buffer.from('# ours\nversion: 1\nentries:\n  - id: a\n'),
      'unrecognised',
      /^read report:1:1: it is a known-broken list, not a report$/,
    ],
  ];
  for (const [source, code, message] of rows) {
    for (const ask of ['header', 'summary', 'dialect'] as const) {
      await assert.rejects(openReport(source)[ask], (error) => {
        assert.ok(error instanceof ReportError);
        assert.equal(error.code, code);
        assert.match(error.message, message);
        return true;
      });
    }
  }
});

test('an error of the stream is the cause of ours', async () => {
  const cause = new Error('the line is dead');
  async function* dying(): AsyncGenerator<Uint8Array> {
    yield bytes.subarray(0, 2000);
    throw cause;
  }
  await assert.rejects(loadReport(dying()), (error) => {
    assert.ok(error instanceof ReportError);
    assert.equal(error.code, 'unreadable');
    assert.equal(error.cause, cause);
    return true;
  });
});

test('closing gives the file back', async () => {
  const report = openReport(file);
  await report.header;
  await report.close();
  assert.deepEqual(await report.tests().next(), { done: true, value: undefined });
});
