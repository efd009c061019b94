import type { Test } from '@libvirt-tck/report-model';
import type { Claim } from '../precedence/claim.js';
import type { Finding } from './finding.js';
import type { ClaimState } from './tally.js';

/** What is to be said of a claim in a test: of each check that it is about, or of the test as a whole. */
export function claimFindings(
  claim: Claim,
  { state, checks }: ClaimState,
  test: Test,
  identityOf: (check: number) => string,
): readonly Finding[] {
  const { entry } = claim;
  const named = { test: test.id, check: claimedName(claim), entry };
  switch (state) {
    case 'narrowable':
      return [{ ...named, state, failing: checks.map(identityOf) }];
    case 'known': {
      const outcome = checks.some((i) => test.checks[i]?.outcome !== 'skip') ? 'pass' : 'skip';
      return places().map((place) => ({ ...place, state, outcome }));
    }
    default:
      return places().map((place) => ({ ...place, state }));
  }

  function places(): readonly (typeof named)[] {
    if (claim.precision === 'whole-test' || checks.length === 0) return [named];
    return checks.map((i) => ({ ...named, check: identityOf(i) }));
  }
}

/** What the list calls the checks that a claim is about; null for the whole test, or how it ends. */
export function claimedName({ subject, precision }: Claim): string | null {
  if (subject.kind === 'ending' || precision === 'whole-test') return null;
  return subject.name.exact ?? subject.name.source;
}
