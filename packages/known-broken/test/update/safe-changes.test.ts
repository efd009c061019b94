import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Test } from '@libvirt-tck/report-model';
import fc from 'fast-check';
import { readList } from '../../src/list/read-list.js';
import { openMask } from '../../src/mask/masking.js';
import { isMaskedFailure, type MaskResult } from '../../src/mask/result.js';
import type { KnownList } from '../../src/model.js';
import { findConflicts } from '../../src/precedence/find-conflicts.js';
import { editList } from '../../src/update/edit-list.js';
import { planUpdate } from '../../src/update/plan.js';
import { safeChanges } from '../../src/update/safe-changes.js';
import { headerOf, qemu, testOf } from '../support/reports.js';

const NOW = new Date('2026-11-22T12:00:00Z');

function resultOf(list: KnownList, tests: readonly Test[]): MaskResult {
  const mask = openMask([list], NOW);
  mask.begin(headerOf(qemu));
  for (const one of tests) mask.test(one);
  return mask.end();
}

function winners({ problems, known }: MaskResult): readonly string[] {
  const masked = known.filter(isMaskedFailure).map((one) => `${one.test} ${one.check} ${one.entry.id}`);
  return [...problems.map((one) => `${one.test} ${one.check}`), ...masked].sort();
}

const anyEntry = fc.record({
  test: fc.constantFrom('t', 'u', '*', '**'),
  checks: fc.constantFrom('', ', checks: [a]', ', checks: [a, b]', ', checks: ["*"]'),
  kind: fc.constantFrom('broken', 'unimplemented'),
  message: fc.constantFrom('', ', message: { contains: broke }', ', message: { contains: code }'),
});
const anyCheck = fc.constantFrom('pass', 'fail: it broke', 'fail: libvirt error code: 3, no');

/** A test with checks `a` and `b`, each as it is said: `pass`, or `fail: MESSAGE`. */
function testSaying(id: string, said: readonly string[]): Test {
  return testOf(
    id,
    said.map((one, i) => {
      const [outcome = 'pass', ...says] = one.split(': ');
      const name = i === 0 ? 'a' : 'b';
      return outcome === 'pass'
        ? { name, outcome: 'pass' as const }
        : { name, outcome: 'fail' as const, says: says.join(': ') };
    }),
  );
}

const anyTest = (id: string) => fc.tuple(anyCheck, anyCheck).map((said) => testSaying(id, said));
const anyRun = fc.tuple(anyTest('t'), anyTest('u'));

/** To end the second entry here would let the first mask more: few random lists have such a plan. */
const unsafePlan = [
  [
    {
      test: '**',
      checks: ', checks: [a, b]',
      kind: 'unimplemented',
      message: ', message: { contains: broke }',
    },
    {
      test: '*',
      checks: ', checks: ["*"]',
      kind: 'unimplemented',
      message: ', message: { contains: broke }',
    },
    { test: '*', checks: ', checks: [a, b]', kind: 'broken', message: '' },
  ],
  [
    testSaying('t', ['pass', 'fail: it broke']),
    testSaying('u', ['fail: libvirt error code: 3, no', 'fail: it broke']),
  ],
] as [{ test: string; checks: string; kind: string; message: string }[], [Test, Test]];

test('what an update changes leaves every failure to the entry that had it, on any list and report', async () => {
  let unsafe = 0;
  let changed = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(anyEntry, { minLength: 1, maxLength: 4 }), anyRun, async (entries, tests) => {
      const items = entries.map(
        ({ test: id, checks, kind, message }, i) =>
          `  - { id: e${i}, test: "${id}"${checks}, kind: ${kind}, reason: r, bug: b${message} }\n`,
      );
      const text = `version: 1\nentries:\n${items.join('')}`;
      const { list } = readList('l.yaml', Buffer.from(text));
      fc.pre(findConflicts(list.entries).length === 0);
      const before = resultOf(list, tests);
      const evidence = { file: 'r', platform: '', facts: new Map(), result: before };
      const planned = planUpdate(list.entries, [evidence], { prune: true, narrow: true });
      let safe: Awaited<ReturnType<typeof safeChanges>>;
      try {
        safe = await safeChanges('l.yaml', text, planned, [before], async (other) => [
          resultOf(other, tests),
        ]);
      } catch (error) {
        // The change would have made the list invalid, and was refused as a whole.
        assert.match(String(error), /the result would be invalid/);
        return;
      }
      if (safe.length < planned.length) unsafe += 1;
      if (safe.length > 0) changed += 1;
      const { list: after } = editList('l.yaml', text, safe);
      // Only what an entry masked that is gone may have become a problem.
      const gone = list.entries.filter(({ id }) => !after.entries.some((entry) => entry.id === id));
      const isGone = (winner: string) => gone.some(({ id }) => winner.endsWith(` ${id}`));
      const expected = winners(before).map((winner) =>
        isGone(winner) ? winner.slice(0, winner.lastIndexOf(' ')) : winner,
      );
      assert.deepEqual(winners(resultOf(after, tests)), expected.sort());
    }),
    { numRuns: 400, examples: [unsafePlan] },
  );
  assert.ok(unsafe > 0 && changed > 0, `${unsafe} plans were unsafe, ${changed} changed something`);
});
