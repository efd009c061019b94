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

/** What says most of a result first. */
const states: readonly MarkState[] = ['improved', 'unexpected-pass', 'known', 'unverified'];

/** Of two marks that one result may have, the one that says more, and else the first by id: never the order in the file. */
export function moreTelling(one: Mark | undefined, other: Mark): Mark {
  if (one === undefined) return other;
  const byState = states.indexOf(one.state) - states.indexOf(other.state);
  if (byState !== 0) return byState < 0 ? one : other;
  return one.claim.entry.id <= other.claim.entry.id ? one : other;
}
