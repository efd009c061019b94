import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { canonicalWriter } from '../../src/index.js';
import { SAMPLE } from '../sample-report.js';
import { writeAll } from '../write.js';
import { schemaReport } from './arbitrary.js';
import { INVALID, INVALID_TO_READER } from './invalid.js';

const schema = fileURLToPath(new URL('../../../schema/report.xsd', import.meta.url));
const hasXmllint = spawnSync('xmllint', ['--version']).status === 0;
const skip = hasXmllint ? false : 'needs xmllint: apt-get install libxml2-utils';

test('what the writer makes is valid', { skip }, (t) => {
  const reports = fc.sample(schemaReport, 150);
  const documents = [SAMPLE, ...reports].map((report) => writeAll(canonicalWriter(), report));
  const { valid, messages } = validate(t, documents);
  assert.deepEqual(
    valid,
    documents.map(() => true),
    messages,
  );
});

test('what the reader refuses is not valid', { skip }, (t) => {
  const { valid, messages } = validate(
    t,
    INVALID.map(([, document]) => document),
  );
  assert.deepEqual(
    INVALID.filter((_, index) => valid[index]).map(([what]) => what),
    [],
    messages,
  );
});

test('what a schema cannot say is the reader alone to see', { skip }, (t) => {
  const { valid, messages } = validate(
    t,
    INVALID_TO_READER.map(([, document]) => document),
  );
  assert.deepEqual(
    INVALID_TO_READER.filter((_, index) => !valid[index]).map(([what]) => what),
    [],
    messages,
  );
});

/** Whether each document is valid, as xmllint says. */
function validate(t: TestContext, documents: readonly string[]): { valid: boolean[]; messages: string } {
  const folder = mkdtempSync(join(tmpdir(), 'tck-schema-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const files = documents.map((document, index) => {
    const file = join(folder, `${index}.xml`);
    writeFileSync(file, document);
    return file;
  });
  const { stderr } = spawnSync('xmllint', ['--nonet', '--noout', '--schema', schema, ...files], {
    encoding: 'utf8',
  });
  const lines = new Set(stderr.split('\n'));
  return { valid: files.map((file) => lines.has(`${file} validates`)), messages: stderr };
}
