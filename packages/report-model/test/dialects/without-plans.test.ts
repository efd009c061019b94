import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { tapWriter } from '../../src/dialects/tap/write.js';
import { upstreamWriter } from '../../src/dialects/upstream/write.js';
import { bytesOf, readBytes } from '../read.js';
import { writeAll } from '../write.js';

const FIXTURES = new URL('../../../test/fixtures/junit/', import.meta.url);

describe('a report without plans comes back with the endings that it had', () => {
  for (const file of ['pytest.xml', 'nested.xml', 'surefire.xml', 'gotestsum.xml', 'avocado.xml']) {
    for (const [format, makeWriter] of Object.entries({ tap: tapWriter, upstream: upstreamWriter })) {
      test(`${file} by way of ${format}`, async () => {
        const report = await readBytes(await bytesOf(new URL(file, FIXTURES)));
        const back = await readBytes(Buffer.from(writeAll(makeWriter(), report)));
        const endings = ({ tests }: typeof report) => tests.map(({ ending }) => ending.kind);
        assert.ok(endings(report).includes('finished'));
        assert.deepEqual(endings(back), endings(report));
        assert.equal(back.summary.totals.bad, report.summary.totals.bad);
      });
    }
  }
});
