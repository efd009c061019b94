import type { Claim } from '../precedence/claim.js';
import type { Verdict } from './verdict.js';

/** What entries make of one test, or of a part of it. */
export interface Judgement {
  /** Of checks, by their position. */
  readonly checks: ReadonlyMap<number, Mark>;
  /** Of how the test ended. */
  readonly ending: Mark | undefined;
  /** Whether an earlier masking left marks. */
  readonly wasMarked: boolean;
}

/** That a claim decided about a result, and how. */
export interface Mark {
  readonly claim: Claim;
  readonly state: MarkState;
}

type MarkState = Exclude<Verdict, 'problem' | 'unexercised'>;
