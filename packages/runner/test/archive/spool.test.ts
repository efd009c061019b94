import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { it } from 'node:test';
import { type Extent, openSpool } from '../../src/archive/spool.js';
import { folderOf } from '../folder-of.js';

it('returns the bytes of each writer, and leaves no file behind', (t) => {
  const { TMPDIR } = process.env;
  t.after(() => {
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
  });
  process.env.TMPDIR = folderOf(t, {});
  const spool = openSpool();
  const [one, other, none]: [Extent, Extent, Extent] = [[], [], []];
  const long = 'x'.repeat(200_000);
  for (const [extent, text] of [
    [one, 'a'],
    [one, 'b'],
    [other, long],
    [one, 'c'],
  ] as const) {
    spool.append(extent, Buffer.from(text));
  }
  assert.deepEqual(readdirSync(process.env.TMPDIR), []);
  assert.equal(one.length, 2);
  assert.deepEqual(
    [one, other, none].map((extent) => Buffer.concat([...spool.read(extent)]).toString()),
    ['abc', long, ''],
  );
  spool.close();
});
