import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { ctrfWriter } from '../../src/dialects/ctrf/write.js';
import { anyReport } from '../arbitrary.js';
import { SAMPLE } from '../sample-report.js';
import { writeAll } from '../write.js';

const SCHEMA = new URL('../../../../../../shared/schemas/ctrf.schema.json', import.meta.url);

interface Ctrf {
  readonly results: {
    readonly summary: Readonly<Record<string, number>>;
    readonly tests: readonly { readonly status: string; readonly suite: readonly string[] }[];
  };
}

test('what is written is valid by the schema of CTRF, whatever is in it', (t) => {
  if (!existsSync(SCHEMA)) return t.skip(`needs ${SCHEMA.pathname}`);
  const validate = new Ajv({ strict: false, validateFormats: false }).compile(
    JSON.parse(readFileSync(SCHEMA, 'utf8')),
  );
  const holds = (text: string) => assert.ok(validate(JSON.parse(text)), JSON.stringify(validate.errors));
  holds(writeAll(ctrfWriter(), SAMPLE));
  fc.assert(fc.property(anyReport, (report) => holds(writeAll(ctrfWriter(), report))));
});

test('the summary counts the entries: each check, each bad ending, each test that skips all', () => {
  fc.assert(
    fc.property(anyReport, (report) => {
      const { results } = JSON.parse(writeAll(ctrfWriter(), report)) as Ctrf;
      const { tests, passed, failed, skipped, pending, other, suites } = results.summary;
      const { totals } = report.summary;
      const skipping = report.tests.filter(({ plan }) => plan?.kind === 'skip-all').length;
      assert.equal(tests, results.tests.length);
      assert.deepEqual(
        { passed, failed, skipped, pending, other, suites },
        {
          passed: totals.pass,
          failed: totals.fail + totals.bad,
          skipped: totals.skip + skipping,
          pending: totals.todo,
          other: totals.bonus,
          suites: totals.tests,
        },
      );
    }),
  );
});
