import { looksNormalised, namesOf } from '../identity.js';
import { matchesGlob } from '../match/glob.js';
import type { BadEnding } from '../model.js';
import type { Claim } from '../precedence/claim.js';

/** The claims about one test, arranged for asking about its checks one after the other. */
export interface TestClaims {
  readonly onChecks: readonly Claim[];
  readonly onEndings: readonly Claim[];
  /** Whether a check of this name may be one that a claim matches: rules out most checks of most tests at once. */
  mayMatch(name: string): boolean;
  /** Claims that match the check of this identity: by its name, by a pattern, or with the whole test. */
  onCheck(identity: string): readonly Claim[];
  onEnding(ending: BadEnding): readonly Claim[];
}

export function testClaims(claims: readonly Claim[]): TestClaims {
  return claims.length === 0 ? noClaims : arrange(claims);
}

const noClaims = arrange([]);

function arrange(claims: readonly Claim[]): TestClaims {
  const byName = new Map<string, Claim[]>();
  const patterns: { readonly claim: Claim; readonly matches: (identity: string) => boolean }[] = [];
  const names = new Set<string>();
  let isAnyPossible = false;
  const onChecks: Claim[] = [];
  const onEndings: Claim[] = [];
  for (const claim of claims) {
    const { subject, precision } = claim;
    if (subject.kind === 'ending') {
      onEndings.push(claim);
      continue;
    }
    onChecks.push(claim);
    const { name } = subject;
    if (name.exact === undefined) {
      const matches = (identity: string) => precision === 'whole-test' || matchesGlob(name, identity);
      patterns.push({ claim, matches });
      isAnyPossible = true;
    } else {
      byName.set(name.exact, [...(byName.get(name.exact) ?? []), claim]);
      for (const one of namesOf(name.exact)) names.add(one);
      isAnyPossible ||= looksNormalised(name.exact);
    }
  }
  return {
    onChecks,
    onEndings,
    mayMatch: isAnyPossible ? () => true : oneOf(names),
    onCheck(identity) {
      const named = byName.get(identity) ?? [];
      if (patterns.length === 0) return named;
      return [...named, ...patterns.filter(({ matches }) => matches(identity)).map(({ claim }) => claim)];
    },
    onEnding: (ending) =>
      onEndings.filter(({ subject }) => subject.kind === 'ending' && subject.ending === ending),
  };
}

/** Comparing with one or two is quicker than looking up. */
function oneOf(names: ReadonlySet<string>): (name: string) => boolean {
  const [first, second] = names;
  if (names.size > 2) return (name) => names.has(name);
  return (name) => name === first || name === second;
}
