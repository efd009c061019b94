import assert from 'node:assert/strict';
import { test } from 'node:test';
import { endingOf, type ProcessEnd } from '../../../src/dialects/tap/ending.js';
import type { Ending } from '../../../src/model.js';

const EXITED = (status: number): ProcessEnd => ({ kind: 'exited', status });
const WELL = { failed: 0 };
const BAILED = { failed: 0, bailOut: 'no disk' };
const BROKEN = { failed: 0, planProblem: 'there is no plan' };

const CASES: readonly [string, ProcessEnd, Parameters<typeof endingOf>[1], Ending][] = [
  ['all is well', EXITED(0), WELL, { kind: 'finished' }],
  ['checks failed, and the status says nothing', EXITED(0), { failed: 3 }, { kind: 'finished' }],
  ['the status is the number of failed checks', EXITED(3), { failed: 3 }, { kind: 'finished' }],
  ['254 stands for any number from there', EXITED(254), { failed: 700 }, { kind: 'finished' }],
  ['255 never is a number of failed checks', EXITED(255), { failed: 255 }, { kind: 'exited', status: 255 }],
  ['another status', EXITED(2), { failed: 3 }, { kind: 'exited', status: 2 }],
  ['a status though nothing failed', EXITED(1), WELL, { kind: 'exited', status: 1 }],
  [
    'the number of failed checks, but the plan is broken',
    EXITED(1),
    { failed: 1, planProblem: 'planned 2 checks, ran 1' },
    { kind: 'exited', status: 1 },
  ],
  ['the plan is broken', EXITED(0), BROKEN, { kind: 'plan-broken', reason: 'there is no plan' }],
  ['bailed out', EXITED(0), BAILED, { kind: 'bailed-out', reason: 'no disk' }],
  ['bailed out counts before the status', EXITED(255), BAILED, { kind: 'bailed-out', reason: 'no disk' }],
  [
    'a signal counts before the bail-out',
    { kind: 'signalled', signal: 'SIGSEGV' },
    BAILED,
    { kind: 'crashed', signal: 'SIGSEGV' },
  ],
  ['timed out', { kind: 'timed-out', limit: 600 }, BAILED, { kind: 'timed-out', limit: 600 }],
  ['interrupted', { kind: 'interrupted' }, BROKEN, { kind: 'interrupted' }],
  ['only the TAP is known', { kind: 'unknown' }, BROKEN, { kind: 'plan-broken', reason: 'there is no plan' }],
];

for (const [name, process, tap, ending] of CASES) {
  test(`ending: ${name}`, () => {
    assert.deepEqual(endingOf(process, tap), ending);
  });
}
