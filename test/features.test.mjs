// packages/suite/features.yaml names the tests that show features. A feature of a test that is gone would be "never run" for ever.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { loadFeatures } from '../packages/known-broken/dist/src/index.js';
import { root } from '../scripts/npm-dependencies.mjs';

const suite = join(root, 'packages/suite');

test('every test that shows a feature is in the suite', async () => {
  const { features } = await loadFeatures(join(suite, 'features.yaml'));
  const ids = features.flatMap(({ evidence }) => evidence.map(({ test: glob }) => glob.exact ?? glob.source));
  assert.ok(ids.length >= features.length);
  assert.deepEqual(
    ids.filter((id) => !existsSync(join(suite, 'src', `${id}.ts`))),
    [],
  );
});
