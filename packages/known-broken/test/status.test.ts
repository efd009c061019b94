import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Test } from '@libvirt-tck/report-model';
import { ResultCollector } from '../src/mask/result.js';
import type { Entry } from '../src/model.js';
import { factsOf } from '../src/record/facts.js';
import { overallFaults, type ReportResult, status } from '../src/status.js';
import { planUpdate } from '../src/update/plan.js';
import { entriesOf } from './support/lists.js';
import { mask, qemu, testOf } from './support/reports.js';

type Evidence = ReportResult & { readonly facts: ReadonlyMap<string, string> };

function evidence(entries: readonly Entry[], tests: readonly Test[], version: string): Evidence {
  const platform = { ...qemu, driver: { name: 'qemu', version } };
  const collector = new ResultCollector(entries);
  for (const finding of mask(entries, tests, { platform }).findings) collector.add(finding);
  return { file: `${version}.xml`, platform: version, facts: factsOf(platform), result: collector.result() };
}

const entryWith = (more: string) =>
  entriesOf(`{version: 1, entries: [{id: e, test: t, kind: broken, reason: r, bug: b, ${more}}]}`);
const [failing, passing] = [[testOf('t', ['fail a'])], [testOf('t', ['pass a'])]];

describe('the state of an entry over many reports', () => {
  const cases: readonly (readonly [
    state: string,
    more: string,
    reports: readonly (readonly [string, readonly Test[]])[],
  ])[] = [
    [
      'used',
      'checks: [a]',
      [
        ['8', failing],
        ['7', []],
      ],
    ],
    [
      'stale',
      'checks: [a]',
      [
        ['8', passing],
        ['7', passing],
      ],
    ],
    ['stale', 'ending: exited', [['8', failing]]],
    [
      'semi-stale',
      'checks: [a]',
      [
        ['8', failing],
        ['7', passing],
      ],
    ],
    [
      'flaky',
      'checks: [a]',
      [
        ['8', failing],
        ['8', passing],
        ['7', failing],
      ],
    ],
    ['narrowable', 'checks: [a, b]', [['8', [testOf('t', ['fail a', 'pass b'])]]]],
    ['narrowable', 'owner: o', [['8', [testOf('t', ['fail a', 'pass b'])]]]],
    ['expired', 'expires: "2026-01-01"', [['8', failing]]],
    [
      'never-applicable',
      'when: {driver: lxc}',
      [
        ['8', failing],
        ['7', failing],
      ],
    ],
    ['unverified', 'checks: [a]', [['8', [testOf('t', ['skip a'])]]]],
    ['unexercised', 'checks: [a]', [['8', []]]],
    ['mismatched', 'message: {contains: x}', [['8', failing]]],
  ];
  for (const [state, more, reports] of cases) {
    test(`${state}: ${more}`, () => {
      const entries = entryWith(more);
      const [found] = status(
        entries,
        reports.map(([version, tests]) => evidence(entries, tests, version)),
      );
      assert.equal(found?.state, state);
    });
  }
  test('calls for a change in some of them', () => {
    assert.deepEqual(overallFaults, ['expired', 'flaky', 'semi-stale', 'stale', 'narrowable']);
  });
});

describe('what an update changes', () => {
  const plan = (
    more: string,
    reports: readonly (readonly [string, readonly Test[]])[],
    wishes = { prune: true, narrow: true },
  ) => {
    const entries = entryWith(more);
    return planUpdate(
      entries,
      reports.map(([version, tests]) => evidence(entries, tests, version)),
      wishes,
    );
  };
  test('pruning removes what is no longer so anywhere', () => {
    assert.deepEqual(
      plan('checks: [a]', [
        ['8', passing],
        ['7', passing],
      ]),
      [{ kind: 'remove-entry', id: 'e' }],
    );
    assert.deepEqual(plan('ending: exited', [['8', failing]]), [{ kind: 'remove-entry', id: 'e' }]);
    assert.deepEqual(plan('checks: [a, b]', [['8', [testOf('t', ['fail a', 'pass b'])]]]), [
      { kind: 'remove-check', id: 'e', check: 'b' },
    ]);
  });
  test('pruning leaves what nobody has seen pass', () => {
    assert.deepEqual(plan('checks: [a, never]', [['8', passing]]), [
      { kind: 'remove-check', id: 'e', check: 'a' },
    ]);
    assert.deepEqual(
      plan('checks: [a]', [
        ['8', failing],
        ['8', passing],
      ]),
      [],
    );
    assert.deepEqual(plan('checks: [a]', [['8', passing]], { prune: false, narrow: true }), []);
  });
  test('narrowing names the checks that fail in any report', () => {
    const reports = [
      ['8', [testOf('t', ['fail a1', 'pass a2', 'pass b'])]],
      ['7', [testOf('t', ['pass a1', 'fail a2', 'pass b'])]],
    ] as const;
    assert.deepEqual(plan('owner: o', reports), [
      { kind: 'name-checks', id: 'e', pattern: null, names: ['a1', 'a2'] },
    ]);
    assert.deepEqual(plan('checks: ["a*"]', reports), [
      { kind: 'name-checks', id: 'e', pattern: 'a*', names: ['a1', 'a2'] },
    ]);
  });
  test('pruning leaves a name that still fails in another test', () => {
    const entries = entriesOf(
      '{version: 1, entries: [{id: e, test: "d/*", checks: [a], kind: broken, reason: r, bug: b}]}',
    );
    const reports = [[testOf('d/1', ['pass a'])], [testOf('d/2', ['fail a'])]];
    const changes = planUpdate(
      entries,
      reports.map((tests) => evidence(entries, tests, '8')),
      { prune: true, narrow: false },
    );
    assert.deepEqual(changes, []);
  });
  test('narrowing names the platforms where it fails', () => {
    const when = (more: string) =>
      plan(more, [
        ['8', failing],
        ['7', passing],
      ]).map((change) => change.kind === 'narrow-when' && [...change.when]);
    assert.deepEqual(when('checks: [a]'), [
      [
        ['driver', ['qemu']],
        ['hypervisor-version', ['>=8']],
      ],
    ]);
    assert.deepEqual(when('checks: [a], when: {driver: qemu}'), [[['hypervisor-version', ['>=8']]]]);
  });
});
