import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ExitStatus, exitStatusMeanings, worstStatus } from '../src/exit-status.js';

test('the statuses are the documented ones', () => {
  assert.deepEqual(ExitStatus, {
    clean: 0,
    problems: 1,
    trouble: 2,
    listOutOfDate: 3,
    incomplete: 4,
    internal: 70,
  });
  assert.deepEqual(Object.keys(exitStatusMeanings), Object.keys(ExitStatus));
});

test('of several statuses, trouble outweighs incomplete, then problems, then an outdated list', () => {
  const { clean, problems, trouble, listOutOfDate, incomplete, internal } = ExitStatus;
  const gravestFirst = [internal, trouble, incomplete, problems, listOutOfDate, clean];
  for (const [index, graver] of gravestFirst.entries())
    for (const lesser of gravestFirst.slice(index)) {
      assert.equal(worstStatus(graver, lesser), graver);
      assert.equal(worstStatus(lesser, graver), graver);
    }
});

test('nothing at all is clean', () => {
  assert.equal(worstStatus(), ExitStatus.clean);
});
