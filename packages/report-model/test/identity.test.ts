import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { identify, normaliseName } from '../src/index.js';

test('parts of a name that change from run to run do not count', () => {
  const rows: readonly [string, string][] = [
    ['tck-204062 is filtered', 'tck-N is filtered'],
    ['tck-testnet-1 stays', 'tck-testnet-1 stays'],
    ['a wtck-7 is not ours', 'a wtck-7 is not ours'],
    ['domain c7a5fdbd-edaf-9455-926a-d65c16db1809 found', 'domain <uuid> found'],
    ['domain C7A5FDBD-EDAF-9455-926A-D65C16DB1809 found', 'domain <uuid> found'],
    ['at 0x55d0c8a3f2', 'at 0x…'],
    ['vendor 0x8086', 'vendor 0x8086'],
    ['0xabcdefg is no address', '0xabcdefg is no address'],
    ['Sys::Virt::Domain=HASH(0x1f) and CODE(0x55d0c8a3f2)', 'Sys::Virt::Domain=HASH(0x…) and CODE(0x…)'],
    ['file /tmp/ab.cd/x is "/tmp/zz" too', 'file /tmp/…/x is "/tmp/…" too'],
    ['/tmp/ alone', '/tmp/ alone'],
    ['Set vnet7 parameters', 'Set vnetN parameters'],
    ['macvtap0 and vnetwork1 and myvnet1', 'macvtapN and vnetwork1 and myvnet1'],
    ['\x1b[31mred', '^[[31mred'],
    ['\\x1B[31mred', '^[[31mred'],
    ['\\x5Cx1B[31mred', '^[[31mred'],
    ['|\x01|p and |\\x01|p and |^A|p', '|^A|p and |^A|p and |^A|p'],
    ['\\x1Btck-12', '^[tck-N'],
    ['line\nand\ttab, \r and \x1c stay', 'line\nand\ttab, \r and \x1c stay'],
    ['byte \\xFF, separator \\u2028', 'byte \udcff, separator \u2028'],
    ['\\x41 and \\x5C stay', '\\x41 and \\x5C stay'],
    ['C:\\x and \\d+ stay', 'C:\\x and \\d+ stay'],
  ];
  for (const [name, normalised] of rows) assert.equal(normaliseName(name), normalised);
});

test('normalising once is enough', () => {
  const pieces = fc.constantFrom(
    'tck-',
    '12',
    '0x',
    'abcdef',
    '/tmp/',
    ' ',
    'HASH(',
    ')',
    'c7a5fdbd-edaf-9455-926a-d65c16db1809',
    '\x1b',
    '\x1c',
    '\r',
    'vnet',
    '\\',
    'x5C',
    'x1B',
  );
  fc.assert(
    fc.property(fc.array(pieces), (list) => {
      const once = normaliseName(list.join(''));
      assert.equal(normaliseName(once), once);
    }),
  );
});

test('checks of one name are numbered in their order', () => {
  const names = ['domain gone', '', 'domain gone', 'tck-1 up', 'domain gone', '', 'tck-22 up'];
  assert.deepEqual(identify(names.map((name) => ({ name }))), [
    { name: 'domain gone', occurrence: 1, display: 'domain gone' },
    { name: '', occurrence: 1, display: 'unnamed check (1)' },
    { name: 'domain gone', occurrence: 2, display: 'domain gone (2)' },
    { name: 'tck-N up', occurrence: 1, display: 'tck-1 up' },
    { name: 'domain gone', occurrence: 3, display: 'domain gone (3)' },
    { name: '', occurrence: 2, display: 'unnamed check (2)' },
    { name: 'tck-N up', occurrence: 2, display: 'tck-22 up (2)' },
  ]);
});

test('names may be those of every object', () => {
  const identities = identify([{ name: '__proto__' }, { name: 'constructor' }, { name: '__proto__' }]);
  assert.deepEqual(
    identities.map(({ occurrence }) => occurrence),
    [1, 1, 2],
  );
});
