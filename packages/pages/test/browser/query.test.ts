import assert from 'node:assert/strict';
import { test } from 'node:test';
import { matches, parseQuery } from '../../browser/query.js';

const item = { outcome: 'fail', test: 'domain/050-transient', known: 'no' };
const all = 'domain/050-transient fail the guest is not found';

for (const [query, isFound] of [
  ['', true],
  ['guest found', true],
  ['guest lost', false],
  ['outcome:fail -known:yes', true],
  ['outcome:pass', false],
  ['-outcome:fail', false],
  ['"not found"', true],
  ['"found not"', false],
  ['test:050 "guest is', true],
  ['nofield:x', false],
  ['-nofield:x', true],
] as const)
  test(`${query || 'an empty query'} ${isFound ? 'finds' : 'does not find'} it`, () => {
    assert.equal(matches(parseQuery(query), item, all), isFound);
  });
