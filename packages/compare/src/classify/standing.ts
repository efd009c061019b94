import {
  type Attempt,
  type Cause,
  type Check,
  causeKey,
  causeOfCheck,
  causeOfEnding,
  checkMessage,
  endingMessage,
  type Known,
  normaliseName,
  ownText,
  unfinishedCall,
} from '@libvirt-tck/report-model';
import type { ItemState } from '../model.js';

/** How one item stands in one report, as the tables see it. */
export interface Standing {
  readonly is: 'pass' | 'fail' | 'bad' | 'skip' | 'missing' | 'not-reached' | 'not-told';
  readonly state: ItemState;
  /** The entry that decided about it. A `todo` is known by what its author said. */
  readonly known?: KnownBy;
  /** Equal for failures, bad endings and skips that are the same one. */
  readonly sameness: string;
  readonly message?: string;
  readonly cause?: Cause;
}

interface KnownBy {
  readonly entry: string;
  readonly isFlaky: boolean;
}

export const missing: Standing = { is: 'missing', state: 'missing', sameness: '' };
/** Its test ended badly before it. */
const notReached: Standing = { is: 'not-reached', state: 'missing', sameness: '' };
/** The run did not come that far. */
export const notTold: Standing = { is: 'not-told', state: 'missing', sameness: '' };

export function standingOfCheck(check: Check): Standing {
  const { outcome: state, reason = '' } = check;
  const known = knownBy(check.known);
  switch (state) {
    case 'pass':
    case 'bonus':
      return { is: 'pass', state, sameness: '', ...(known && { known }) };
    case 'skip':
      return { ...skipped(reason), ...(known && { known }) };
    case 'fail':
    case 'todo': {
      const message = ownText(checkMessage(check));
      const cause = causeOfCheck(message);
      const by = known ?? (state === 'todo' ? { entry: 'TODO', isFlaky: false } : undefined);
      return { is: 'fail', state, sameness: causeKey(cause) ?? '', message, cause, ...(by && { known: by }) };
    }
  }
}

/** How a test stands as a whole: by its ending, by whether checks failed, and as skipped where nothing ran. */
export function standingOfEnding(test: Attempt & { readonly known?: Known }): Standing {
  const { ending } = test;
  const known = knownBy(test.known);
  switch (ending.kind) {
    case 'finished': {
      if (test.checks.length > 0) return standingOfFinished(test, known);
      const reason = test.plan?.kind === 'skip-all' ? test.plan.reason : '';
      return { ...skipped(reason), ...(known && { known }) };
    }
    case 'not-started':
    case 'interrupted':
      return { ...notTold, state: ending.kind };
    default: {
      const message = endingMessage(test);
      const cause = causeOfEnding(message, unfinishedCall(test));
      const sameness = [
        ending.kind,
        'signal' in ending ? ending.signal : '',
        'status' in ending ? ending.status : '',
      ].join(' ');
      return { is: 'bad', state: ending.kind, sameness, message, cause, ...(known && { known }) };
    }
  }
}

function standingOfFinished(test: Attempt, known: KnownBy | undefined): Standing {
  const failed = test.checks.filter(({ outcome }) => outcome === 'fail');
  if (test.checks.every(({ outcome }) => outcome === 'skip'))
    return { ...skipped(test.checks[0]?.reason ?? ''), ...(known && { known }) };
  if (failed.length === 0) return { is: 'pass', state: 'finished', sameness: '', ...(known && { known }) };
  const [first, ...others] = failed.map((check) => knownBy(check.known));
  const by = known ?? (others.every((other) => other !== undefined) ? first : undefined);
  return { is: 'fail', state: 'finished', sameness: '', ...(by && { known: by }) };
}

/** How a check stands in a test that does not have it, but exists. */
export function standingOfAbsent(test: Attempt): Standing {
  switch (test.ending.kind) {
    case 'finished': {
      if (test.plan?.kind !== 'skip-all') return missing;
      return skipped(test.plan.reason);
    }
    case 'not-started':
    case 'interrupted':
      return notTold;
    default:
      return notReached;
  }
}

/** Why it was skipped is what skips are grouped by. */
function skipped(because: string): Standing {
  const reason = ownText(because);
  const sameness = normaliseName(reason);
  if (reason === '') return { is: 'skip', state: 'skip', sameness };
  return {
    is: 'skip',
    state: 'skip',
    sameness,
    message: reason,
    cause: { call: null, error: null, message: sameness },
  };
}

/** An entry that did not come true decides nothing: a pass is a pass. Only a flaky one expects it. */
function knownBy(known: Known | undefined): KnownBy | undefined {
  return known?.state === 'known' ? { entry: known.entry, isFlaky: known.kind === 'flaky' } : undefined;
}
