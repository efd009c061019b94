import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Test } from '@libvirt-tck/report-model';
import { alignTests } from '../../src/align/align-tests.js';
import { classesOf, comparePair, ending, reportOf, testOf } from '../support/reports.js';

async function* stream(ids: string): AsyncGenerator<Test> {
  for (const [index, id] of [...ids].entries()) yield { ...testOf(id, []), title: `${id}${index}` };
}

async function align(...reports: string[]): Promise<readonly string[]> {
  const aligned: string[] = [];
  for await (const tests of alignTests(reports.map(stream)))
    aligned.push(tests.map((one) => one?.title ?? '-').join(' '));
  return aligned;
}

describe('tests', () => {
  test('of the same order meet at once', async () => {
    assert.deepEqual(await align('abc', 'abc'), ['a0 a0', 'b1 b1', 'c2 c2']);
  });
  test('of another order meet all the same', async () => {
    assert.deepEqual([...(await align('abc', 'cba'))].sort(), ['a0 a2', 'b1 b1', 'c2 c0']);
  });
  test('that only some reports have come last', async () => {
    assert.deepEqual(await align('abc', 'xbc', 'bcy'), [
      'b1 b1 b0',
      'c2 c2 c1',
      'a0 - -',
      '- x0 -',
      '- - y2',
    ]);
  });
  test('of one id meet in their order', async () => {
    assert.deepEqual(await align('aab', 'aba'), ['a0 a0', 'b2 b1', 'a1 a2']);
    assert.deepEqual(await align('aaa', 'a'), ['a0 a0', 'a1 -', 'a2 -']);
  });
  test('leave no report open when the reader stops', async () => {
    let closed = 0;
    async function* source(): AsyncGenerator<Test> {
      try {
        yield testOf('a', []);
        yield testOf('b', []);
      } finally {
        closed += 1;
      }
    }
    for await (const _ of alignTests([source(), source()])) break;
    assert.equal(closed, 2);
  });
});

describe('checks', () => {
  const classes = async (old: readonly string[], now: readonly string[]) =>
    classesOf(await comparePair(reportOf([testOf('a/b', old)]), reportOf([testOf('a/b', now)])));
  test('are the same with other numbers', async () => {
    assert.deepEqual(await classes(['pass one', 'pass two'], ['pass new', 'pass one', 'pass two']), [
      'added: new',
    ]);
    assert.deepEqual(await classes(['pass one', 'pass two'], ['pass two', 'pass one']), []);
  });
  test('of one name are matched by their order', async () => {
    assert.deepEqual(
      await classes(['pass gone', 'pass x', 'pass gone'], ['pass gone', 'pass x', 'fail gone: no']),
      ['regression: gone (2)'],
    );
    assert.deepEqual(await classes(['pass gone', 'pass gone'], ['pass gone']), ['removed: gone (2)']);
  });
  test('without a name are matched by their order, too', async () => {
    assert.deepEqual(await classes(['pass ', 'pass '], ['pass ', 'fail ']), [
      'regression: unnamed check (2)',
    ]);
  });
  test('are the same under names that change from run to run', async () => {
    assert.deepEqual(
      await classes(['pass tck-1 is up', 'pass tck-1 is up'], ['pass tck-2 is up', 'fail tck-2 is up: no']),
      ['regression: tck-N is up (2)'],
    );
    assert.deepEqual(
      await classes(['pass tck-N', 'pass tck-1', 'pass tck-N'], ['pass tck-N', 'pass tck-1', 'fail tck-N']),
      ['regression: tck-N (3)'],
    );
  });
  test('that Test::More skips without their names are found by how many they are', async () => {
    assert.deepEqual(
      await classes(
        ['pass first', 'pass saved', 'pass restored', 'pass last'],
        ['pass first', 'skip : not here', 'skip : not here', 'pass last'],
      ),
      ['lost-coverage: saved', 'lost-coverage: restored'],
    );
    assert.deepEqual(await classes(['pass saved', 'pass restored'], ['skip : not here']), [
      'removed: saved',
      'removed: restored',
      'added-skip: unnamed check (1)',
    ]);
  });
  test('keep their places among skipped ones of any name', async () => {
    assert.deepEqual(
      await classes(
        ['pass created', 'pass saved', 'pass gone', 'pass restored', 'pass gone'],
        ['pass created', 'skip : why', 'skip : why', 'skip : why', 'fail gone: no'],
      ),
      ['lost-coverage: saved', 'lost-coverage: gone', 'lost-coverage: restored', 'regression: gone (2)'],
    );
    assert.deepEqual(await classes(['pass x', 'skip : why', 'pass x'], ['skip : why', 'pass x', 'pass x']), [
      'lost-coverage: x',
      'gained: x (2)',
    ]);
  });
  test('of a run that was cut short have their places, too', async () => {
    const pair = await comparePair(
      reportOf([testOf('a/b', ['pass created'], ending({ kind: 'exited', status: 2 }))]),
      reportOf([testOf('a/b', ['skip : why', 'skip : why', 'skip : why'])]),
    );
    assert.deepEqual(classesOf(pair), ['hidden: a/b', 'not-reached: a/b', 'lost-coverage: created']);
    assert.equal(pair.counts['not-reached'], 2);
  });
});
