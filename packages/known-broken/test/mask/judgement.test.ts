import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Test } from '@libvirt-tck/report-model';
import { entriesOf } from '../support/lists.js';
import { mask, testOf } from '../support/reports.js';

/** What is made of a test and of its checks by two entries about it, in whichever order they stand. */
function marksOf(one: string, other: string, tested: Test): readonly string[] {
  const [forwards, backwards] = [
    [one, other],
    [other, one],
  ].map((bodies) => {
    const items = bodies.map((body) => `{ test: t, reason: r, bug: b, ${body} }`);
    const { findings, tests } = mask(entriesOf(`{ version: 1, entries: [${items.join(', ')}] }`), [tested]);
    const marks = tests.flatMap(({ known, checks }) => [known, ...checks.map((check) => check.known)]);
    return {
      marks: marks.map((known) => (known === undefined ? '-' : `${known.entry} ${known.state}`)),
      found: findings.map(({ state }) => state).sort(),
    };
  });
  assert.deepEqual(forwards, backwards, 'the order of entries counts for nothing');
  return forwards?.marks ?? [];
}

describe('two entries that say different things of one result', () => {
  const timesOut = 'id: a, kind: flaky, ending: timed-out';
  const crashes = 'id: b, kind: broken, ending: crashed';
  test('about endings: that the test improved masks what still fails in it', () => {
    assert.deepEqual(marksOf(timesOut, crashes, testOf('t', ['fail x'])), ['b improved', 'b improved']);
  });
  test('about endings: that the test passes against an entry is told before what another allows', () => {
    assert.deepEqual(marksOf(timesOut, crashes, testOf('t', ['pass x'])), ['b unexpected-pass', '-']);
  });
  test('about endings: of two that say as much, the first by id is told', () => {
    const exits = 'id: a, kind: broken, ending: exited';
    assert.deepEqual(marksOf(exits, crashes, testOf('t', ['fail x'])), ['a improved', 'a improved']);
  });
  test('about one check, looking for different messages', () => {
    const flaky = 'id: a, kind: flaky, checks: [x], message: { contains: one }';
    const broken = 'id: b, kind: broken, checks: [x], message: { contains: two }';
    assert.deepEqual(marksOf(flaky, broken, testOf('t', ['pass x'])), ['-', 'b unexpected-pass']);
    assert.deepEqual(marksOf(flaky, broken, testOf('t', ['fail x: one'])), ['-', 'a known']);
  });
  test('about the whole test, looking for different messages', () => {
    const flaky = 'id: a, kind: flaky, message: { contains: one }';
    const broken = 'id: b, kind: broken, message: { contains: two }';
    assert.deepEqual(marksOf(flaky, broken, testOf('t', ['pass x'])), ['b unexpected-pass', '-']);
  });
});
