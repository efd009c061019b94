// Jobs that run side by side, and the numbers that scripts take for them.
import { stop } from './npm-dependencies.mjs';

/**
 * Calls a function for each item, up to `limit` at a time.
 * @template T @param {readonly T[]} items @param {number} limit @param {(item: T) => Promise<void>} work
 */
export async function forEachOf(items, limit, work) {
  const queue = [...items];
  const lane = async () => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: limit }, lane));
}

/**
 * Reads the value of an option that takes a positive whole number.
 * @param {string} script @param {string} name @param {string} value
 */
export function positive(script, name, value) {
  if (!/^[1-9]\d*$/.test(value)) stop(`${script}: --${name} must be a positive number, not ${value}`);
  return Number(value);
}
