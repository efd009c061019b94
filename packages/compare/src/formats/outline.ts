import { type Cause, skipClass } from '@libvirt-tck/report-model';
import { classNames, type DifferenceClass } from '../classes.js';
import { groupsOfClass } from '../explain/group-causes.js';
import type { Counts, Difference, PairComparison } from '../model.js';
import { type ComparisonView, restricted } from './view.js';

/** How the formats for people go through a comparison: by class, then by cause. */
export interface Section {
  readonly class: DifferenceClass;
  /** Items of this class, shown or not. */
  readonly count: number;
  readonly groups: readonly Group[];
  /** How many groups there are, shown or not. */
  readonly allGroups: number;
}

export interface Group {
  /** Undefined for differences that share nothing known. */
  readonly cause?: Cause;
  readonly differences: readonly Difference[];
  /** Lines of this group, shown or not. */
  readonly count: number;
}

/** The sections of a comparison: only classes that occur, what matters most first. */
export function outline(pair: PairComparison, view: ComparisonView): readonly Section[] {
  const { limit = Number.POSITIVE_INFINITY } = view;
  const byClass = new Map<DifferenceClass, Difference[]>();
  for (const difference of restricted(pair, view).differences) {
    const same = byClass.get(difference.class);
    if (same === undefined) byClass.set(difference.class, [difference]);
    else same.push(difference);
  }
  return classNames.flatMap((name): Section[] => {
    const differences = byClass.get(name);
    if (differences === undefined) return [];
    const groups = groupsOf(differences, name, limit);
    return [
      { class: name, count: pair.counts[name], groups: groups.slice(0, limit), allGroups: groups.length },
    ];
  });
}

/** Causes of which every difference follows from another one are listed there. */
function groupsOf(
  differences: readonly Difference[],
  name: DifferenceClass,
  limit: number,
): readonly Group[] {
  return groupsOfClass(differences, name)
    .filter(({ roots }) => roots.length > 0)
    .map(({ cause, roots, consequences }): Group => {
      const all = [...roots, ...consequences];
      const place = new Map(differences.map((difference, index) => [difference, index]));
      const shown = all.sort((one, other) => (place.get(one) ?? 0) - (place.get(other) ?? 0)).slice(0, limit);
      return { ...(cause && { cause }), differences: shown, count: all.length };
    });
}

/** The parts of a cause that are known, as one line. */
export function causeTitle({ call, error, message }: Cause): string {
  const code = error !== null && /^\d+$/.test(error) ? `error ${error}` : error;
  return [message, call, code].filter((part) => part !== null).join(', ');
}

/** How many differences have a cause, where that is more than the one below it. */
export function times(count: number): string {
  return count === 1 ? '' : ` (${count} times)`;
}

/** Everything that is counted and occurs, in the order of the sections, then what did not change. */
export function countLines(counts: Counts): readonly (readonly [DifferenceClass | 'same', number])[] {
  return [...classNames, 'same' as const].flatMap((name) =>
    counts[name] > 0 ? [[name, counts[name]] as const] : [],
  );
}

/** What a difference is about, within its test. */
export function subject({ check }: Difference): string {
  return check ?? 'the test';
}

/** How an item went: `pass → fail`; for a line that stands for several, how many. */
export function transition({ old, new: now, items }: Difference): string {
  if (items !== undefined) return `${items} ${items === 1 ? 'check' : 'checks'}`;
  return `${old} → ${now}`;
}

/** What else there is to say of a difference, in a few words each. */
export function remarks(difference: Difference): readonly string[] {
  const { known, changed, renamedFrom, message } = difference;
  const [was, is] = [skipClass(message?.old), skipClass(message?.new)];
  return [
    ...(difference.class === 'skip-reason-changed' && was !== is ? [`${was ?? '?'} → ${is ?? '?'}`] : []),
    ...(changed === 'behaviour' ? [] : [`${changed} changed`]),
    ...(known?.old === undefined ? [] : [`was known: ${known.old}`]),
    ...(known?.new === undefined ? [] : [`known: ${known.new}`]),
    ...(renamedFrom === undefined ? [] : [`was called ${renamedFrom}`]),
  ];
}
