/** Puts items in an order that depends on nothing but the seed. */
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

/** A 32-bit linear congruential generator (with the constants of Numerical Recipes), seeded with FNV-1a. */
function randomFrom(seed: string): () => number {
  let state = 0x811c9dc5;
  for (const byte of Buffer.from(seed)) state = Math.imul(state ^ byte, 0x01000193);
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
