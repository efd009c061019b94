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
  skipReason,
  type Test,
  unfinishedCall,
} from '@libvirt-tck/report-model';
import type { ItemState } from '../model.js';

/** The status of one item in one report: the rows and columns of the table of classes. */
export interface ItemStatus {
  readonly is: 'pass' | 'fail' | 'bad' | 'skip' | 'missing' | 'not-reached' | 'not-run';
  readonly state: ItemState;
  /** The entry that masks it. A `todo` is known by its author's word. */
  readonly known?: KnownBy;
  /** Equal for failures, bad endings and skips that are the same one. */
  readonly fingerprint: string;
  readonly message?: string;
  readonly cause?: Cause;
}

interface KnownBy {
  readonly entry: string;
  readonly isFlaky: boolean;
}

export const missing: ItemStatus = { is: 'missing', state: 'missing', fingerprint: '' };
/** Its test ended badly before it. */
const notReached: ItemStatus = { ...missing, is: 'not-reached' };
/** The run was interrupted before it. */
export const notRun: ItemStatus = { ...missing, is: 'not-run' };

export function statusOfCheck(check: Check): ItemStatus {
  const { outcome: state } = check;
  const known = knownBy(check.known);
  switch (state) {
    case 'pass':
    case 'bonus':
      return withKnown({ is: 'pass', state, fingerprint: '' }, known);
    case 'skip':
      return withKnown(skipped(check), known);
    case 'fail':
    case 'todo': {
      const message = checkMessage(check);
      const cause = causeOfCheck(message);
      const by = known ?? (state === 'todo' ? { entry: 'TODO', isFlaky: false } : undefined);
      return withKnown({ is: 'fail', state, fingerprint: causeKey(cause) ?? '', message, cause }, by);
    }
  }
}

/** The status of a test as a whole, by its ending. A test that finished fails if a check does, and skips if all do. */
export function statusOfEnding(test: Test): ItemStatus {
  const { ending } = test;
  switch (ending.kind) {
    case 'finished':
      return statusOfFinished(test);
    case 'not-started':
    case 'interrupted':
      return { ...notRun, state: ending.kind };
    default: {
      const message = endingMessage(test);
      const cause = causeOfEnding(message, unfinishedCall(test));
      const detail = 'signal' in ending ? ending.signal : 'status' in ending ? ending.status : '';
      const fingerprint = `${ending.kind} ${detail}`;
      return withKnown({ is: 'bad', state: ending.kind, fingerprint, message, cause }, knownBy(test.known));
    }
  }
}

function statusOfFinished(test: Test): ItemStatus {
  const known = knownBy(test.known);
  const [first] = test.checks;
  if (test.checks.every(({ outcome }) => outcome === 'skip')) return withKnown(skipped(first ?? test), known);
  const failed = test.checks.filter(({ outcome }) => outcome === 'fail').map((check) => knownBy(check.known));
  const status = { state: 'finished', fingerprint: '' } as const;
  if (failed.length === 0) return withKnown({ is: 'pass', ...status }, known);
  const areKnown = failed.every((by) => by !== undefined);
  return withKnown({ is: 'fail', ...status }, known ?? (areKnown ? failed[0] : undefined));
}

/** The status of a check that a test of the report lacks. */
export function statusOfAbsent(test: Attempt): ItemStatus {
  switch (test.ending.kind) {
    case 'finished':
      return test.plan?.kind === 'skip-all' ? skipped(test) : missing;
    case 'not-started':
    case 'interrupted':
      return notRun;
    default:
      return notReached;
  }
}

/** Skips are grouped by their reason. */
function skipped(it: Check | Attempt): ItemStatus {
  const message = skipReason(it) ?? '';
  const fingerprint = normaliseName(message);
  const status = { is: 'skip', state: 'skip', fingerprint } as const;
  if (message === '') return status;
  return { ...status, message, cause: { call: null, error: null, message: fingerprint } };
}

function withKnown(status: ItemStatus, known: KnownBy | undefined): ItemStatus {
  return known === undefined ? status : { ...status, known };
}

/** Only an entry that holds counts, not one whose issue did not occur. */
function knownBy(known: Known | undefined): KnownBy | undefined {
  return known?.state === 'known' ? { entry: known.entry, isFlaky: known.kind === 'flaky' } : undefined;
}
