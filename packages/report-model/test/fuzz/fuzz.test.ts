import assert from 'node:assert/strict';
import { test } from 'node:test';
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
