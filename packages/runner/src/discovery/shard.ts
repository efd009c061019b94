import { createHash } from 'node:crypto';
import { type OpenOptions, openReport, parseShard, type ReportHeader } from '@libvirt-tck/report-model';
import { RunnerError } from '../error.js';

/** One of the parts that the tests of a run are divided into. */
export interface Shard {
  /** From 1 to `count`. */
  readonly index: number;
  readonly count: number;
}

type ReadOptions = Pick<OpenOptions, 'maxChecks'>;

/** Seconds that tests took, by id. */
export type Timings = ReadonlyMap<string, number>;

/** The tests of one shard, and what its report says about it. */
export interface ShardOf<Item> {
  readonly items: readonly Item[];
  readonly facts: ShardFacts;
}

export type ShardFacts = Required<Pick<ReportHeader, 'shard' | 'shardPlan'>>;

/**
 * Reads `K/N`.
 * @throws RunnerError `option-invalid`
 */
export function parseShardOption(text: string): Shard {
  const shard = parseShard(text);
  if (shard !== undefined) return shard;
  throw new RunnerError(
    'option-invalid',
    `run the shard "${text}": it takes K/N, two whole numbers with K from 1 to N, for example 2/5`,
  );
}

/**
 * Reads how long each test of a report took, all its attempts together.
 * @throws ReportError
 */
export async function readTimings(report: string, options: ReadOptions = {}): Promise<Timings> {
  const timings = new Map<string, number>();
  for await (const { id, duration, earlier = [] } of openReport(report, options).tests()) {
    const durations = [duration, ...earlier.map((attempt) => attempt.duration)].filter(
      (one) => one !== undefined,
    );
    if (durations.length > 0)
      timings.set(
        id,
        durations.reduce((sum, one) => sum + one, 0),
      );
  }
  return timings;
}

/**
 * Takes the tests of one shard, in their order. Which shard a test belongs to depends on nothing but the set of ids, the
 * number of shards, and the timings. With timings, the shards take about as long as each other; a test without a duration
 * counts as much as the median. Without timings, the id alone decides, so that a new test moves no other.
 */
export function takeShard<Item extends { readonly id: string }>(
  items: readonly Item[],
  { index, count }: Shard,
  timings?: Timings,
): ShardOf<Item> {
  const ids = items.map(({ id }) => id).sort();
  const shards = timings === undefined ? byHash(ids, count) : byDuration(ids, count, timings);
  const plan = createHash('sha256').update(JSON.stringify(ids.map((id) => [id, shards.get(id)])));
  return {
    items: items.filter(({ id }) => shards.get(id) === index),
    facts: { shard: `${index}/${count}`, shardPlan: plan.digest('hex').slice(0, 16) },
  };
}

function byHash(ids: readonly string[], count: number): ReadonlyMap<string, number> {
  const hash = (id: string) => createHash('sha256').update(id).digest().readUInt32BE();
  return new Map(ids.map((id) => [id, (hash(id) % count) + 1]));
}

/** The longest test first, each to the shard that has least to do (Graham's LPT rule: at most 4/3 of the best division). */
function byDuration(ids: readonly string[], count: number, timings: Timings): ReadonlyMap<string, number> {
  const known = ids.flatMap((id) => timings.get(id) ?? []).sort((one, other) => one - other);
  const median = known[Math.floor(known.length / 2)] ?? 1;
  const durationOf = (id: string) => timings.get(id) ?? median;
  // Sorting keeps the order of the ids among tests of one duration.
  const longestFirst = [...ids].sort((one, other) => durationOf(other) - durationOf(one));
  const loads = Array.from({ length: count }, (_, index) => ({ index: index + 1, seconds: 0, tests: 0 }));
  const shards = new Map<string, number>();
  for (const id of longestFirst) {
    const least = loads.reduce((one, other) => (isLess(other, one) ? other : one));
    least.seconds += durationOf(id);
    least.tests += 1;
    shards.set(id, least.index);
  }
  return shards;
}

interface Load {
  readonly seconds: number;
  readonly tests: number;
}

/** Counts tests, too, because durations may be 0. */
function isLess(one: Load, other: Load): boolean {
  return one.seconds < other.seconds || (one.seconds === other.seconds && one.tests < other.tests);
}
