/** A class of differences. */
interface ClassDefinition {
  /** In a few words, for people. */
  readonly title: string;
  /** Whether it makes the comparison fail by default. */
  readonly fatal: boolean;
  /** Whether the new report is better or worse for it. `unknown`: the reports do not show it. */
  readonly tone: 'worse' | 'better' | 'unknown' | 'neutral';
}

/** Every class, the most important first: the order in which reports show them. */
export const classes = {
  regression: { title: 'passed before, fails now', fatal: true, tone: 'worse' },
  worse: { title: 'failed before, ends badly now', fatal: true, tone: 'worse' },
  unmasked: { title: 'fails as before, but is no longer known', fatal: true, tone: 'worse' },
  exposed: { title: 'skipped before, fails now that it runs', fatal: true, tone: 'worse' },
  'new-failing': { title: 'new, and fails', fatal: true, tone: 'worse' },
  'lost-coverage': { title: 'passed before, skipped now', fatal: true, tone: 'worse' },
  removed: { title: 'passed before, missing now', fatal: true, tone: 'worse' },
  'masked-regression': { title: 'fails now, as a known issue', fatal: false, tone: 'worse' },
  'not-reached': { title: 'its test ended before it', fatal: false, tone: 'unknown' },
  'not-compared': { title: 'the run is incomplete', fatal: false, tone: 'unknown' },
  hidden: { title: 'failed before, skipped now', fatal: false, tone: 'unknown' },
  'removed-failing': { title: 'failed before, missing now', fatal: false, tone: 'unknown' },
  'changed-failure': { title: 'fails for another reason', fatal: false, tone: 'neutral' },
  'changed-kind': { title: 'ends badly in another way', fatal: false, tone: 'neutral' },
  renamed: { title: 'probably has a new name', fatal: false, tone: 'neutral' },
  'skip-reason-changed': { title: 'skipped for another reason', fatal: false, tone: 'neutral' },
  'flaky-noise': { title: 'known as flaky', fatal: false, tone: 'neutral' },
  'newly-acknowledged': { title: 'fails as before, and is known now', fatal: false, tone: 'neutral' },
  reattributed: { title: 'fails as before, by another entry', fatal: false, tone: 'neutral' },
  'removed-skip': { title: 'skipped before, missing now', fatal: false, tone: 'neutral' },
  'added-skip': { title: 'new, and skipped', fatal: false, tone: 'neutral' },
  fix: { title: 'failed before, passes now', fatal: false, tone: 'better' },
  'fix-of-known': { title: 'known issue that passes now: remove its entry', fatal: false, tone: 'better' },
  improved: { title: 'ended badly before, only fails now', fatal: false, tone: 'better' },
  gained: { title: 'skipped before, passes now', fatal: false, tone: 'better' },
  added: { title: 'new, and passes', fatal: false, tone: 'better' },
} as const satisfies Record<string, ClassDefinition>;

export type DifferenceClass = keyof typeof classes;

export const classNames = Object.keys(classes) as readonly DifferenceClass[];

export function isClass(name: string): name is DifferenceClass {
  return Object.hasOwn(classes, name);
}

/** The classes that fail a comparison; `strict` adds regressions that are known issues. */
export function fatalClasses(strict = false): ReadonlySet<DifferenceClass> {
  return new Set(
    classNames.filter((name) => classes[name].fatal || (strict && name === 'masked-regression')),
  );
}
