import { messageHolds } from '../match/message.js';
import type { BadEnding } from '../model.js';
import { type Advantage, advantage, type Claim } from '../precedence/claim.js';
import type { State } from './finding.js';
import { stateOf } from './state-table.js';

/** A result that entries may be about: of a check, or of how a test ended. */
export interface Result {
  readonly kind: 'pass' | 'fail' | 'skip' | 'not-run' | BadEnding;
  /** What a failure says. */
  message(): string;
  /** Whether it failed, or was skipped, because the driver does not offer something. */
  isUnsupported(): boolean;
}

/** That a claim decides about a result, and how. */
export interface Ruling {
  readonly claim: Claim;
  readonly state: State;
}

/** Why a claim that matches a result does not decide about it. */
export type Loss =
  | { readonly claim: Claim; readonly why: 'other message' }
  | {
      readonly claim: Claim;
      readonly why: Advantage | 'asks for the message' | 'first by id';
      readonly by: Claim;
    };

/** Who decides about a result, and why the others do not. */
export interface Decision {
  readonly rulings: readonly Ruling[];
  readonly losses: readonly Loss[];
}

export type OnDecision = (check: number | null, decision: Decision) => void;

const NONE: readonly never[] = [];

/**
 * Decides between the claims that match a result. One claim at most decides about a failure. A pass counts against every
 * claim that no other beats, as their messages may differ.
 */
export function decide(result: Result, matching: readonly Claim[]): Decision {
  const isFailure = result.kind !== 'pass' && result.kind !== 'skip' && result.kind !== 'not-run';
  const losses: Loss[] = [];
  let left: readonly Claim[] = matching;
  if (isFailure && matching.some(({ entry }) => entry.message !== undefined)) {
    const message = result.message();
    left = matching.filter((claim) => messageHolds(claim.entry.message, message));
    for (const claim of matching) if (!left.includes(claim)) losses.push({ claim, why: 'other message' });
  }
  if (left.length > 1) left = withoutBeaten(left, losses);
  if (left.length > 1 && isFailure) left = firstOf(left, losses);
  const rulings = left.map((claim) => ({ claim, state: stateOf(claim.entry, result) }));
  return { rulings, losses: losses.length === 0 ? NONE : losses };
}

/** More than one is left only if their entries look for different messages, or if the lists are in conflict. */
function withoutBeaten(claims: readonly Claim[], losses: Loss[]): readonly Claim[] {
  return claims.filter((claim) => {
    const by = claims.find((other) => advantage(other, claim) !== undefined);
    const why = by && advantage(by, claim);
    if (by === undefined || why === undefined) return true;
    losses.push({ claim, why, by });
    return false;
  });
}

/** One that asks for the message before one that takes any, then the first by id: never the order in the file. */
function firstOf(claims: readonly Claim[], losses: Loss[]): readonly Claim[] {
  const rank = ({ entry }: Claim): string => `${entry.message === undefined ? 1 : 0} ${entry.id}`;
  const [by, ...others] = [...claims].sort((a, b) => (rank(a) <= rank(b) ? -1 : 1));
  if (by === undefined) return claims;
  for (const claim of others) {
    const isByMessage = by.entry.message !== undefined && claim.entry.message === undefined;
    losses.push({ claim, why: isByMessage ? 'asks for the message' : 'first by id', by });
  }
  return [by];
}
