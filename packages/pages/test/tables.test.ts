import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tablesPage } from '../src/index.js';

const frame = { root: '', title: 'Sample' };

test('a long list is in pages, each of which says which rows it has; no row is lost', () => {
  const rows = Array.from({ length: 450 }, (_, index) => [{ text: `row-${index}` }, { text: String(index) }]);
  const table = { title: 'Long', kind: 'list' as const, head: [{ text: 'name' }, { text: 'number' }], rows };
  const html = tablesPage(frame, { title: 'Sample', about: [], tables: [table] });
  assert.equal(html.match(/<th scope="row">/g)?.length, 450);
  assert.deepEqual(html.match(/Rows \d+ to \d+ of \d+/g), [
    'Rows 201 to 400 of 450',
    'Rows 401 to 450 of 450',
  ]);
  assert.equal(html.match(/<thead>/g)?.length, 3);
});

test('only a sign that a cell begins with is set apart from its word', () => {
  const cells = ['✓ works', '! <b>', 'a ✓ b'].map((text) => ({ text }));
  const table = { title: 'T', kind: 'matrix' as const, head: cells, rows: [cells] };
  const html = tablesPage(frame, { title: 'Sample', about: [], tables: [table] });
  assert.ok(html.includes('<span class="sign">✓</span> <span class="word">works</span>'));
  assert.ok(html.includes('<span class="sign">!</span> <span class="word">&lt;b&gt;</span>'));
  assert.ok(html.includes('a ✓ b'));
});
