import type { CheckOutcome, KnownState } from '@libvirt-tck/report-model';
import type { Mismatch } from '../match/when.js';
import type { BadEnding, Entry } from '../model.js';

/**
 * What masking makes of a result, or of an entry.
 *
 * - `known`: the result is as the entry says. `problem`: a failure that no entry masks.
 * - `unexpected-pass`, `improved`: better than the entry says, so the list is out of date; nothing is wrong.
 * - `narrowable`: only part of what the entry covers fails, and the entry should name that part.
 * - `unverified`: skipped, so the entry may or may not hold. `unexercised`: not in the report at all.
 * - `expired`; `inapplicable`: the entry is for another platform.
 */
export type State = KnownState | 'problem' | 'narrowable' | 'unexercised' | 'expired' | 'inapplicable';

export type Finding = ProblemFinding | KnownFinding | ListFinding;

export type OnFinding = (finding: Finding) => void;

/** Where something was found. `check` is the check's identity; null for the test as a whole. */
interface At {
  readonly test: string;
  readonly check: string | null;
}

export type FailedOutcome = 'fail' | BadEnding;

export interface ProblemFinding extends At {
  readonly state: 'problem';
  readonly outcome: FailedOutcome;
  readonly message: string;
  /** The libvirt function that the test was in when it died. */
  readonly diedIn?: string;
  /** Whether its test is a script with a plan, whose checks ran one after the other. */
  readonly ofScript: boolean;
  /** An entry that would have masked it, had it not expired. */
  readonly expired?: Entry;
}

/** A result that is as an entry says, or a failure in a test that no longer ends as badly as an entry says. */
export interface KnownFinding extends At {
  readonly state: 'known';
  readonly outcome: FailedOutcome | CheckOutcome;
  readonly entry: Entry;
}

/** A statement of an entry that the report does not confirm. */
export type ListFinding = At & { readonly entry: Entry } & (
    | { readonly state: 'unexpected-pass' | 'improved' | 'expired' | 'unexercised' | 'unverified' }
    /** The entry should name these: checks, or for a pattern of tests `TEST::CHECK`, or `TEST` for its ending. */
    | { readonly state: 'narrowable'; readonly failing: readonly string[] }
    | { readonly state: 'inapplicable'; readonly mismatch: Mismatch }
  );

/** The states of entries that the report does not confirm. */
export type ListState = ListFinding['state'];

/** The states that make a list out of date; the others are only worth knowing. */
export const listFaults: readonly ListState[] = ['unexpected-pass', 'improved', 'narrowable', 'expired'];
