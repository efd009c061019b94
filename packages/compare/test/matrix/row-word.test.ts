import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rowVerdict, rowWords } from '../../src/matrix/row-word.js';
import { compareAll, ending, reportOf, testOf } from '../support/reports.js';

async function verdicts(...reports: Parameters<typeof reportOf>[0][]) {
  const { matrix } = await compareAll(reports.map((tests) => reportOf(tests)));
  return {
    words: matrix === undefined ? [] : rowWords(matrix),
    rows: matrix?.rows.map((row) => `${row.check ?? row.test}: ${rowVerdict(row)}`),
  };
}

test('what passed and was skipped in some report is not steady: its class says what became of it', async () => {
  const { rows } = await verdicts(
    [testOf('a/b', ['pass one', 'pass two'])],
    [testOf('a/b', ['skip one: no', 'pass two'])],
    [testOf('a/b', ['pass one'])],
  );
  assert.deepEqual(rows, ['one: lost-coverage', 'two: removed']);
});

test('where passing and failing took turns, the trend says it', async () => {
  const { rows } = await verdicts(
    [testOf('a/b', ['pass one', 'fail two: no', 'pass three'])],
    [testOf('a/b', ['pass one', 'fail two: no', 'fail three: no'])],
    [testOf('a/b', ['fail one: no', 'pass two', 'pass three'])],
  );
  assert.deepEqual(rows, ['one: regressed', 'three: unstable', 'two: fixed']);
});

test('of several classes, the gravest counts', async () => {
  const { rows } = await verdicts(
    [testOf('a/b', ['fail one: no'])],
    [testOf('a/b', ['fail one: another'])],
    [testOf('a/b', ['skip one: no'])],
  );
  assert.deepEqual(rows, ['one: hidden']);
});

test('a row that looks the same says what is different', async () => {
  const exited = (status: number) => [testOf('a/b', ['pass one'], ending({ kind: 'exited', status }))];
  const { rows } = await verdicts(exited(1), exited(1), exited(2));
  assert.deepEqual(rows, ['a/b: changed-kind: ends badly in another way']);
});

test('rows are counted by word', async () => {
  const { words } = await verdicts(
    [testOf('a/b', ['pass one', 'pass two', 'pass three'])],
    [testOf('a/b', ['pass one', 'skip two: no', 'skip three: no'])],
    [testOf('a/b', ['fail one: no', 'pass two', 'pass three'])],
  );
  assert.deepEqual(words, [
    ['regressed', 1],
    ['lost-coverage', 2],
  ]);
});
