import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Call } from '@libvirt-tck/report-model';
import { comparePair, ending, reportOf, testOf } from './support/reports.js';

function call(name: string, count: number, errors: Readonly<Record<string, number>> = {}): Call {
  return {
    function: name,
    count,
    errors: Object.entries(errors).map(([code, times]) => ({ code, count: times })),
    flags: [],
  };
}

describe('functions', () => {
  test('that went from working to failing or unsupported are named', async () => {
    const { api } = await comparePair(
      reportOf([
        testOf('a/b', [], {
          calls: [call('virOne', 2), call('virTwo', 1), call('virSame', 3, { VIR_ERR_X: 1 })],
        }),
      ]),
      reportOf([
        testOf('a/b', [], {
          calls: [
            call('virOne', 2, { VIR_ERR_NO_SUPPORT: 2 }),
            call('virTwo', 1, { VIR_ERR_X: 1 }),
            call('virSame', 1),
            call('virNew', 1),
          ],
        }),
      ]),
    );
    assert.deepEqual(api, [
      { function: 'virNew', old: 'not-called', new: 'working' },
      { function: 'virOne', old: 'working', new: 'unsupported' },
      { function: 'virTwo', old: 'working', new: 'failing' },
    ]);
  });
  test('are not compared where a report recorded none', async () => {
    const { api } = await comparePair(
      reportOf([testOf('a/b', [], { calls: [call('virOne', 1)] })]),
      reportOf([testOf('a/b', [])]),
    );
    assert.deepEqual(api, []);
  });
});

describe('roll-ups', () => {
  const old = reportOf([
    testOf('domain/050-lifecycle', ['pass x'], { calls: [call('virOne', 1)] }),
    testOf('network/060-lifecycle', ['pass x', 'pass y']),
  ]);
  const now = reportOf([
    testOf('domain/050-lifecycle', ['fail x: no'], { calls: [call('virOne', 1), call('virTwo', 1)] }),
    testOf('network/060-lifecycle', ['pass x'], ending({ kind: 'exited', status: 1 })),
  ]);
  const groups = async (by: 'area' | 'feature' | 'api') =>
    (await comparePair(old, now, { by })).rollUp?.groups.map(({ name, counts }) => [
      name,
      ...Object.entries(counts).flatMap(([title, count]) => (count > 0 ? [`${count} ${title}`] : [])),
    ]);
  test('by area', async () => {
    assert.deepEqual(await groups('area'), [
      ['domain', '1 same', '1 regression'],
      ['network', '1 same', '1 regression', '1 not-reached'],
    ]);
  });
  test('by feature, over all areas', async () => {
    assert.deepEqual(await groups('feature'), [['lifecycle', '2 same', '2 regression', '1 not-reached']]);
  });
  test('by the functions that tests called', async () => {
    assert.deepEqual(await groups('api'), [
      ['virOne', '1 same', '1 regression'],
      ['virTwo', '1 same', '1 regression'],
    ]);
  });
});

test('platforms are compared fact by fact', async () => {
  const { platform } = await comparePair(
    reportOf([], {
      platform: {
        driver: { name: 'qemu', version: '7.2' },
        host: { os: 'debian' },
        capabilities: [],
        properties: [{ name: 'lab', value: '1' }],
      },
    }),
    reportOf([], {
      platform: {
        driver: { name: 'qemu', version: '8.0' },
        capabilities: [{ name: 'machine', value: 'q35' }],
        properties: [],
      },
    }),
  );
  assert.deepEqual(platform, [
    { fact: 'hypervisor-version', old: '7.2', new: '8.0' },
    { fact: 'os', old: 'debian', new: null },
    { fact: 'property.lab', old: '1', new: null },
    { fact: 'capability.machine', old: null, new: 'q35' },
  ]);
});
