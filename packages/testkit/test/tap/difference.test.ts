import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyPatch } from 'diff';
import { difference } from '../../src/tap/difference.js';

test('shows the found text against the wanted one', () => {
  assert.equal(difference('a\nb\nc', 'a\nB\nc'), '--- wanted\n+++ found\n@@ -1,3 +1,3 @@\n a\n-b\n+B\n c');
});

test('shows the changed tag of XML in any layout', () => {
  const patch = difference('<a><b x="1"/>\n  <c/></a>', '<a>\n<b x="2"/><c/>\n</a>');
  assert.deepEqual(patch.split('\n').slice(3), [' <a>', '-<b x="1"/>', '+<b x="2"/>', ' <c/>', ' </a>']);
});

test('for texts with little in common, one is removed and the other added', () => {
  const lines = (word: string) => Array.from({ length: 20_000 }, (_, index) => `${word} ${index}`).join('\n');
  const patch = difference(lines('wanted'), lines('found'));
  assert.equal(patch.slice(0, 50), '--- wanted\n+++ found\n@@ -1,20000 +1,20000 @@\n-want');
  assert.equal(applyPatch(`${lines('wanted')}\n`, patch), `${lines('found')}\n`);
});
