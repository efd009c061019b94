import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Test } from '@libvirt-tck/report-model';
import { ResultCollector } from '../../src/mask/result.js';
import { factsOf } from '../../src/record/facts.js';
import { status } from '../../src/status.js';
import { planUpdate } from '../../src/update/plan.js';
import { entriesOf } from '../support/lists.js';
import { mask, qemu, testOf } from '../support/reports.js';

const exited = (id: string) => testOf(id, ['pass a'], { kind: 'exited', status: 9 });

/** What masking, `status` and `update` make of an entry about all tests in `d/`. */
function judged(more: string, tests: readonly Test[], kind = 'broken') {
  const entries = entriesOf(
    `{version: 1, entries: [{id: e, test: "d/*", kind: ${kind}, reason: r, bug: b, ${more}}]}`,
  );
  const { findings, tests: masked } = mask(entries, tests);
  const collector = new ResultCollector(entries);
  for (const finding of findings) collector.add(finding);
  const evidence = { file: 'r.xml', platform: '', facts: factsOf(qemu), result: collector.result() };
  return {
    found: findings.map((finding) =>
      finding.state === 'narrowable' ? `narrowable: ${finding.failing}` : `${finding.state} ${finding.test}`,
    ),
    state: status(entries, [evidence])[0]?.state,
    changes: planUpdate(entries, [evidence], { prune: true, narrow: true }).map(({ kind }) => kind),
    marks: masked.map(({ known, checks }) => known?.state ?? checks[0]?.known?.state),
  };
}

describe('an entry about how all tests of a pattern end', () => {
  test('is right where all of them do', () => {
    assert.deepEqual(judged('ending: exited', [exited('d/1'), exited('d/2')]), {
      found: ['known d/1', 'known d/2'],
      state: 'used',
      changes: [],
      marks: ['known', 'known'],
    });
  });
  test('is too wide where some do, for masking, status and update alike', () => {
    const tests = [exited('d/1'), exited('d/2'), testOf('d/3', ['pass a'])];
    assert.deepEqual(judged('ending: exited', tests), {
      found: ['known d/1', 'known d/2', 'narrowable: d/1,d/2'],
      state: 'narrowable',
      changes: ['name-tests'],
      marks: ['known', 'known', undefined],
    });
  });
  test('is an unexpected pass where none does', () => {
    const tests = [testOf('d/1', ['pass a']), testOf('d/2', ['pass a'])];
    assert.deepEqual(judged('ending: exited', tests), {
      found: ['unexpected-pass d/1', 'unexpected-pass d/2'],
      state: 'stale',
      changes: ['remove-entry'],
      marks: [undefined, undefined],
    });
  });
  test('masks no failure in a test that finished, as it says of none that it used to end worse', () => {
    const { found, state } = judged('ending: exited', [exited('d/1'), testOf('d/2', ['fail a'])]);
    assert.deepEqual(found, ['known d/1', 'problem d/2', 'narrowable: d/1']);
    assert.equal(state, 'narrowable');
    assert.deepEqual(judged('owner: o', [testOf('d/1', ['fail a'])], 'crash').found, [
      'problem d/1',
      'improved d/1',
    ]);
  });
  test('is not known to be out of date where some of them are skipped', () => {
    const { found, state } = judged('ending: exited', [
      testOf('d/1', ['pass a']),
      testOf('d/2', ['skip a: x']),
    ]);
    assert.deepEqual([found, state], [['unverified d/2'], 'unverified']);
  });
  test('is not known to be out of date where some of them end badly in another way', () => {
    const { found } = judged('ending: exited', [
      testOf('d/1', ['pass a']),
      testOf('d/2', [], { kind: 'timed-out' }),
    ]);
    assert.deepEqual(found, ['problem d/2']);
  });
});

describe('an entry about a check in all tests of a pattern', () => {
  test('is too wide where it fails in some', () => {
    const tests = [testOf('d/1', ['fail a']), testOf('d/2', ['pass a']), testOf('d/3', ['pass b'])];
    assert.deepEqual(judged('checks: [a]', tests), {
      found: ['known d/1', 'narrowable: d/1::a'],
      state: 'narrowable',
      changes: ['name-tests'],
      marks: ['known', undefined, undefined],
    });
  });
  test('is right where it fails in all that have it', () => {
    const { found, state } = judged('checks: [a]', [testOf('d/1', ['fail a']), testOf('d/2', ['pass b'])]);
    assert.deepEqual([found, state], [['known d/1'], 'used']);
  });
  test('is an unexpected pass where it fails in none', () => {
    const { found, state } = judged('checks: [a]', [testOf('d/1', ['pass a']), testOf('d/2', ['pass b'])]);
    assert.deepEqual([found, state], [['unexpected-pass d/1'], 'stale']);
  });
  test('is unexercised, once, where none has it', () => {
    const { found } = judged('checks: [a]', [testOf('d/1', ['pass b']), testOf('d/2', ['pass b'])]);
    assert.deepEqual(found, ['unexercised d/*']);
  });
});

describe('an entry about all checks of all tests of a pattern', () => {
  test('is too wide where some of them pass, in whatever test', () => {
    const tests = [testOf('d/1', ['fail a', 'pass b']), testOf('d/2', ['pass c'])];
    assert.deepEqual(judged('owner: o', tests).found, ['known d/1', 'narrowable: d/1::a']);
    const one = [testOf('d/1', ['fail a']), testOf('d/2', ['pass c'])];
    assert.deepEqual(judged('owner: o', one).found, ['known d/1', 'narrowable: d/1::a']);
  });
  test('is an unexpected pass where all of them pass', () => {
    const { found } = judged('owner: o', [testOf('d/1', ['pass a', 'pass b']), testOf('d/2', ['pass c'])]);
    assert.deepEqual(found, ['unexpected-pass d/1', 'unexpected-pass d/2']);
  });
});
