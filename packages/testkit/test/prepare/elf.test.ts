import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { isStaticProgram } from '../../src/prepare/elf.js';

test('Node itself needs a dynamic loader', () => {
  assert.equal(isStaticProgram(readFileSync(process.execPath)), false);
});

test('a static busybox does not', (t) => {
  if (!existsSync('/bin/busybox')) return t.skip('needs a static busybox: apt-get install busybox-static');
  assert.equal(isStaticProgram(readFileSync('/bin/busybox')), true);
});

test('a damaged file is never a static program', () => {
  assert.equal(isStaticProgram(Buffer.from('#!/bin/sh\n'.padEnd(100))), false);
  const magic = Buffer.from([0x7f, 0x45, 0x4c, 0x46]);
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      assert.equal(typeof isStaticProgram(Buffer.concat([magic, bytes])), 'boolean');
    }),
  );
});
