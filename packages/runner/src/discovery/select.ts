import { RunnerError } from '../error.js';

/**
 * Those whose id matches any of the regular expressions; all where there is none.
 * @throws RunnerError `option-invalid`
 */
export function matching<Item extends { readonly id: string }>(
  items: readonly Item[],
  patterns: readonly string[],
): readonly Item[] {
  const expressions = patterns.map(expressionOf);
  return expressions.length === 0
    ? items
    : items.filter(({ id }) => expressions.some((expression) => expression.test(id)));
}

function expressionOf(pattern: string): RegExp {
  try {
    return new RegExp(pattern);
  } catch (cause) {
    throw new RunnerError('option-invalid', `understand the pattern ${pattern}`, { cause });
  }
}

/** In an order that depends on the seed alone. */
export function shuffled<Item>(items: readonly Item[], seed: string): readonly Item[] {
  const random = randomFrom(seed);
  const result = [...items];
  for (let left = result.length; left > 1; left -= 1) {
    const chosen = Math.floor(random() * left);
    const last = left - 1;
    [result[chosen], result[last]] = [result[last] as Item, result[chosen] as Item];
  }
  return result;
}

/** A 32-bit linear congruential generator (the constants are those of Numerical Recipes), seeded with FNV-1a. */
function randomFrom(seed: string): () => number {
  let state = 0x811c9dc5;
  for (const byte of Buffer.from(seed)) state = Math.imul(state ^ byte, 0x01000193);
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
