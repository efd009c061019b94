import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parse } from 'yaml';
import { diagnosticBlock } from '../../src/tap/diagnostics.js';

function parsedBlock(block: string): unknown {
  const lines = block.split('\n');
  assert.equal(lines.shift(), '  ---');
  assert.deepEqual(lines.splice(-2), ['  ...', '']);
  assert.ok(
    lines.every((line) => line === '' || line.startsWith('  ')),
    'the whole block is indented',
  );
  assert.ok(!lines.includes('  ...'), 'nothing inside ends the block');
  return parse(lines.map((line) => line.slice(2)).join('\n'));
}

test('any text survives in a block that ends where it should', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (message) => {
      assert.deepEqual(parsedBlock(diagnosticBlock({ message }, 'a.ts:1:2')), { message, at: 'a.ts:1:2' });
    }),
  );
});

test('a number differs from its text and from a bigint, and undefined from nothing', () => {
  const block = diagnosticBlock({ values: { found: '1', wanted: 1 } }, undefined);
  assert.deepEqual(parsedBlock(block), { found: '1', wanted: 1 });
  const numbers = diagnosticBlock({ values: { found: 1n, wanted: 1 } }, undefined);
  assert.deepEqual(parsedBlock(numbers), { found: '1n', wanted: 1 });
  assert.match(
    diagnosticBlock({ values: { found: undefined, wanted: null } }, undefined),
    /found: undefined/,
  );
});

test('a long text is shown as it is if there is no wanted text', () => {
  const found = "<domain type='test'>\n  <name>web</name>\n</domain>\n";
  assert.deepEqual(parsedBlock(diagnosticBlock({ values: { found } }, undefined)), { found });
});

test('equal texts that are different values are both shown', () => {
  const block = diagnosticBlock(
    { values: { found: ['a\nb'.repeat(30)], wanted: ['a\nb'.repeat(30)] } },
    undefined,
  );
  assert.match(block, /found:/);
  assert.match(block, /wanted:/);
});
