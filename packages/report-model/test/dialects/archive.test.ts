import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { type TestContext, test } from 'node:test';
import { createGzip, gunzipSync, gzipSync } from 'node:zlib';
import tar from 'tar-stream';
import { canonicalWriter } from '../../src/canonical/write.js';
import { archiveDialect } from '../../src/dialects/archive/read.js';
import { jsonWriter } from '../../src/dialects/json/write.js';
import { junitWriter } from '../../src/dialects/junit/write.js';
import { tapWriter } from '../../src/dialects/tap/write.js';
import { ReportError } from '../../src/error.js';
import { loadOpen, loadReport, openFolder } from '../../src/open.js';
import { bytesOf, readAs } from '../read.js';
import { SAMPLE } from '../sample-report.js';
import { writeAll } from '../write.js';

const ARCHIVE = new URL('../../../test/fixtures/archive/two-scripts.tgz', import.meta.url);

function folder(t: TestContext, files: Readonly<Record<string, string | Buffer>>): string {
  const root = mkdtempSync(join(tmpdir(), 'tck-folder-'));
  t.after(() => rmSync(root, { recursive: true }));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  return root;
}

test('an archive: the scripts in the order they ran, with their times', async () => {
  const { dialect, tests, started, summary, problems } = await loadReport(ARCHIVE);
  assert.equal(dialect, 'archive');
  assert.deepEqual(problems, []);
  assert.deepEqual(
    tests.map(({ id, started, duration, ending }) => [id, started, duration, ending.kind]),
    [
      ['domain/200-b', '2026-11-22T23:08:51.290Z', 3.34233, 'finished'],
      ['domain/100-a', '2026-11-22T23:08:54.641Z', 2.1959, 'finished'],
    ],
  );
  assert.deepEqual([started, summary.ended], ['2026-11-22T23:08:51.000Z', '2026-11-22T23:08:57.000Z']);
  assert.deepEqual([summary.totals.pass, summary.totals.fail], [1, 1]);
});

test('an archive that breaks off within a script: that one was interrupted', async () => {
  const bytes = await bytesOf(ARCHIVE);
  const cut = bytes.indexOf('not ok 2');
  const { tests, summary, problems } = await readAs(archiveDialect, bytes.subarray(0, cut));
  assert.deepEqual(
    tests.map(({ ending, checks }) => [ending.kind, checks.length]),
    [['interrupted', 1]],
  );
  assert.equal(summary.complete, false);
  assert.deepEqual(
    problems.map(({ code }) => code),
    ['broken-off'],
  );
});

test('an archive whose middle is damaged is refused, with the place', async () => {
  const bytes = Buffer.from(await bytesOf(ARCHIVE));
  const second = bytes.indexOf('ustar', 1024) - 257;
  bytes[second] = 0x00;
  await assert.rejects(readAs(archiveDialect, bytes), (error: unknown) => {
    assert.ok(error instanceof ReportError);
    assert.equal(error.message, `read sample:1:${second + 1}: this is no header of a tar archive`);
    return true;
  });
});

test('a folder is read as the archive it would make: its .tap files, at any depth, with names of any length', async (t) => {
  const long = `${'deep/'.repeat(20)}${'n'.repeat(120)}`;
  const root = folder(t, {
    'domain_050-transient.t.tap': '1..1\nok 1 - flat\n',
    'storage/100-pool.tap': `1..1\nok 1 - ${'x'.repeat(1500)}\n`,
    [`${long}.tap`]: '1..0 # SKIP no\n',
    'empty.tap': '',
    'notes.txt': 'no TAP',
  });
  symlinkSync(root, join(root, 'loop'));
  const { tests } = await loadOpen(openFolder(root));
  assert.deepEqual(
    tests.map(({ id }) => id),
    [long, 'domain/050-transient', 'empty', 'storage/100-pool'],
  );
  assert.equal(tests[3]?.checks[0]?.name.length, 1500);
  assert.equal(tests[2]?.ending.kind, 'plan-broken');
});

test('an unpacked archive is a folder, too', async (t) => {
  const root = folder(t, {
    'meta.yml': "---\nfile_order:\n  - /t/b.t\n  - '/t/a''s.t'\n",
    "t/a's.t": '1..0\n',
    't/b.t': '1..0\n',
  });
  const { tests } = await loadOpen(openFolder(root));
  assert.deepEqual(
    tests.map(({ id }) => id),
    ['t/b', "t/a's"],
  );
});

