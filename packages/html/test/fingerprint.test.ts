import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fingerprintOf, programFiles } from '../src/fingerprint.js';

test('a build depends on the templates, formats and rules of all packages that it is made of', () => {
  const files = programFiles().join('\n');
  for (const file of [
    'html/dist/src/pages/overview.js',
    'pages/dist/src/gen/templates.js',
    'report-model/dist/src/dialects/html/page.js',
    'compare/dist/src/formats/html.js',
    'known-broken/dist/src/mask/decide.js',
  ])
    assert.ok(files.includes(`packages/${file}`), file);
});

test('a build depends on the day only where an entry expires', () => {
  const [day, later] = [new Date('2026-11-30'), new Date('2027-11-30')];
  assert.equal(fingerprintOf([], day), fingerprintOf([], later));
});
