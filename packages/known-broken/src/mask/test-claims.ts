import { matchesGlob } from '../match/glob.js';
import type { BadEnding } from '../model.js';
import type { Claim } from '../precedence/claim.js';

/** The claims about one test, arranged for asking about its checks one after the other. */
export interface TestClaims {
  readonly onChecks: readonly Claim[];
  readonly onEndings: readonly Claim[];
  /** Claims that match the check of this identity: by its name, by a pattern, or with the whole test. */
  onCheck(identity: string): readonly Claim[];
  onEnding(ending: BadEnding): readonly Claim[];
}

export function testClaims(claims: readonly Claim[]): TestClaims {
  const byName = new Map<string, Claim[]>();
  const patterns: { readonly claim: Claim; readonly matches: (identity: string) => boolean }[] = [];
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
    } else {
      byName.set(name.exact, [...(byName.get(name.exact) ?? []), claim]);
    }
  }
  return {
    onChecks,
    onEndings,
    onCheck(identity) {
      const named = byName.get(identity) ?? [];
      if (patterns.length === 0) return named;
      return [...named, ...patterns.filter(({ matches }) => matches(identity)).map(({ claim }) => claim)];
    },
    onEnding: (ending) =>
      onEndings.filter(({ subject }) => subject.kind === 'ending' && subject.ending === ending),
  };
}
