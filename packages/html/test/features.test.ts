import assert from 'node:assert/strict';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { loadFeatures } from '@libvirt-tck/known-broken';
import type { Check, Test } from '@libvirt-tck/report-model';
import type { MatrixData } from '../src/data.js';
import { buildSite } from '../src/index.js';
import { sampleTest, scratch, writeSample } from './support/sites.js';

describe('a feature', () => {
  let folder: string;
  beforeEach(() => {
    folder = scratch();
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  /** Its cell, for a feature that two tests show. */
  async function cellOf(tests: readonly Test[], evidence = '[domain/300-save, domain/310-restore]') {
    const file = join(folder, 'features.yaml');
    writeFileSync(
      file,
      `version: 1\nfeatures:\n  - { id: save, title: Save, area: State, tests: ${evidence} }\n`,
    );
    const output = join(folder, 'site');
    const report = await writeSample(folder, 'report', { tests });
    await buildSite([report], { output, features: await loadFeatures(file) });
    const { rows } = JSON.parse(readFileSync(join(output, 'data/features.json'), 'utf8')) as MatrixData;
    assert.deepEqual(
      rows.map(({ title }) => title),
      ['Save'],
    );
    return rows[0]?.cells[0];
  }
  const both = (one: 'pass' | 'fail' | 'skip' | 'todo', other: typeof one) => [
    sampleTest('domain/300-save', one),
    sampleTest('domain/310-restore', other),
  ];

  for (const [one, other, result, note] of [
    ['pass', 'pass', 'works', 'since 9.0.0 or before'],
    ['pass', 'fail', 'fails', 'never worked'],
    ['skip', 'fail', 'fails', 'never worked'],
    ['pass', 'todo', 'expected failure', 'never worked'],
    ['pass', 'skip', 'works in part', '1 of 2 tests did not run'],
    ['skip', 'skip', 'skipped', ''],
  ] as const)
    test(`whose tests are ${one} and ${other}: ${result}`, async () => {
      assert.deepEqual(await cellOf(both(one, other)), { result, note });
    });

  test('that has lost one of its tests works in part', async () => {
    const [first] = both('pass', 'pass');
    assert.deepEqual(await cellOf(first === undefined ? [] : [first]), {
      result: 'works in part',
      note: '1 of 2 tests did not run',
    });
  });

  test('that no test shows was never run', async () => {
    const cell = await cellOf([sampleTest('domain/050-other', 'fail')]);
    assert.deepEqual(cell, { result: 'none', note: 'never run' });
  });

  test('depends on its own checks alone, and on how their test ended', async () => {
    const checks: readonly Check[] = [
      { number: 1, name: 'it is saved', outcome: 'pass' },
      { number: 2, name: 'it is restored', outcome: 'fail' },
    ];
    const own = { ...sampleTest('domain/300-save', 'pass'), plan: undefined, checks };
    const evidence = '[{ test: domain/300-save, checks: "*saved" }]';
    const { plan: _, ...whole } = own;
    assert.equal((await cellOf([whole], evidence))?.result, 'works');
    const crashed = { ...whole, ending: { kind: 'crashed', signal: 'SIGSEGV' } as const };
    assert.equal((await cellOf([crashed], evidence))?.result, 'fails');
    const skipped = checks.map((check) => ({ ...check, outcome: 'skip' as const }));
    assert.equal(
      (await cellOf([{ ...whole, checks: [...skipped, ...checks] }], evidence))?.note,
      '1 of 2 checks skipped',
    );
  });

  test('is an area, if no file names features', async () => {
    const output = join(folder, 'site');
    const report = await writeSample(folder, 'report', { tests: both('pass', 'pass') });
    await buildSite([report], { output });
    const { rows } = JSON.parse(readFileSync(join(output, 'data/features.json'), 'utf8')) as MatrixData;
    assert.deepEqual(
      rows.map(({ id, cells }) => [id, cells[0]?.result]),
      [['domain', 'works']],
    );
  });
});
