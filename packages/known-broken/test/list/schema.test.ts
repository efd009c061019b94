import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import type { FaultCode } from '../../src/error.js';
import { readList } from '../../src/list/read-list.js';

const schema = new URL('../../../schema/known-broken-list.schema.json', import.meta.url);
const validate = new Ajv({ allErrors: true }).compile(JSON.parse(readFileSync(schema, 'utf8')));

/** What a schema cannot say: it takes arithmetic, a parser, or a look at other fields. (Nor does it know leap years.) */
const beyondSchema: readonly FaultCode[] = [
  'duplicate-key',
  'empty-range',
  'bad-expression',
  'bad-pattern',
  'hypervisor-without-driver',
];

/** Whether the validator finds a fault that the schema can express. */
function validatorRefuses(value: unknown): boolean {
  const { faults } = readList('l.yaml', Buffer.from(JSON.stringify(value)));
  // A condition's key that looks like a slip is refused here, and is the name of a property for the schema.
  return faults.some(
    ({ code, message }) =>
      !beyondSchema.includes(code) && !(code === 'unknown-key' && message.startsWith('when has')),
  );
}

const junk = fc.constantFrom<unknown>(
  null,
  7,
  1,
  true,
  '',
  ' ',
  'x',
  [],
  {},
  ['x'],
  [7],
  ['x', 'x'],
  [['x']],
  { x: 'y' },
  { x: 1 },
);
const oneOf = (...values: unknown[]) =>
  fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...values) }, { weight: 1, arbitrary: junk });

const when = fc.record(
  {
    driver: oneOf('qemu', ['qemu', 'lxc'], 'QEMU', 'qemu+ssh', 'qemu:///system'),
    hypervisor: oneOf('>=8', '8.x', ['<7', '9'], 'QEMU'),
    'hypervisor-version': oneOf('>=8', '8.x', ['<7', '9']),
    'domain-type': oneOf('kvm', 'K V M'),
    arch: oneOf('x86_64', 'amd64', 'x86-64', 'x86 64'),
    libvirt: oneOf('>=6.0.0 <8.2.0', '11', '>= 6', 'nine', '~8', '8 ||9', ''),
    os: oneOf('fedora', 'Fedora', 'Red Hat'),
    'os-version': oneOf('41', 'rawhide'),
    colour: oneOf('red', ['red', 'blue']),
  },
  { requiredKeys: [] },
);
const entry = fc.record(
  {
    id: oneOf('a', 'a.b-c_d', 'a b', '-a', 'a'.repeat(201)),
    test: oneOf('domain/050', '**', ' '),
    checks: oneOf(['a'], ['a', 'b*'], [' ']),
    ending: oneOf('crashed', 'timed-out', 'exited', 'finished'),
    kind: oneOf('broken', 'crash', 'timeout', 'unimplemented', 'flaky'),
    when: fc.oneof({ weight: 5, arbitrary: when }, { weight: 1, arbitrary: junk }),
    reason: oneOf('why'),
    bug: oneOf('b'),
    owner: oneOf('me'),
    expires: oneOf('2027-06-30', '2027-13-01', '2027-6-3'),
    message: oneOf({ contains: 'x' }, { matches: 'x' }, { contains: 'x', matches: 'y' }, { contain: 'x' }),
    outcomes: oneOf(['timed-out'], ['pass', 'fail'], ['crashed']),
    extra: oneOf(1),
  },
  { requiredKeys: ['id', 'test', 'kind', 'reason', 'bug'] },
);
const list = fc.record(
  {
    version: oneOf(1, 2, '1'),
    entries: fc.oneof(
      { weight: 8, arbitrary: fc.array(entry, { maxLength: 2 }) },
      { weight: 1, arbitrary: junk },
    ),
    when,
    extra: junk,
  },
  { requiredKeys: ['entries'] },
);
/** Lists in which at most a field or two are wrong: of those above, nearly all are. */
const nearlyRight = fc
  .tuple(
    entry,
    fc.subarray(
      ['checks', 'ending', 'when', 'message', 'outcomes', 'expires', 'owner', 'kind', 'id', 'test'],
      { maxLength: 3 },
    ),
  )
  .map(([random, fields]) => {
    const right: Record<string, unknown> = { id: 'a', test: 't', kind: 'broken', reason: 'r', bug: 'b' };
    for (const field of fields) if (field in random) right[field] = random[field as keyof typeof random];
    return { version: 1, entries: [right] };
  });

describe('the schema for editors', () => {
  test('refuses what the validator refuses, and nothing else', () => {
    const seen = { right: 0, wrong: 0 };
    fc.assert(
      fc.property(fc.oneof(list, nearlyRight), (value) => {
        const refused = validatorRefuses(value);
        seen[refused ? 'wrong' : 'right']++;
        assert.equal(!validate(value), refused, JSON.stringify(validate.errors));
      }),
      { numRuns: 5000 },
    );
    assert.ok(seen.right > 200 && seen.wrong > 200, JSON.stringify(seen));
  });
});
