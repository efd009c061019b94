import { compareVersions, type Version } from '@libvirt-tck/text';

/** All versions from `from` up to, and without, `to`; without `to`, all from there. */
export interface Interval {
  readonly from: Version;
  readonly to: Version | undefined;
}

const COMPARATOR = /^(>=|<=|>|<|=)?(\d{1,15}(?:\.\d{1,15})*)(\.[x*])?$/;

/**
 * A range is one or more conditions separated by spaces, all of which must hold: `>=6.0.0 <8.2.0`. A version alone
 * means all that start with it: `8.x`, `8` and `=8` match 8.0, 8.1.3 …; so `<=8` is anything below 9.
 *
 * @returns undefined for anything else, `null` for a range that holds for no version at all
 */
export function parseRange(text: string): Interval | null | undefined {
  let range: Interval | undefined = { from: [0], to: undefined };
  const terms = text
    .trim()
    .replaceAll(/([<>=])\s+/g, '$1')
    .split(/\s+/);
  for (const term of terms) {
    const [, operator = '=', numbers = '', any] = COMPARATOR.exec(term) ?? [];
    if (numbers === '' || (any !== undefined && operator !== '=')) return undefined;
    range = range && intersectIntervals(range, bounds(operator, numbers.split('.').map(Number)));
  }
  return range ?? null;
}

function bounds(operator: string, version: Version): Interval {
  const after = next(version);
  switch (operator) {
    case '>=':
      return { from: version, to: undefined };
    case '>':
      return { from: after, to: undefined };
    case '<':
      return { from: [0], to: version };
    case '<=':
      return { from: [0], to: after };
    default:
      return { from: version, to: after };
  }
}

/** The first version that does not start with this one. */
function next(version: Version): Version {
  return [...version.slice(0, -1), (version.at(-1) ?? 0) + 1];
}

/** As a range, which `parseRange` reads. */
export function describeInterval({ from, to }: Interval): string {
  if (to !== undefined && compareVersions(next(from), to) === 0) return from.join('.');
  const isBounded = from.some((number) => number > 0);
  const parts = [
    ...(isBounded || to === undefined ? [`>=${from.join('.')}`] : []),
    ...(to === undefined ? [] : [`<${to.join('.')}`]),
  ];
  return parts.join(' ');
}

export function inInterval(interval: Interval, version: Version): boolean {
  return (
    compareVersions(interval.from, version) <= 0 &&
    (interval.to === undefined || compareVersions(version, interval.to) < 0)
  );
}

/** Undefined when they have nothing in common. */
export function intersectIntervals(a: Interval, b: Interval): Interval | undefined {
  const from = compareVersions(a.from, b.from) < 0 ? b.from : a.from;
  const to = endsLater(a, b) ? b.to : a.to;
  return to === undefined || compareVersions(from, to) < 0 ? { from, to } : undefined;
}

/** The first without the second: no interval, one, or two. */
export function subtractInterval(a: Interval, b: Interval): readonly Interval[] {
  if (intersectIntervals(a, b) === undefined) return [a];
  const rest: Interval[] = [];
  if (compareVersions(a.from, b.from) < 0) rest.push({ from: a.from, to: b.from });
  if (b.to !== undefined && endsLater(a, b)) rest.push({ from: b.to, to: a.to });
  return rest;
}

/** The same versions in disjoint intervals, the lowest first. */
export function unite(intervals: readonly Interval[]): readonly Interval[] {
  const sorted = [...intervals].sort((a, b) => compareVersions(a.from, b.from));
  const united: Interval[] = [];
  for (const interval of sorted) {
    const last = united.at(-1);
    if (last === undefined || (last.to !== undefined && compareVersions(last.to, interval.from) < 0))
      united.push(interval);
    else if (endsLater(interval, last)) united[united.length - 1] = { from: last.from, to: interval.to };
  }
  return united;
}

function endsLater(a: Interval, b: Interval): boolean {
  if (b.to === undefined) return false;
  return a.to === undefined || compareVersions(a.to, b.to) > 0;
}
