// The generated parts of the pages follow from the folders.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../scripts/npm-dependencies.mjs';
import { generatedPages, render } from '../scripts/readme.mjs';

for (const page of generatedPages)
  test(`${page} is current; \`node scripts/readme.mjs\` updates it`, () => {
    assert.equal(readFileSync(join(root, page), 'utf8'), render(page));
  });
