import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import {
  canonicalWriter,
  FORMAT_LIST,
  junitWriter,
  openReport,
  pump,
  type ReportSink,
} from '../src/index.js';
import { SAMPLE } from './sample-report.js';
import { writeAll } from './write.js';

const CANONICAL = writeAll(canonicalWriter(), SAMPLE);
const open = () => openReport(Buffer.from(CANONICAL));

/** A sink that collects its texts; a slow one takes a turn of the event loop for each. */
function collect(writer: ReportSink['writer'], { slow = false, reads = Number.POSITIVE_INFINITY } = {}) {
  const texts: string[] = [];
  const target: ReportSink['target'] = {
    get isRead() {
      return texts.length < reads;
    },
    write(text) {
      if (!slow) {
        texts.push(text);
        return undefined;
      }
      return new Promise((done) => setImmediate(() => done(void texts.push(text))));
    },
  };
  return { sink: { writer, target }, texts };
}

test('a report goes to every sink in its format, the slow ones in order too', async () => {
  const xml = collect(canonicalWriter());
  const slow = collect(canonicalWriter(), { slow: true });
  const junit = collect(junitWriter());
  const ids: string[] = [];
  const summary = await pump(open(), [xml.sink, slow.sink, junit.sink], {
    onTest: ({ id }, done) => ids.push(`${done} ${id}`),
  });
  assert.deepEqual(summary, SAMPLE.summary);
  assert.equal(xml.texts.join(''), CANONICAL);
  assert.equal(slow.texts.join(''), CANONICAL);
  assert.equal(junit.texts.join(''), writeAll(junitWriter(), SAMPLE));
  assert.deepEqual(
    ids,
    SAMPLE.tests.map(({ id }, index) => `${index} ${id}`),
  );
});

test('it stops when nothing reads any sink, not before', async () => {
  const gone = collect(canonicalWriter(), { reads: 1 });
  const read = collect(canonicalWriter());
  assert.deepEqual(await pump(open(), [gone.sink, read.sink]), SAMPLE.summary);
  assert.equal(read.texts.join(''), CANONICAL);
  const [one, other] = [collect(canonicalWriter(), { reads: 1 }), collect(canonicalWriter(), { reads: 2 })];
  assert.equal(await pump(open(), [one.sink, other.sink]), undefined);
  assert.equal(other.texts.length, 2);
  assert.deepEqual(await pump(open(), []), SAMPLE.summary);
});

test('a signal ends it with its reason', async () => {
  const reason = new Error('enough');
  await assert.rejects(pump(open(), [], { signal: AbortSignal.abort(reason) }), reason);
});

test('every folder with a writer is in the list of formats', () => {
  const source = new URL('../../src/', import.meta.url);
  const folders = [
    'canonical',
    ...readdirSync(new URL('dialects/', source)).map((name) => `dialects/${name}`),
  ];
  const names = folders.flatMap((folder) => {
    if (folder.includes('.') || !readdirSync(new URL(folder, source)).includes('write.ts')) return [];
    const text = readFileSync(new URL(`${folder}/format.ts`, source), 'utf8');
    return /name: '([a-z]+)'/.exec(text)?.[1] ?? [];
  });
  assert.deepEqual(FORMAT_LIST.map(({ name }) => name as string).sort(), names.sort());
});