test('a folder without TAP is refused', async (t) => {
  await assert.rejects(loadOpen(openFolder(folder(t, { 'a.txt': '' }))), /no file in it ends in \.tap/);
  await assert.rejects(loadOpen(openFolder('/nonexistent')), (error) => {
    assert.ok(error instanceof ReportError);
    assert.equal(error.message, 'read /nonexistent');
    assert.match(String(error.cause), /ENOENT/);
    return true;
  });
});

/** A gzipped tar archive of these files. */
async function tgz(files: Readonly<Record<string, string | Buffer>>): Promise<Buffer> {
  const pack = tar.pack();
  for (const [name, content] of Object.entries(files)) pack.entry({ name }, Buffer.from(content));
  pack.finalize();
  return await buffer(pack.pipe(createGzip()));
}

const CANONICAL = writeAll(canonicalWriter(), SAMPLE);
const LOG = 'Building …\nok then\n'.repeat(500);

for (const [name, writer] of [
  ['report.xml', canonicalWriter()],
  ['report.junit.xml', junitWriter()],
  ['report.json', jsonWriter()],
] as const) {
  test(`the report in an archive is read, with logs beside it: ${name}`, async () => {
    const text = writeAll(writer, SAMPLE);
    const alone = await loadReport(Buffer.from(text));
    const archive = await tgz({
      'a/build.log': LOG,
      [`a/${name}`]: text,
      'a/core': '\0\x7f',
      'z.txt': 'end\n',
    });
    assert.deepEqual(await loadReport(archive), { ...alone, dialect: 'archive' });
    const packed = await tgz({ [`${name}.gz`]: gzipSync(text) });
    assert.deepEqual((await loadReport(packed)).tests, alone.tests);
  });
}

test('a report in an archive that breaks off is given as far as it goes, with its own place', async () => {
  const bytes = gunzipSync(await tgz({ 'a/report.xml': CANONICAL }));
  const cut = bytes.indexOf('<test id="storage');
  const { tests, summary, problems } = await loadReport(bytes.subarray(0, cut), { file: 'a.tgz' });
  assert.deepEqual([tests.length, summary.complete], [2, false]);
  assert.equal(problems.find(({ position }) => position !== undefined)?.position?.file, 'a.tgz:a/report.xml');
});

