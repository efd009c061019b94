import assert from 'node:assert/strict';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, test } from 'node:test';
import type { MatrixData } from '../src/data.js';
import { buildSite } from '../src/index.js';
import { sampleTest, scratch, writeSample } from './support/sites.js';

describe('a cell of a matrix', () => {
  let folder: string;
  beforeEach(() => {
    folder = scratch();
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  type Sample = Parameters<typeof writeSample>[2];

  /** The cell of the matrix' first row, from reports of one driver. */
  async function cellOf(matrix: 'tests' | 'api', samples: readonly Sample[]) {
    const reports = await Promise.all(
      samples.map((sample, index) => writeSample(folder, String(index), sample)),
    );
    const output = join(folder, 'site');
    await buildSite(reports, { output });
    const data = JSON.parse(readFileSync(join(output, `data/${matrix}.json`), 'utf8')) as MatrixData;
    return data.rows[0]?.cells[0];
  }

  const called = (errors: readonly { code: string; count: number }[] = []) => [
    { function: 'virDomainSave', count: 1, errors, flags: [] },
  ];

  test('says since when a feature works', async () => {
    const outcomes = { '7.0.0': 'fail', '9.0.0': 'pass', '11.3.0': 'pass' } as const;
    const samples = Object.entries(outcomes).map(([libvirt, outcome]) => ({
      libvirt,
      tests: [sampleTest('domain/050-a', outcome)],
    }));
    assert.deepEqual(await cellOf('tests', samples), { result: 'works', note: 'since 9.0.0' });
    const broken = { libvirt: '12.8.0', tests: [sampleTest('domain/050-a', 'fail')] };
    assert.deepEqual(await cellOf('tests', [...samples, broken]), {
      result: 'fails',
      note: 'worked with 11.3.0',
    });
  });

  test('with an expected failure does not work', async () => {
    const sample = { tests: [sampleTest('domain/050-a', 'todo')] };
    assert.equal((await cellOf('tests', [sample]))?.result, 'expected failure');
  });

  for (const [outcome, past] of [
    ['pass', 'worked'],
    ['fail', 'failed'],
  ] as const)
    test(`shows no result for a test that ${past} and that the newest report lacks`, async () => {
      const old = { tests: [sampleTest('domain/050-a', outcome)] };
      const other = [sampleTest('domain/060-b', 'pass')];
      assert.deepEqual(await cellOf('tests', [old, { libvirt: '11.0.0', tests: other }]), {
        result: 'not run',
        note: `${past} with 9.0.0`,
      });
      assert.deepEqual(await cellOf('tests', [old, { started: '2026-11-02T00:00:00.000Z', tests: other }]), {
        result: 'not run',
        note: `${past} in an earlier report`,
      });
    });

  test('shows no result for a function that the newest report does not call', async () => {
    const old = { tests: [sampleTest('domain/050-a', 'pass', called())] };
    const now = { libvirt: '11.0.0', tests: [sampleTest('domain/050-a', 'pass')] };
    assert.deepEqual(await cellOf('api', [old, now]), { result: 'not called', note: 'worked with 9.0.0' });
  });

  for (const [what, text, result] of [
    ['names it', 'error: virDomainSave: internal error', 'fails'],
    ['is about something else', 'error: virDomainShutdown: internal error', 'errors only'],
  ] as const)
    test(`blames a function for a failure that ${what} as ${result}`, async () => {
      const test = sampleTest(
        'domain/050-a',
        'fail',
        called([{ code: 'VIR_ERR_OPERATION_INVALID', count: 1 }]),
      );
      const checks = test.checks.map((check) => ({
        ...check,
        diagnostics: [{ kind: 'comment' as const, text }],
      }));
      assert.equal((await cellOf('api', [{ tests: [{ ...test, checks }] }]))?.result, result);
    });

  test('says that a driver does not support a function', async () => {
    const calls = called([{ code: 'VIR_ERR_NO_SUPPORT', count: 1 }]);
    const sample = { tests: [sampleTest('domain/050-a', 'pass', calls)] };
    assert.equal((await cellOf('api', [sample]))?.result, 'not supported');
  });
});
