import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { folderAsArchive } from '../../src/dialects/tap/folder.js';
import { archiveDialect } from '../../src/dialects/tap/read-archive.js';
import { ReportError } from '../../src/error.js';
import { loadReport } from '../../src/open.js';
import { bytesOf, readAs } from '../read.js';

const ARCHIVE = new URL('../../../test/fixtures/archive/two-scripts.tgz', import.meta.url);

function folder(t: TestContext, files: Readonly<Record<string, string>>): string {
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
  const { tests } = await loadReport(folderAsArchive(root));
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
  const { tests } = await loadReport(folderAsArchive(root));
  assert.deepEqual(
    tests.map(({ id }) => id),
    ['t/b', "t/a's"],
  );
});

test('a folder without TAP is refused', async (t) => {
  await assert.rejects(
    loadReport(folderAsArchive(folder(t, { 'a.txt': '' }))),
    /no file in it ends in \.tap/,
  );
  await assert.rejects(loadReport(folderAsArchive('/nonexistent')), (error) => {
    assert.ok(error instanceof ReportError);
    assert.equal(error.message, 'read /nonexistent');
    assert.match(String(error.cause), /ENOENT/);
    return true;
  });
});
