import assert from 'node:assert/strict';
import { test } from 'node:test';
import { escapeHtml, slug } from '../src/index.js';

test('text can neither begin a tag, end an attribute nor reorder what stands beside it', () => {
  assert.equal(escapeHtml(`<a href="x" o='y'>&`), '&lt;a href=&quot;x&quot; o=&#39;y&#39;&gt;&amp;');
  assert.equal(escapeHtml('a\u202eb\u0000c\u200d'), 'a\\u202Eb\\x00c\\u200D');
  assert.equal(escapeHtml('two\n\tlines'), 'two\n\tlines');
});

test('a slug is a safe file name of its own, whatever the text', () => {
  const texts = [
    '../../etc/passwd',
    'a/b',
    'a-b',
    'A-B',
    'a b',
    '',
    '.',
    '..',
    'CON',
    'ä',
    'x'.repeat(10_000),
    `${'x'.repeat(10_000)}y`,
  ];
  const slugs = texts.map(slug);
  for (const each of slugs) assert.match(each, /^[a-z0-9][a-z0-9-]{0,80}$/);
  assert.equal(new Set(slugs).size, texts.length);
  assert.equal(slug('virdomaincreate'), 'virdomaincreate');
});
