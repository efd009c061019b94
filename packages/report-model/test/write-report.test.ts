import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Writable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { after, test } from 'node:test';
import { canonicalWriter, junitWriter, openReport, writeReport } from '../src/index.js';
import { SAMPLE } from './sample-report.js';
import { writeAll } from './write.js';

const text = writeAll(canonicalWriter(), SAMPLE);
const folder = mkdtempSync(join(tmpdir(), 'tck-write-'));
after(() => rmSync(folder, { recursive: true }));

test('a report is written whole, or as it is read', async () => {
  const file = join(folder, 'report.xml');
  await writeReport(SAMPLE, file);
  assert.equal(readFileSync(file, 'utf8'), text);
  const copy = join(folder, 'copy.xml');
  await writeReport(openReport(file), copy);
  assert.equal(readFileSync(copy, 'utf8'), text);
});

test('any writer may make the text', async () => {
  const file = join(folder, 'report.junit.xml');
  await writeReport(SAMPLE, file, { writer: junitWriter() });
  assert.equal(readFileSync(file, 'utf8'), writeAll(junitWriter(), SAMPLE));
});

test('a stream is written to and left open', async () => {
  const stream = new PassThrough();
  await writeReport(SAMPLE, stream);
  assert.equal(stream.listenerCount('error'), new PassThrough().listenerCount('error'));
  stream.end('and more');
  assert.equal((await buffer(stream)).toString(), `${text}and more`);
});

test('a report that cannot be read to its end leaves what was there', async () => {
  const file = join(folder, 'old.xml');
  writeFileSync(file, 'old');
  const broken = Buffer.from(text.replace('</report>', '</oops>'));
  await assert.rejects(writeReport(openReport(broken), file), { code: 'malformed' });
  assert.equal(readFileSync(file, 'utf8'), 'old');
  assert.deepEqual(
    readdirSync(folder).filter((name) => name.endsWith('.part')),
    [],
  );
});

test('a link stays a link', async () => {
  const [file, link] = [join(folder, 'target.xml'), join(folder, 'link.xml')];
  writeFileSync(file, 'old');
  symlinkSync(file, link);
  await writeReport(SAMPLE, link);
  assert.equal(readFileSync(file, 'utf8'), text);
});

test('devices are written to as they are', async () => {
  await writeReport(SAMPLE, '/dev/null');
});

test('a target that cannot be written is an error with its cause', async () => {
  await assert.rejects(writeReport(SAMPLE, join(folder, 'no', 'such', 'folder.xml')), { code: 'unwritable' });
  const full = new Writable({
    write: (_chunk, _encoding, done) => done(Object.assign(new Error('no space left'), { code: 'ENOSPC' })),
  });
  await assert.rejects(writeReport(SAMPLE, full), {
    code: 'unwritable',
    message: 'write the report: no space left',
  });
});
