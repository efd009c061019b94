import assert from 'node:assert/strict';
import { test } from 'node:test';
import { detectDialect } from '../../src/formats.js';
import { readAs } from '../read.js';
import { readCorpus } from './corpus.js';
import { failuresIn, failuresShown } from './failures-in.js';
import { inputOf, tryInput, type Verdict } from './try-input.js';

const SEED = 1;
const INPUTS = 1500;

test('mutated documents of every dialect are read or refused with a place, and never anything else', async () => {
  const verdicts: Record<Verdict, number> = { read: 0, refused: 0 };
  for (let index = 0; index < INPUTS; index += 1) {
    try {
      verdicts[await tryInput(inputOf(SEED, index))] += 1;
    } catch (cause) {
      throw new Error(`input ${index} of seed ${SEED}; to see it: npm run fuzz -- --only ${index}`, {
        cause,
      });
    }
  }
  // Both happen often, or the search would be blind.
  assert.ok(verdicts.read > INPUTS / 10 && verdicts.refused > INPUTS / 20, JSON.stringify(verdicts));
});

test('the same seed makes the same inputs', () => {
  assert.deepEqual(inputOf(7, 42), inputOf(7, 42));
  assert.notDeepEqual(inputOf(7, 42).bytes, inputOf(8, 42).bytes);
});

test('a failure of any real document is in its report, by a count that knows none of our readers', async () => {
  for (const [name, bytes] of readCorpus()) {
    const dialect = await detectDialect(bytes);
    if (dialect === undefined) continue;
    const held = failuresIn(bytes, dialect.name);
    if (held === undefined) continue;
    const report = await readAs(dialect, bytes);
    assert.ok(failuresShown(report) >= held || !report.summary.complete, name);
  }
});

test('the count of failures sees those that a reader might not', () => {
  const counts: readonly [string, string, number][] = [
    ['junit', '<testsuite><failure/><testcase><b><error/></b></testcase></testsuite>', 2],
    ['junit', '<testcase><failure/><error/></testcase>', 1],
    ['tap', 'not ok\nnot okay\n  not ok\nnot ok # TODO\nnot ok 3 - x', 2],
    ['json', '{"tests":[{"checks":[{"outcome":"fail"},{"outcome":"pass"}]}]}', 1],
  ];
  for (const [dialect, text, count] of counts) assert.equal(failuresIn(Buffer.from(text), dialect), count);
});
