import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Test } from '@libvirt-tck/report-model';
import type { Finding } from '../../src/mask/finding.js';
import { mask, testOf } from '../support/reports.js';

/** The table of docs/known-broken.md, cell by cell: what an entry about the whole test makes of what happened to it. */
const results: Readonly<Record<string, readonly Test[]>> = {
  pass: [testOf('t', ['pass a'])],
  fail: [testOf('t', ['fail a: it broke'])],
  crashed: [testOf('t', [], { kind: 'crashed', signal: 'SIGSEGV' })],
  'timed-out': [testOf('t', [], { kind: 'timed-out' })],
  skip: [testOf('t', ['skip a: resource: no disk'])],
  'not run': [],
};

const unsupportedFailure = [
  testOf('t', ['fail a: libvirt error code: 3, message: this function is not supported']),
];
const unsupportedSkip = [testOf('t', ['skip a: unsupported: no snapshots'])];

const table: readonly (readonly [kind: string, result: string, verdict: string])[] = [
  ['broken', 'pass', 'unexpected-pass'],
  ['broken', 'fail', 'known'],
  ['broken', 'crashed', 'problem'],
  ['broken', 'timed-out', 'problem'],
  ['broken', 'skip', 'unverified'],
  ['broken', 'not run', 'unexercised'],
  ['crash', 'pass', 'unexpected-pass'],
  ['crash', 'fail', 'improved'],
  ['crash', 'crashed', 'known'],
  ['crash', 'timed-out', 'problem'],
  ['crash', 'skip', 'unverified'],
  ['crash', 'not run', 'unexercised'],
  ['timeout', 'pass', 'unexpected-pass'],
  ['timeout', 'fail', 'improved'],
  ['timeout', 'crashed', 'problem'],
  ['timeout', 'timed-out', 'known'],
  ['timeout', 'skip', 'unverified'],
  ['timeout', 'not run', 'unexercised'],
  ['unimplemented', 'pass', 'unexpected-pass'],
  ['unimplemented', 'fail', 'problem'],
  ['unimplemented', 'crashed', 'problem'],
  ['unimplemented', 'timed-out', 'problem'],
  ['unimplemented', 'skip', 'unverified'],
  ['unimplemented', 'not run', 'unexercised'],
  ['flaky', 'pass', 'known'],
  ['flaky', 'fail', 'known'],
  ['flaky', 'crashed', 'problem'],
  ['flaky', 'timed-out', 'problem'],
  ['flaky', 'skip', 'unverified'],
  ['flaky', 'not run', 'unexercised'],
];

function listOf(kind: string, more = ''): string {
  return `{version: 1, entries: [{id: e, test: t, kind: ${kind}, reason: r, bug: b${more}}]}`;
}

/** What was found, and nothing besides. An improvement leaves its failures masked. */
function verdict(findings: readonly Finding[]): string {
  const states = new Set(findings.map(({ state }) => state));
  if (states.has('improved')) states.delete('known');
  return [...states].join(' and ');
}

describe('an entry about a whole test', () => {
  for (const [kind, result, expected] of table) {
    test(`${kind} | ${result}: ${expected}`, () => {
      assert.equal(verdict(mask(listOf(kind), results[result] ?? []).findings), expected);
    });
  }
  test('unimplemented | fail with an unsupported error: known', () => {
    assert.equal(verdict(mask(listOf('unimplemented'), unsupportedFailure).findings), 'known');
  });
  test('unimplemented | skip because unsupported: known', () => {
    assert.equal(verdict(mask(listOf('unimplemented'), unsupportedSkip).findings), 'known');
  });
  test('flaky, outcomes: [timed-out] | timed-out: known', () => {
    const list = listOf('flaky', ', outcomes: [timed-out]');
    assert.equal(verdict(mask(list, results['timed-out'] ?? []).findings), 'known');
  });
});

