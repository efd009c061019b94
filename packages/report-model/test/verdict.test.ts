import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reportVerdict } from '../src/index.js';

const none = { passed: 0, failed: 0, known: 0, todo: 0 };

for (const [what, counts, complete, tone, text] of [
  ['passes', { ...none, passed: 3 }, true, 'good', 'No failure'],
  [
    'fails',
    { ...none, passed: 3, failed: 1, known: 2 },
    false,
    'bad',
    '1 failure that no list knows, 2 known issues',
  ],
  ['fails as known', { ...none, known: 1 }, true, 'known', 'No new failure, 1 known issue'],
  ['breaks off', { ...none, passed: 3 }, false, 'none', 'No failure so far, but the report is incomplete'],
  ['checks nothing', none, true, 'none', 'Nothing was checked'],
  ['has todo checks alone', { ...none, todo: 1 }, true, 'none', 'Every check that ran is marked todo'],
] as const)
  test(`a report that ${what} is ${tone} news`, () => {
    const verdict = reportVerdict(counts, complete);
    assert.equal(verdict.tone, tone);
    assert.equal(verdict.text, text);
  });
