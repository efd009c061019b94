import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { canonicalWriter } from '../../../src/canonical/write.js';
import { loadReport } from '../../../src/open.js';
import { assertGolden } from '../../golden.js';
import { bytesOf, readBytes } from '../../read.js';
import { writeAll } from '../../write.js';

const FIXTURES = new URL('../../../../test/fixtures/', import.meta.url);

for (const file of readdirSync(new URL('subtests', FIXTURES))) {
  for (const size of [1, 65_536]) {
    test(`subtests/${file} is read as this canonical report, in pieces of ${size} bytes`, async () => {
      const bytes = await bytesOf(new URL(`subtests/${file}`, FIXTURES));
      const { dialect, problems, ...report } = await readBytes(bytes, file, size);
      assert.equal(dialect, 'tap');
      assert.deepEqual(
        problems.map(({ code }) => code),
        report.summary.complete ? [] : ['broken-off'],
      );
      // The end of the last line means nothing.
      const cut = await readBytes(bytes.subarray(0, -1), file, size);
      assert.deepEqual(cut.tests, report.tests);
      assertGolden(
        new URL(`golden/subtests/${file}.canonical.xml`, FIXTURES),
        writeAll(canonicalWriter(), report),
      );
    });
  }
}

const load = async (text: string) => await loadReport(Buffer.from(text), { file: 'a.tap' });

test('a failed point is a problem though its subtest shows none, and one that is todo excuses its subtest', async () => {
  const { tests } = await load(
    'TAP version 14\n    ok 1\n    1..1\nnot ok 1 - a\n    not ok 1\n    1..1\nnot ok 2 - b # TODO\n1..2\n',
  );
  assert.deepEqual(
    tests.map(({ id, ending, checks }) => [id, ending.kind, checks[0]?.outcome]),
    [
      ['a', 'interrupted', 'pass'],
      ['b', 'finished', 'todo'],
    ],
  );
});

test('subtests of one name are told apart, and a stream without any is called as its file', async () => {
  const { tests } = await load(
    'TAP version 14\n    ok 1\n    1..1\nok 1 - a\n    ok 1\n    1..1\nok 2 - a\n1..2\n',
  );
  assert.deepEqual(
    tests.map(({ id }) => id),
    ['a', 'a (2)'],
  );
  assert.equal((await load('TAP version 14\nok 1 - x\n1..1\n')).tests[0]?.id, 'a');
});

test('what stands in a YAML block is no result, and ends with its block', async () => {
  const { tests } = await load(
    'TAP version 14\nok 1 - a\n  ---\n  not ok 7\n      not ok 8\n  ...\nnot ok 2 - b\n1..2\n',
  );
  assert.deepEqual(
    tests[0]?.checks.map(({ outcome }) => outcome),
    ['pass', 'fail'],
  );
});

test('a broken plan of a stream of subtests is a problem of it', async () => {
  const { tests } = await load('TAP version 14\n1..3\n    ok 1\n    1..1\nok 1 - a\n');
  assert.deepEqual(
    tests.map(({ id, ending }) => [id, ending.kind]),
    [
      ['a', 'finished'],
      ['tap', 'plan-broken'],
    ],
  );
});

test('subtests of a stream that does not say so stay what its point says', async () => {
  const { tests } = await load('TAP version 13\n    # Subtest: a\n    ok 1\n    1..1\nok 1 - a\n1..1\n');
  assert.deepEqual([tests.length, tests[0]?.checks.length], [1, 1]);
});

test('a level may begin with a subtest, and what is indented otherwise is text', async () => {
  const { tests } = await load(
    'TAP version 14\n        not ok 1 - c\n        1..1\n    not ok 1 - b\n    1..1\n not ok 9\nnot ok 1 - a\n1..1\n',
  );
  assert.deepEqual(
    tests.map(({ id, checks }) => [id, checks.map(({ outcome }) => outcome)]),
    [['a/b', ['fail']]],
  );
});
