import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { kcidbWriter } from '../../src/dialects/kcidb/write.js';
import { anyReport } from '../arbitrary.js';
import { SAMPLE } from '../sample-report.js';
import { writeAll } from '../write.js';

/** What the documentation of the KCIDB I/O schema, version 5.0, says of the objects that are written here. */
const ORIGIN = { type: 'string', pattern: '^[a-z0-9_]+$' };
const ID = { type: 'string', pattern: '^[a-z0-9_]+:.*$' };
const TEXT = { type: 'string' };
const TIME = {
  type: 'string',
  pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)$',
};
const object = (required: readonly string[], properties: object) => ({
  type: 'object',
  required,
  properties,
  additionalProperties: false,
});
const validate = new Ajv2020().compile(
  object(['version'], {
    version: object(['major', 'minor'], { major: { const: 5 }, minor: { const: 0 } }),
    checkouts: { type: 'array', items: object(['id', 'origin'], { id: ID, origin: ORIGIN, comment: TEXT }) },
    builds: {
      type: 'array',
      items: object(['checkout_id', 'id', 'origin'], {
        id: ID,
        checkout_id: ID,
        origin: ORIGIN,
        architecture: { type: 'string', pattern: '^[a-z0-9_]*$' },
        start_time: TIME,
      }),
    },
    tests: {
      type: 'array',
      items: object(['build_id', 'id', 'origin'], {
        id: ID,
        build_id: ID,
        origin: ORIGIN,
        path: { type: 'string', pattern: '^([a-zA-Z0-9_-]+(\\.[a-zA-Z0-9_-]+)*)?$' },
        comment: TEXT,
        status: { enum: ['FAIL', 'ERROR', 'MISS', 'PASS', 'DONE', 'SKIP'] },
        waived: { type: 'boolean' },
        start_time: TIME,
        duration: { type: 'number' },
        log_excerpt: { type: 'string', maxLength: 16384 },
        environment: object([], { comment: TEXT, misc: { type: 'object' } }),
      }),
    },
  }),
);

interface Submission {
  readonly tests: readonly {
    readonly id: string;
    readonly status: string;
    readonly waived?: boolean;
    readonly log_excerpt?: string;
  }[];
}

test('what is written follows the documentation, and no two tests have one id', () => {
  fc.assert(
    fc.property(anyReport, (report) => {
      const submission = JSON.parse(writeAll(kcidbWriter(), report)) as Submission;
      assert.ok(validate(submission), JSON.stringify(validate.errors));
      assert.equal(new Set(submission.tests.map(({ id }) => id)).size, submission.tests.length);
    }),
  );
});

test('an excerpt that is too long is its end, and says so', () => {
  const [first] = SAMPLE.tests;
  assert.ok(first);
  const noisy = { ...first, diagnostics: [{ kind: 'output' as const, text: `${'😀'.repeat(20_000)}end` }] };
  const submission = JSON.parse(writeAll(kcidbWriter(), { ...SAMPLE, tests: [noisy] })) as Submission;
  assert.ok(validate(submission), JSON.stringify(validate.errors));
  assert.match(submission.tests[0]?.log_excerpt ?? '', /^\[last 16320 of 40003 characters\]\n😀.*end$/u);
});

test('statuses: how a test ended counts first; what the author expects to fail is waived', () => {
  const { tests } = JSON.parse(writeAll(kcidbWriter(), SAMPLE)) as Submission;
  assert.deepEqual(
    tests.map(({ status, waived }) => (waived ? `${status}, waived` : status)),
    [
      'FAIL',
      'PASS',
      'FAIL',
      'FAIL, waived',
      'PASS, waived',
      'SKIP',
      'ERROR',
      'PASS',
      'SKIP',
      'PASS',
      'ERROR',
    ],
  );
});
