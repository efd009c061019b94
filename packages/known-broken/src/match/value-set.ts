import { parseVersion } from '@libvirt-tck/text';
import {
  describeInterval,
  type Interval,
  inInterval,
  intersectIntervals,
  subtractInterval,
  unite,
} from './version.js';

/**
 * A set of values that a platform may have for one key, absence included. Conditions name such sets; conflicts are found by
 * their algebra.
 */
export interface ValueSet {
  /** Whether a platform that lacks the fact is in the set. */
  readonly absent: boolean;
  /** The words in the set, or with `allBut` the only ones that are not. */
  readonly words: ReadonlySet<string>;
  readonly allBut: boolean;
  /** Versions in the set, disjoint; only for keys that hold versions. */
  readonly intervals: readonly Interval[];
}

export const everyWord: ValueSet = { absent: true, words: new Set(), allBut: true, intervals: [] };
export const everyVersion: ValueSet = { ...everyWord, intervals: [{ from: [0], to: undefined }] };

/** The words and the versions, and nothing else. */
export function valueSet(words: Iterable<string>, intervals: readonly Interval[]): ValueSet {
  return { absent: false, words: new Set(words), allBut: false, intervals: unite(intervals) };
}

/** The values in words, for a set that a condition names: `qemu or lxc`, `>=6.0.0 <8.2.0`. */
export function describeValues({ words, intervals }: ValueSet): string {
  return [...words, ...intervals.map(describeInterval)].join(' or ');
}

/** The cost of intersecting two sets. */
export function workOf(a: ValueSet, b: ValueSet): number {
  // Each two intervals are compared in several ways.
  return a.words.size + b.words.size + 4 * a.intervals.length * b.intervals.length;
}

/** Whether a platform's value is in the set. With `versions`, a value that starts with a number is a version. */
export function hasValue(set: ValueSet, value: string | undefined, versions: boolean): boolean {
  if (value === undefined) return set.absent;
  const version = versions ? parseVersion(value) : undefined;
  if (version === undefined) return set.words.has(value) !== set.allBut;
  return set.intervals.some((interval) => inInterval(interval, version));
}

export function isEmpty(set: ValueSet): boolean {
  return !set.absent && !set.allBut && set.words.size === 0 && set.intervals.length === 0;
}

export function intersect(a: ValueSet, b: ValueSet): ValueSet {
  return {
    absent: a.absent && b.absent,
    ...intersectWords(a, b),
    intervals: a.intervals.flatMap((one) =>
      b.intervals.flatMap((other) => intersectIntervals(one, other) ?? []),
    ),
  };
}

/** The first without the second. */
export function subtract(a: ValueSet, b: ValueSet): ValueSet {
  return {
    absent: a.absent && !b.absent,
    ...intersectWords(a, { words: b.words, allBut: !b.allBut }),
    intervals: subtractAll(a.intervals, b.intervals),
  };
}

export function isSubset(a: ValueSet, b: ValueSet): boolean {
  return isEmpty(subtract(a, b));
}

function subtractAll(from: readonly Interval[], what: readonly Interval[]): readonly Interval[] {
  return what.reduce((rest, one) => rest.flatMap((interval) => subtractInterval(interval, one)), from);
}

type Words = Pick<ValueSet, 'words' | 'allBut'>;

function intersectWords(a: Words, b: Words): Words {
  if (a.allBut && b.allBut) return { words: new Set([...a.words, ...b.words]), allBut: true };
  if (a.allBut) return { words: without(b.words, a.words), allBut: false };
  if (b.allBut) return { words: without(a.words, b.words), allBut: false };
  return { words: new Set([...a.words].filter((word) => b.words.has(word))), allBut: false };
}

function without(words: ReadonlySet<string>, others: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...words].filter((word) => !others.has(word)));
}
