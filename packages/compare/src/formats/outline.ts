import { causeTitle, skipClass } from '@libvirt-tck/report-model';
import { plural } from '@libvirt-tck/text';
import { classNames, type DifferenceClass } from '../classes.js';
import { type Explanation, explanationOf } from '../explain/explanation.js';
import { groupsOfClass } from '../explain/group-causes.js';
import type { Counts, Difference, PairComparison } from '../model.js';
import { type ComparisonView, restricted } from './view.js';

/** How the formats for people present the differences: by class, then by cause, then by test. */
export interface Section {
  readonly class: DifferenceClass;
  /** Items of this class, shown or not. */
  readonly count: number;
  readonly groups: readonly Group[];
  /** All groups, shown or not. */
  readonly allGroups: number;
}

/** Differences that share a cause. Each count has the form "N of M", and is there only if something is left out. */
export interface Group {
  /** The cause, and how many differences it has; undefined where the cause is unknown. */
  readonly title?: string;
  readonly tests: readonly GroupTest[];
  readonly leftOut?: string;
}

export interface GroupTest {
  readonly test: string;
  readonly lines: readonly GroupLine[];
  readonly leftOut?: string;
}

export interface GroupLine {
  readonly difference: Difference;
  /** The states and all remarks: `pass → fail (known: e1)`. */
  readonly text: string;
  /** Of the first line of a group: the others failed for the same cause. */
  readonly detail?: Explanation;
}

/** Consequences take a third of the room of what they follow from. */
const CONSEQUENCES_SHARE = 3;

/** The sections of a comparison: only classes that occur, the most important first. */
export function outline(pair: PairComparison, view: ComparisonView): readonly Section[] {
  const { limit = Number.POSITIVE_INFINITY } = view;
  const { differences } = restricted(pair, view);
  const found = new Set(differences.map((difference) => difference.class));
  return classNames
    .filter((name) => found.has(name))
    .map((name) => {
      const all = withoutCauseTogether(
        groupsOfClass(differences, name).filter(({ roots }) => roots.length > 0),
      );
      const groups = all.slice(0, limit).map((group) => groupOf(group, limit));
      return { class: name, count: pair.counts[name], groups, allGroups: all.length };
    });
}

type Grouped = ReturnType<typeof groupsOfClass>[number];

/** The differences without a known cause as one group, the last. */
function withoutCauseTogether(groups: readonly Grouped[]): readonly Grouped[] {
  const without = groups.filter(({ cause }) => cause === undefined);
  if (without.length < 2) return groups;
  const all = (name: 'failures' | 'roots' | 'consequences') => without.flatMap((group) => group[name]);
  const together = { failures: all('failures'), roots: all('roots'), consequences: all('consequences') };
  return [...groups.filter(({ cause }) => cause !== undefined), together];
}

function groupOf({ cause, roots, consequences }: Grouped, limit: number): Group {
  const tests = new Map<string, { roots: Difference[]; consequences: Difference[] }>();
  for (const root of roots.slice(0, limit)) {
    const test = tests.get(root.test) ?? { roots: [], consequences: [] };
    tests.set(root.test, test);
    test.roots.push(root);
  }
  // A script ends after its checks, though its ending is listed before them.
  for (const isEnding of [false, true])
    for (const one of consequences)
      if ((one.check === null) === isEnding) tests.get(one.test)?.consequences.push(one);
  const first = roots[0];
  const lineOf = (difference: Difference): GroupLine => {
    const detail = difference === first ? explanationOf(difference) : undefined;
    return { difference, text: transition(difference), ...(detail && { detail }) };
  };
  const title = cause && causeTitle(cause) + times(roots.length, consequences.length);
  const leftOut = limit < roots.length ? `${limit} of ${roots.length}` : undefined;
  return {
    ...(title !== undefined && { title }),
    tests: [...tests].map(([test, { roots: own, consequences: all }]): GroupTest => {
      const shown = all.slice(0, Math.ceil(limit / CONSEQUENCES_SHARE));
      const left = shown.length < all.length ? `${shown.length} of ${all.length} that follow` : undefined;
      return {
        test,
        lines: [...own, ...shown].map(lineOf),
        ...(left !== undefined && { leftOut: left }),
      };
    }),
    ...(leftOut !== undefined && { leftOut }),
  };
}

function times(roots: number, consequences: number): string {
  const counts = [
    ...(roots === 1 ? [] : [`${roots} times`]),
    ...(consequences === 0 ? [] : [plural(consequences, 'more follows', 'more follow')]),
  ];
  return counts.length === 0 ? '' : ` (${counts.join(', ')})`;
}

/** Every count above zero, in the order of the sections, then `same`. */
export function countLines(counts: Counts): readonly (readonly [DifferenceClass | 'same', number])[] {
  return [...classNames, 'same' as const].flatMap((name) =>
    counts[name] > 0 ? [[name, counts[name]] as const] : [],
  );
}

/** The states, and what else there is to say: `pass → fail (known: e1)`; for a line that stands for several checks, how many. */
function transition(difference: Difference): string {
  const { old, new: now, items, follows, cause } = difference;
  const states = items === undefined ? `${old} → ${now}` : plural(items, 'check');
  const why = follows === true && cause !== undefined ? [causeTitle(cause)] : [];
  const notes = [...why, ...remarks(difference)].filter((note) => note !== '');
  return notes.length === 0 ? states : `${states} (${notes.join(', ')})`;
}

/** Further remarks on a difference, in a few words each. */
export function remarks(difference: Difference): readonly string[] {
  const { known, changed, renamedFrom, message, follows } = difference;
  const [was, is] = [skipClass(message?.old), skipClass(message?.new)];
  return [
    ...(difference.class === 'skip-reason-changed' && was !== is ? [`${was ?? '?'} → ${is ?? '?'}`] : []),
    ...(changed === 'behaviour' || follows ? [] : [`${changed} changed`]),
    ...(known?.old === undefined ? [] : [`was known: ${known.old}`]),
    ...(known?.new === undefined ? [] : [`known: ${known.new}`]),
    ...(renamedFrom === undefined ? [] : [`was called ${renamedFrom}`]),
  ];
}