describe('an entry about checks', () => {
  const list = (kind: string, checks = '[a]') => listOf(kind, `, checks: ${checks}`);
  for (const [kind, result, expected] of table) {
    if (kind === 'crash' || kind === 'timeout') continue;
    const ended = result === 'crashed' || result === 'timed-out';
    // The check was not reached, which is said beside the problem that the ending is.
    const found = ended ? 'problem and unexercised' : expected;
    test(`${kind} | ${result}: ${found}`, () => {
      assert.equal(verdict(mask(list(kind), results[result] ?? []).findings), found);
    });
  }
  test('a check that passed before the crash is an unexpected pass all the same', () => {
    const { findings } = mask(list('broken'), [
      testOf('t', ['pass a'], { kind: 'crashed', signal: 'SIGABRT' }),
    ]);
    assert.equal(verdict(findings), 'problem and unexpected-pass');
  });
  test('a pattern of which some checks pass is narrowable', () => {
    const { findings } = mask(list('broken', '["a*"]'), [
      testOf('t', ['pass a1', 'fail a2', 'fail a3', 'pass b']),
    ]);
    const narrowable = findings.find(({ state }) => state === 'narrowable');
    assert.deepEqual(narrowable?.state === 'narrowable' && narrowable.failing, ['a2', 'a3']);
    assert.equal(narrowable?.check, 'a*');
  });
});

describe('an entry about an ending', () => {
  const endings: readonly Test['ending'][] = [
    { kind: 'crashed', signal: 'SIGSEGV' },
    { kind: 'exited', status: 255 },
    { kind: 'timed-out' },
    { kind: 'bailed-out', reason: 'no disk' },
    { kind: 'plan-broken', reason: 'planned 3, ran 2' },
    { kind: 'not-started', reason: 'no such file' },
    { kind: 'interrupted' },
  ];
  for (const named of endings) {
    for (const ending of endings) {
      const expected = named === ending ? 'known' : 'problem';
      test(`ending: ${named.kind} | ${ending.kind}: ${expected}`, () => {
        const { findings } = mask(listOf('broken', `, ending: ${named.kind}`), [testOf('t', [], ending)]);
        assert.equal(verdict(findings), expected);
      });
    }
    test(`a whole-test entry does not mask that a test is ${named.kind}`, () => {
      assert.equal(verdict(mask(listOf('broken'), [testOf('t', [], named)]).findings), 'problem');
    });
  }
  const exited = (kind: string) => listOf(kind, ', ending: exited');
  const cells: readonly (readonly [kind: string, result: string, verdict: string])[] = [
    ['broken', 'pass', 'unexpected-pass'],
    ['broken', 'fail', 'improved'],
    ['broken', 'skip', 'unverified'],
    ['broken', 'not run', 'unexercised'],
    ['unimplemented', 'pass', 'unexpected-pass'],
    ['unimplemented', 'fail', 'improved'],
    ['flaky', 'pass', 'known'],
    ['flaky', 'fail', 'known and problem'],
  ];
  for (const [kind, result, expected] of cells) {
    test(`${kind}, ending: exited | ${result}: ${expected}`, () => {
      assert.equal(verdict(mask(exited(kind), results[result] ?? []).findings), expected);
    });
  }
  test('unimplemented, ending: exited | exited with an unsupported error: known', () => {
    const died: Test = {
      ...testOf('t', [], { kind: 'exited', status: 255 }),
      diagnostics: [
        { kind: 'output', text: 'this function is not supported by the connection driver: virX' },
      ],
    };
    assert.equal(verdict(mask(exited('unimplemented'), [died]).findings), 'known');
    assert.equal(
      verdict(mask(exited('unimplemented'), [testOf('t', [], { kind: 'exited', status: 255 })]).findings),
      'problem',
    );
  });
});

describe('a whole-test entry', () => {
  test('makes only the checks that fail known, and can be narrowed to them', () => {
    const { findings, tests } = mask(listOf('broken'), [testOf('t', ['pass a', 'fail b', 'skip c'])]);
    assert.deepEqual(
      findings.map(({ state, check }) => [state, check]),
      [
        ['known', 'b'],
        ['narrowable', null],
      ],
    );
    assert.deepEqual(
      tests[0]?.checks.map((check) => check.known?.state),
      [undefined, 'known', undefined],
    );
  });
  test('is no unexpected pass while some check is skipped', () => {
    assert.equal(verdict(mask(listOf('broken'), [testOf('t', ['pass a', 'skip b'])]).findings), 'unverified');
  });
  test('leaves the ending of the test a problem', () => {
    const died = testOf('t', ['fail a', 'pass b'], { kind: 'exited', status: 9 });
    assert.equal(verdict(mask(listOf('broken'), [died]).findings), 'problem and known');
  });
});