test('an archive with several reports, or with none, is refused and says what it holds', async () => {
  const refusals: readonly [Readonly<Record<string, string | Buffer>>, RegExp][] = [
    [
      { 'a.xml': CANONICAL, 'b.junit.xml': writeAll(junitWriter(), SAMPLE) },
      /several reports \(a\.xml, b\.junit\.xml/,
    ],
    [{ 'a.tap': '1..1\nok 1\n', 'b.xml': CANONICAL }, /several reports \(b\.xml, a\.tap/],
    [{ 'build.log': 'no report\n' }, /a\.tgz:1:1: no file in it is a report/],
    [{ 'inner.tar': gunzipSync(await tgz({ 'a.xml': CANONICAL })) }, /inner\.tar in it is an archive itself/],
  ];
  for (const [files, message] of refusals) {
    await assert.rejects(loadReport(await tgz(files), { file: 'a.tgz' }), (error: unknown) => {
      assert.ok(error instanceof ReportError);
      assert.equal(error.code, 'unrecognised');
      assert.match(error.message, message);
      return true;
    });
  }
  await assert.rejects(loadReport(Buffer.from('PK\x03\x04 and so on')), /it is a zip archive: unpack it/);
});

test('TAP files in an archive without a description: what is not TAP is named', async () => {
  const { tests, problems } = await loadReport(
    await tgz({
      'b.tap': '1..1\nok 1\n',
      'a.t': '1..1\nnot ok 1\n',
      'empty.tap': '',
      'notes.md': '# Notes\n',
    }),
  );
  assert.deepEqual(
    tests.map(({ id, ending }) => [id, ending.kind]),
    [
      ['b', 'finished'],
      ['a', 'finished'],
      ['empty', 'plan-broken'],
    ],
  );
  assert.deepEqual(
    problems.map(({ code, message }) => `${code}: ${message}`),
    ['ignored: 1 of 4 files are not TAP: notes.md'],
  );
});

test('TAP with a NUL byte or in another encoding, or packed, never vanishes from a folder or archive', async (t) => {
  const failing = '1..1\nnot ok 1 - a\0b\n';
  const files = {
    'good.tap': '1..1\nok 1\n',
    'nul.tap': failing,
    'packed.tap.gz': gzipSync(failing),
    'utf-16.tap': Buffer.from(`\uFEFF${failing}`, 'utf16le'),
  };
  const expected = [
    ['good', 'finished', 'pass'],
    ['nul', 'finished', 'fail'],
    ['packed', 'finished', 'fail'],
    ['utf-16', 'plan-broken'],
  ];
  for (const read of [loadOpen(openFolder(folder(t, files))), loadReport(await tgz(files))]) {
    const { tests } = await read;
    assert.deepEqual(
      tests.map(({ id, ending, checks }) => [id, ending.kind, ...checks.map(({ outcome }) => outcome)]),
      expected,
    );
  }
});

test('a test of an archive whose output is not text makes the report incomplete', async () => {
  const meta = '---\nfile_order:\n  - /t/a.t\n  - /t/b.t\n';
  const archive = await tgz({ 'meta.yml': meta, 't/a.t': '1..1\nok 1\n', 't/b.t': 'x\0y\n', core: '\0' });
  const { tests, summary, problems } = await loadReport(archive);
  assert.deepEqual([tests.length, summary.complete], [1, false]);
  assert.equal(problems.at(-1)?.message, 'meta.yml lists tests whose output is not text: t/b.t');
});

test('links in a folder are read, and one that leads nowhere is an error', async (t) => {
  const root = folder(t, { 'a.tap': '1..1\nok 1\n' });
  symlinkSync(join(root, 'a.tap'), join(root, 'b.tap'));
  assert.equal((await loadOpen(openFolder(root))).tests.length, 2);
  symlinkSync('nowhere', join(root, 'c.tap'));
  await assert.rejects(loadOpen(openFolder(root)), { code: 'unreadable', message: `read ${root}/c.tap` });
});

test('streams with subtests in a folder are read as on their own, with ids behind those of their files', async (t) => {
  const stream = await bytesOf(new URL('../subtests/tap-14.tap', ARCHIVE));
  const plain = 'ok 1 - a\n    not ok 1 - b\nok 2 - c\n1..2\n';
  const root = folder(t, { 'mon.tap': stream, 'tue.tap': stream, 'plain.tap': plain });
  const { tests } = await loadReport(stream, { file: 'tap-14.tap' });
  const below = (day: string) =>
    tests.map((one) => ({ ...one, id: one.id === 'tap' ? day : `${day}/${one.id}` }));
  const several = (await loadOpen(openFolder(root))).tests;
  assert.deepEqual(
    several.filter(({ id }) => id !== 'plain'),
    [...below('mon'), ...below('tue')],
  );
  assert.deepEqual(
    several.filter(({ id }) => id === 'plain').map(({ checks }) => checks.length),
    [2],
  );
});

test('KTAP that breaks off in a folder makes the report incomplete, at its place', async (t) => {
  const stream = 'KTAP version 1\n1..1\n  KTAP version 1\n  ok 1 a\n  not ok 2 b\n';
  const { summary, problems } = await loadOpen(openFolder(folder(t, { 'kunit.tap': stream })));
  assert.deepEqual([summary.complete, summary.totals.fail], [false, 1]);
  assert.match(problems[0]?.position?.file ?? '', /:kunit\.tap$/);
});

test('a report that was written as TAP is read from a folder, and refused beside streams of scripts', async (t) => {
  const report = writeAll(tapWriter(), SAMPLE);
  const alone = await loadOpen(openFolder(folder(t, { 'report.tap': report })));
  assert.equal(alone.tests.length, SAMPLE.tests.length);
  const root = folder(t, { 'report.tap': report, 'script.tap': 'ok 1\n1..1\n' });
  await assert.rejects(loadOpen(openFolder(root)), /it holds several reports \(report\.tap, script\.tap/);
});
