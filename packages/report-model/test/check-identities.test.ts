import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Check, checkIdentities, identityLookup } from '../src/index.js';

const named = (...names: readonly string[]): readonly Check[] =>
  names.map((name, index) => ({ number: index + 1, name, outcome: 'pass' }));

test('checks of one name are numbered, unnamed ones too, without the parts that change from run to run', () => {
  assert.deepEqual(checkIdentities(named('gone', 'tck-1 up', '', 'gone', 'tck-2 up', '')), [
    'gone',
    'tck-N up',
    'unnamed check (1)',
    'gone (2)',
    'tck-N up (2)',
    'unnamed check (2)',
  ]);
});

test('identities are the same one by one, in any number and order', () => {
  const name = fc.constantFrom(
    '\x1b',
    '\\x1B',
    '^[',
    '\\x0D',
    '\r',
    'vnet1',
    'vnetN',
    'gone',
    'gond',
    'gonx',
    '',
    'tck-1 up',
    'tck-2 up',
    'tck-N up',
    'a',
    'b',
  );
  const asking = fc
    .array(name, { minLength: 1, maxLength: 30 })
    .chain((names) => fc.tuple(fc.constant(names), fc.array(fc.nat(names.length - 1), { maxLength: 30 })));
  fc.assert(
    fc.property(asking, ([names, order]) => {
      const checks = named(...names);
      const identityOf = identityLookup(checks);
      const all = checkIdentities(checks);
      assert.deepEqual(
        order.map((index) => identityOf(index)),
        order.map((index) => all[index]),
      );
    }),
  );
});
