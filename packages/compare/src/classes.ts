/** What a class of differences is. */
interface ClassDefinition {
  /** In a few words, for people. */
  readonly title: string;
  /** Whether it makes the comparison fail, unless the user says otherwise. */
  readonly fatal: boolean;
  /** How it is for whoever waits for the new report: `unknown` says that nobody can tell. */
  readonly tone: 'worse' | 'better' | 'unknown' | 'neutral';
}

/** Every class, in the order in which reports show them: what matters most comes first. */
export const classes = {
  regression: { title: 'passed, and no longer does', fatal: true, tone: 'worse' },
  worse: { title: 'failed, and now ends badly', fatal: true, tone: 'worse' },
  unmasked: { title: 'fails as before, but no list knows it any more', fatal: true, tone: 'worse' },
  exposed: { title: 'was skipped, and fails now that it runs', fatal: true, tone: 'worse' },
  'new-failing': { title: 'is new, and fails', fatal: true, tone: 'worse' },
  'lost-coverage': { title: 'passed, and is skipped now', fatal: true, tone: 'worse' },
  removed: { title: 'passed, and is gone', fatal: true, tone: 'worse' },
  'masked-regression': { title: 'fails now, as a list says', fatal: false, tone: 'worse' },
  'not-reached': { title: 'its test ended badly before it', fatal: false, tone: 'unknown' },
  'not-compared': { title: 'the run is incomplete', fatal: false, tone: 'unknown' },
  hidden: { title: 'failed, and is skipped now', fatal: false, tone: 'unknown' },
  'removed-failing': { title: 'failed, and is gone', fatal: false, tone: 'unknown' },
  'changed-failure': { title: 'fails in another way', fatal: false, tone: 'neutral' },
  'changed-kind': { title: 'ends badly in another way', fatal: false, tone: 'neutral' },
  renamed: { title: 'probably has a new name', fatal: false, tone: 'neutral' },
  'skip-reason-changed': { title: 'is skipped for another reason', fatal: false, tone: 'neutral' },
  'flaky-noise': { title: 'is known to do either', fatal: false, tone: 'neutral' },
  'newly-acknowledged': { title: 'fails as before, and a list knows it now', fatal: false, tone: 'neutral' },
  reattributed: { title: 'fails as before, and another entry knows it', fatal: false, tone: 'neutral' },
  'removed-skip': { title: 'was skipped, and is gone', fatal: false, tone: 'neutral' },
  'added-skip': { title: 'is new, and skipped', fatal: false, tone: 'neutral' },
  fix: { title: 'failed, and passes now', fatal: false, tone: 'better' },
  'fix-of-known': { title: 'passes now: the list can be pruned', fatal: false, tone: 'better' },
  improved: { title: 'ended badly, and only fails now', fatal: false, tone: 'better' },
  gained: { title: 'was skipped, and passes now', fatal: false, tone: 'better' },
  added: { title: 'is new, and passes', fatal: false, tone: 'better' },
} as const satisfies Record<string, ClassDefinition>;

export type DifferenceClass = keyof typeof classes;

export const classNames = Object.keys(classes) as readonly DifferenceClass[];

export function isClass(name: string): name is DifferenceClass {
  return Object.hasOwn(classes, name);
}

/** The classes that fail a comparison; `strict` adds regressions that a list knows about. */
export function fatalClasses(strict = false): ReadonlySet<DifferenceClass> {
  return new Set(
    classNames.filter((name) => classes[name].fatal || (strict && name === 'masked-regression')),
  );
}
