import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { canonicalWriter } from '../../src/index.js';
import { readBytes } from '../read.js';
import { writeAll } from '../write.js';
import { canonicalReport } from './arbitrary.js';

test('what was written is read back as it was, and written again is the same to the byte', async () => {
  await fc.assert(
    fc.asyncProperty(canonicalReport, fc.integer({ min: 1, max: 300 }), async (report, size) => {
      const text = writeAll(canonicalWriter(), report);
      const { dialect, problems, ...read } = await readBytes(Buffer.from(text), 'a.xml', size);
      assert.equal(dialect, 'canonical');
      assert.deepEqual(problems, []);
      assert.deepEqual(plain(read), plain(report));
      assert.equal(writeAll(canonicalWriter(), read), text);
    }),
    { numRuns: 500 },
  );
});

/** Without the prototypes, which do not matter. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
