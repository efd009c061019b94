import type { DifferenceClass } from '../classes.js';
import type { Standing } from './standing.js';

type Told = Exclude<Standing['is'], 'not-reached' | 'not-told'>;
type Verdict = DifferenceClass | 'same';

/** From how an item stood (rows) to how it stands (columns). Where both are of one kind, what they say decides. */
const transitions: Readonly<Record<Told, Readonly<Record<Told, Verdict>>>> = {
  pass: { pass: 'same', fail: 'regression', bad: 'regression', skip: 'lost-coverage', missing: 'removed' },
  fail: { pass: 'fix', fail: 'changed-failure', bad: 'worse', skip: 'hidden', missing: 'removed-failing' },
  bad: { pass: 'fix', fail: 'improved', bad: 'changed-kind', skip: 'hidden', missing: 'removed-failing' },
  skip: {
    pass: 'gained',
    fail: 'exposed',
    bad: 'exposed',
    skip: 'skip-reason-changed',
    missing: 'removed-skip',
  },
  missing: {
    pass: 'added',
    fail: 'new-failing',
    bad: 'new-failing',
    skip: 'added-skip',
    missing: 'same',
  },
};

/** What became of an item. Gains are never held against losses: every item has a class of its own. */
export function classify(old: Standing, now: Standing): Verdict {
  return withLists(withoutLists(old, now), old, now);
}

function withoutLists(old: Standing, now: Standing): Verdict {
  if (old.is === 'not-told' || now.is === 'not-told') return old.is === now.is ? 'same' : 'not-compared';
  if (old.is === 'not-reached' || now.is === 'not-reached') return 'not-reached';
  if (old.is === now.is && old.sameness === now.sameness) return 'same';
  return transitions[old.is][now.is];
}

/** The same, where known-broken lists have a say. A bad ending that nobody expected stays one, whatever was known before. */
function withLists(verdict: Verdict, old: Standing, now: Standing): Verdict {
  if (verdict === 'not-compared' || verdict === 'not-reached') return verdict;
  const [failed, fails] = [isFailing(old), isFailing(now)];
  if (isFlakyNoise(old, now)) return 'flaky-noise';
  if (failed && now.is === 'pass') return old.known === undefined ? verdict : 'fix-of-known';
  if (!fails) return verdict;
  if (!failed || verdict === 'worse') return now.known === undefined ? verdict : 'masked-regression';
  if (verdict === 'improved' || old.known?.entry === now.known?.entry) return verdict;
  if (now.known === undefined) return 'unmasked';
  return old.known === undefined ? 'newly-acknowledged' : 'reattributed';
}

function isFailing({ is }: Standing): boolean {
  return is === 'fail' || is === 'bad';
}

/** One passes and the other fails, and the entry for what fails expects that. */
function isFlakyNoise(old: Standing, now: Standing): boolean {
  if (old.is === 'pass') return isFailing(now) && now.known?.isFlaky === true;
  return now.is === 'pass' && isFailing(old) && old.known?.isFlaky === true;
}
