import type { Report } from './model.js';

/** What shards make when they are put together. */
export interface ShardUnion {
  /** Whether all reports are of the same shard: then so is the whole. */
  readonly isOneShard: boolean;
  /** Why the whole is not the whole run, or not one run. */
  readonly faults: readonly string[];
}

interface Part {
  readonly name: string;
  readonly shard: string;
  readonly plan: string | undefined;
  readonly index: number;
  readonly count: number;
}

/**
 * Checks that the shards among reports are those of one division, each there once. Reports of no shard may be reruns, and are
 * left alone. `isSameRun` allows several reports of one shard.
 */
export function uniteShards(
  reports: readonly Report[],
  nameOf: (index: number) => string,
  isSameRun: boolean,
): ShardUnion {
  if (reports.length === 1) return { isOneShard: true, faults: [] };
  const parts: Part[] = [];
  const faults: string[] = [];
  for (const [position, { shard, shardPlan }] of reports.entries()) {
    if (shard === undefined) continue;
    const name = nameOf(position);
    const numbers = parseShard(shard);
    if (numbers === undefined)
      faults.push(`${name} states the shard "${shard}", which is not of the form K/N`);
    else parts.push({ name, shard, plan: shardPlan, ...numbers });
  }
  const [first] = parts;
  if (first === undefined) return { isOneShard: false, faults };
  const stranger = parts.find(({ count, plan }) => count !== first.count || plan !== first.plan);
  if (stranger !== undefined) {
    const [one, other] = [first, stranger].map(({ name, shard }) => `${name} (shard ${shard})`);
    faults.push(
      `${one} and ${other} are of different divisions: tests may be missing. Give all shards the same tests, ` +
        '--timings and number of shards',
    );
    return { isOneShard: false, faults };
  }
  if (isSameRun && parts.length === reports.length && areSame(parts)) return { isOneShard: true, faults };
  const byIndex = new Map<number, Part[]>();
  for (const part of parts) byIndex.set(part.index, [...(byIndex.get(part.index) ?? []), part]);
  for (const [index, same] of byIndex) {
    if (same.length > 1 && !isSameRun)
      faults.push(
        `shard ${index}/${first.count} is there ${same.length} times: ${same.map(({ name }) => name).join(', ')}`,
      );
  }
  faults.push(...missingShards(first.count, byIndex));
  return { isOneShard: false, faults };
}

function areSame(parts: readonly Part[]): boolean {
  return parts.every(({ index }) => index === parts[0]?.index);
}

const MOST_NAMED = 20;

function missingShards(count: number, present: ReadonlyMap<number, unknown>): readonly string[] {
  const missing = count - present.size;
  if (missing === 0) return [];
  const named: string[] = [];
  for (let index = 1; index <= count && named.length < MOST_NAMED; index += 1)
    if (!present.has(index)) named.push(`${index}/${count}`);
  const rest = missing > named.length ? ` (${named.length} of ${missing} named)` : '';
  return [`missing: shard ${named.join(', ')}${rest}`];
}

/** `K/N` with 1 ≤ K ≤ N; undefined for any other text. */
export function parseShard(text: string): { readonly index: number; readonly count: number } | undefined {
  const [, index, count] = /^([1-9]\d{0,5})\/([1-9]\d{0,5})$/.exec(text)?.map(Number) ?? [];
  return index === undefined || count === undefined || index > count ? undefined : { index, count };
}
