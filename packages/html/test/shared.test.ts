import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { test } from 'node:test';
import { FeatureIndex } from '../src/feature-uses.js';
import { readRun } from '../src/read-run.js';
import { Shared } from '../src/shared.js';
import { sampleTest, scratch, writeSample } from './support/sites.js';

test('runs that share their texts are as they were', async (t) => {
  const folder = scratch();
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const calls = [{ function: 'virDomainSave', count: 2, errors: [{ code: '1', count: 1 }], flags: [1] }];
  const file = await writeSample(folder, 'report', { tests: [sampleTest('domain/050-a', 'pass', calls)] });
  const { run } = await readRun(file, '0'.repeat(64), [], new Date(), new FeatureIndex(undefined));
  const shared = new Shared();
  for (let time = 0; time < 2; time += 1) assert.deepEqual(shared.run(run), run);
  assert.deepEqual(run.functions[0]?.errors, ['1']);
});
