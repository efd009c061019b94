import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Connection, DomainModificationImpact, ErrorCode } from '@libvirt-tck/libvirt';
import fc from 'fast-check';
import { readTypedParameters, withTypedParameters } from '../../src/typed-parameters/memory.js';
import type { ParameterType, TypedParametersInput } from '../../src/typed-parameters/model.js';
import { nodeURI } from '../node.js';

/** Through libvirt's own functions into C memory, and back. */
const roundTrip = (input: TypedParametersInput) => withTypedParameters(input, readTypedParameters);

test('values of all types survive a round trip', () => {
  const name = fc.stringMatching(/^[a-z._-]{1,79}$/);
  const value = fc.oneof(
    fc.record({ type: fc.constant<ParameterType>('int'), value: fc.integer() }),
    fc.record({ type: fc.constant<ParameterType>('uint'), value: fc.nat({ max: 0xffff_ffff }) }),
    fc.record({ type: fc.constant<ParameterType>('llong'), value: fc.bigInt(-(2n ** 63n), 2n ** 63n - 1n) }),
    fc.record({ type: fc.constant<ParameterType>('ullong'), value: fc.bigInt(0n, 2n ** 64n - 1n) }),
    fc.record({ type: fc.constant<ParameterType>('double'), value: fc.double({ noNaN: true }) }),
    fc.record({ type: fc.constant<ParameterType>('boolean'), value: fc.boolean() }),
    fc.record({
      type: fc.constant<ParameterType>('string'),
      value: fc.stringMatching(/^[^\0\uD800-\uDFFF]*$/u),
    }),
  );
  fc.assert(
    fc.property(fc.dictionary(name, value, { maxKeys: 20 }), (input) => {
      const expected = Object.fromEntries(
        Object.entries(input).map(([key, parameter]) => [key, parameter.value]),
      );
      assert.deepEqual(roundTrip(input), expected);
    }),
  );
});

test('the type follows from the name, then from the value', () => {
  assert.deepEqual(
    roundTrip({
      hard_limit: 5,
      vcpu_quota: -1,
      weight: 7,
      numa_mode: 1,
      tck: 1,
      'tck.b': true,
      'tck.s': '',
      'tck.d': 0.5,
    }),
    {
      hard_limit: 5n,
      vcpu_quota: -1n,
      weight: 7,
      numa_mode: 1,
      tck: 1,
      'tck.b': true,
      'tck.s': '',
      'tck.d': 0.5,
    },
  );
  assert.deepEqual(roundTrip({ a: 2 ** 40, b: -1n, c: 1n }), { a: 2n ** 40n, b: -1n, c: 1n });
});

test('libvirt converts a string if the type is given', () => {
  assert.deepEqual(roundTrip({ tck: { type: 'ullong', value: '18446744073709551615' } }), {
    tck: 2n ** 64n - 1n,
  });
  assert.throws(() => roundTrip({ tck: { type: 'int', value: 'many' } }), { code: ErrorCode.INVALID_ARG });
});

test('a name may come several times', () => {
  assert.deepEqual(roundTrip({ migrate_disks: ['vda', 'vdb', 'vdc'] }), {
    migrate_disks: ['vda', 'vdb', 'vdc'],
  });
});

test('any string can be a name', () => {
  const input = JSON.parse('{"__proto__": 1, "constructor": 2, "toString": 3}') as TypedParametersInput;
  const output = roundTrip(input);
  assert.deepEqual(Object.entries(output), [
    ['__proto__', 1],
    ['constructor', 2],
    ['toString', 3],
  ]);
});

test('values that cannot be a parameter are refused', () => {
  assert.throws(() => roundTrip({ ['x'.repeat(80)]: 1 }), { code: ErrorCode.INTERNAL_ERROR });
  assert.throws(() => roundTrip({ hard_limit: 0.5 }), { name: 'BindingError', code: 'bad-argument' });
  assert.throws(() => roundTrip({ 'a\0b': 1 }), { name: 'BindingError', code: 'bad-argument' });
});

test('a driver takes and returns typed parameters', () => {
  using conn = Connection.open(nodeURI);
  const domain = conn.domainLookupByName('tck-snapshots');
  assert.deepEqual(domain.getSchedulerType(), { type: 'fair', nparams: 1 });
  domain.setSchedulerParameters({ weight: 5 });
  assert.deepEqual(domain.getSchedulerParameters(), { weight: 50 });
  domain.setMemoryParameters({ hard_limit: 9000 }, DomainModificationImpact.CONFIG);
  assert.equal(domain.getMemoryParameters(DomainModificationImpact.CONFIG).hard_limit, 9000n);
  domain.setNumaParameters({ numa_mode: 0, numa_nodeset: '0' }, DomainModificationImpact.CONFIG);
  assert.deepEqual(domain.getNumaParameters(DomainModificationImpact.CONFIG), {
    numa_mode: 0,
    numa_nodeset: '0',
  });
  assert.throws(() => domain.setMemoryParameters({ hard_limit: { type: 'int', value: 1 } }), {
    code: ErrorCode.INVALID_ARG,
  });
});
