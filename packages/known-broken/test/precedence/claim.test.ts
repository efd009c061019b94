import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { mask, testOf } from '../support/reports.js';

/** Which of two entries masks the check `ab` of the test `x/y`, in whatever order they stand. */
function assertWinner(winner: string, loser: string): void {
  const entry = (id: string, more: string) => `{id: ${id}, kind: broken, reason: r, bug: b, ${more}}`;
  for (const entries of [
    [entry('winner', winner), entry('loser', loser)],
    [entry('loser', loser), entry('winner', winner)],
  ]) {
    const { tests } = mask(`{version: 1, entries: [${entries.join(', ')}]}`, [
      testOf('x/y', ['fail ab: it said so']),
    ]);
    assert.equal(tests[0]?.checks[0]?.known?.entry, 'winner');
  }
}

describe('of two entries that match, the one wins that', () => {
  test('names the check exactly, over a pattern', () =>
    assertWinner('test: x/y, checks: [ab]', 'test: x/y, checks: ["a*"]'));
  test('names the check by a pattern, over the whole test', () =>
    assertWinner('test: x/y, checks: ["*"]', 'test: x/y'));
  test('names the check exactly, even if the other names the test more exactly', () =>
    assertWinner('test: "**", checks: [ab]', 'test: x/y, checks: ["a*"]'));
  test('names the test exactly, over a pattern', () => assertWinner('test: x/y', 'test: "x/*"'));
  test('has the longer text before the first star', () => assertWinner('test: "x/*"', 'test: "x*/y"'));
  test('names the test exactly, even if the other has the narrower condition', () =>
    assertWinner('test: x/y', 'test: "x/*", when: {driver: qemu}'));
  test('has the narrower condition', () =>
    assertWinner('test: x/y, when: {driver: qemu, os: fedora}', 'test: x/y, when: {driver: qemu}'));
  test('has the narrower range of versions', () =>
    assertWinner('test: x/y, when: {libvirt: ">=8 <10"}', 'test: x/y, when: {libvirt: ">=8"}'));
  test('asks for the message, over one that takes any', () =>
    assertWinner('test: x/y, message: {contains: said}', 'test: x/y'));
  test('fits the message, over a more exact one that does not', () =>
    assertWinner('test: "**"', 'test: x/y, checks: [ab], message: {contains: something else}'));
  test('holds on the platform, over a more exact one that does not', () =>
    assertWinner('test: "**"', 'test: x/y, checks: [ab], when: {driver: lxc}'));
  test('has not expired, over a more exact one that has', () =>
    assertWinner('test: "**"', 'test: x/y, checks: [ab], expires: "2026-11-21"'));
});

describe('entries that look for different messages', () => {
  const list =
    '{version: 1, entries: [' +
    '{id: b, test: t, checks: [a], kind: broken, reason: r, bug: b, message: {contains: two}},' +
    '{id: a, test: t, checks: [a], kind: broken, reason: r, bug: b, message: {contains: one}}]}';
  const entryFor = (message: string) =>
    mask(list, [testOf('t', [`fail a: ${message}`])]).tests[0]?.checks[0]?.known?.entry;
  test('stand side by side', () => {
    assert.equal(entryFor('one'), 'a');
    assert.equal(entryFor('two'), 'b');
    assert.equal(entryFor('three'), undefined);
  });
  test('that both fit: the first by id decides, not the first in the file', () => {
    assert.equal(entryFor('one and two'), 'a');
  });
  test('are both unexpected passes when the check passes', () => {
    const { findings } = mask(list, [testOf('t', ['pass a'])]);
    assert.deepEqual(
      findings.map(({ state }) => state),
      ['unexpected-pass', 'unexpected-pass'],
    );
  });
});
