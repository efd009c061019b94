import type { CheckOutcome } from '@libvirt-tck/report-model';
import type { Mismatch } from '../match/when.js';
import type { BadEnding, Entry } from '../model.js';

/** What came of a result, or of an entry. */
export type Finding = ProblemFinding | KnownFinding | ListFinding;

/** Told of every finding. */
export type Found = (finding: Finding) => void;

/** Where something was found. `check` is the check's identity; null when it is about the test as a whole. */
interface At {
  readonly test: string;
  readonly check: string | null;
}

export type FailedOutcome = 'fail' | BadEnding;

/** A failure that no entry masks. */
export interface ProblemFinding extends At {
  readonly state: 'problem';
  readonly outcome: FailedOutcome;
  readonly message: string;
  /** The libvirt function that the test was in when it died. */
  readonly diedIn?: string;
  /** True in a script with a plan, whose checks ran one after the other. */
  readonly ofScript?: true;
  /** An entry that would have masked it, had it not expired. */
  readonly expired?: Entry;
}

/** A result that is as some entry says. Failures of a test that is no longer as bad as that are among them. */
export interface KnownFinding extends At {
  readonly state: 'known';
  readonly outcome: FailedOutcome | CheckOutcome;
  readonly entry: Entry;
}

/** What a list says that this report does not bear out. */
export type ListFinding = At & { readonly entry: Entry } & (
    | { readonly state: 'unexpected-pass' | 'improved' | 'expired' | 'unexercised' | 'unverified' }
    /**
     * Some of it passes, and the entry should name what does not: checks, or where it is about a pattern of tests,
     * `TEST::CHECK`, or `TEST` for how that ended.
     */
    | { readonly state: 'narrowable'; readonly failing: readonly string[] }
    | { readonly state: 'inapplicable'; readonly mismatch: Mismatch }
  );

export type ListState = ListFinding['state'];

/** The states that make a list out of date; the others are merely worth knowing. */
export const listFaults: readonly ListState[] = ['unexpected-pass', 'improved', 'narrowable', 'expired'];
