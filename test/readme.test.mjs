// The generated parts of the README follow from the folders.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../scripts/npm-dependencies.mjs';
import { renderReadme } from '../scripts/readme.mjs';

test('README.md is current; `node scripts/readme.mjs` updates it', () => {
  assert.equal(readFileSync(join(root, 'README.md'), 'utf8'), renderReadme());
});
