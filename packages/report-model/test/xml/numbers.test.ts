import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseDecimal, parseInteger } from '../../src/xml/numbers.js';

test('decimals are what Number makes of them', () => {
  const double = fc.double({ min: 0, noNaN: true, noDefaultInfinity: true });
  const short = fc.tuple(fc.nat(), fc.nat()).map(([whole, fraction]) => Number(`${whole}.${fraction}`));
  fc.assert(
    fc.property(fc.oneof(double, short), (value) => {
      assert.equal(parseDecimal(String(value)), value);
    }),
    { numRuns: 5000 },
  );
  for (const text of [
    '',
    '.',
    '1.',
    '.5',
    '-1',
    '+1',
    '1,5',
    ' 1',
    '0x1',
    'NaN',
    'Infinity',
    '1e',
    '1.2.3',
  ]) {
    assert.ok(Number.isNaN(parseDecimal(text)), text);
  }
});

test('integers are safe or none', () => {
  for (const text of ['0', '7', '007', '9007199254740991']) assert.equal(parseInteger(text), Number(text));
  for (const text of ['', '-1', '1.0', ' 1', '9007199254740992', '12345678901234567', 'x']) {
    assert.ok(Number.isNaN(parseInteger(text)), text);
  }
});
