import type { DifferenceClass } from '../classes.js';
import type { ItemStatus } from './item-status.js';

type Comparable = Exclude<ItemStatus['is'], 'not-reached' | 'not-run'>;
type Verdict = DifferenceClass | 'same';

/** From the old status (rows) to the new one (columns). The diagonal holds if the fingerprints differ. */
const transitions: Readonly<Record<Comparable, Readonly<Record<Comparable, Verdict>>>> = {
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

/** The class of an item. Gains never offset losses: every item has a class of its own. */
export function classify(old: ItemStatus, now: ItemStatus): Verdict {
  return withLists(withoutLists(old, now), old, now);
}

function withoutLists(old: ItemStatus, now: ItemStatus): Verdict {
  if (old.is === 'not-run' || now.is === 'not-run') return old.is === now.is ? 'same' : 'not-compared';
  if (old.is === 'not-reached' || now.is === 'not-reached') return 'not-reached';
  if (old.is === now.is && old.fingerprint === now.fingerprint) return 'same';
  return transitions[old.is][now.is];
}

/** Applies known-broken lists. An unexpected bad ending stays one, even if the test's failures were known. */
function withLists(verdict: Verdict, old: ItemStatus, now: ItemStatus): Verdict {
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

function isFailing({ is }: ItemStatus): boolean {
  return is === 'fail' || is === 'bad';
}

/** One passes and the other fails, as a flaky entry expects. */
function isFlakyNoise(old: ItemStatus, now: ItemStatus): boolean {
  if (old.is === 'pass') return isFailing(now) && now.known?.isFlaky === true;
  return now.is === 'pass' && isFailing(old) && old.known?.isFlaky === true;
}
