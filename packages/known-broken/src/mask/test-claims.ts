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
  return claims.length === 0 ? noClaims : new ArrangedClaims(claims);
}

const NONE: readonly Claim[] = [];

class ArrangedClaims implements TestClaims {
  readonly onChecks: Claim[] = [];
  readonly onEndings: Claim[] = [];
  private readonly byName = new Map<string, Claim[]>();
  private readonly patterns: Claim[] = [];
  /** What a check may be called that one of the named claims is about. */
  private readonly names = new Set<string>();
  private readonly firstName: string | undefined;
  private readonly secondName: string | undefined;
  private isAnyPossible = false;

  constructor(claims: readonly Claim[]) {
    for (const claim of claims) {
      if (claim.subject.kind === 'ending') this.onEndings.push(claim);
      else this.addOnChecks(claim, claim.subject.name.exact);
    }
    [this.firstName, this.secondName] = this.names;
  }

  mayMatch(name: string): boolean {
    // Comparing with one or two is quicker than looking up.
    if (name === this.firstName || name === this.secondName || this.isAnyPossible) return true;
    return this.names.size > 2 && this.names.has(name);
  }

  onCheck(identity: string): readonly Claim[] {
    const named = this.byName.get(identity) ?? NONE;
    if (this.patterns.length === 0) return named;
    return [...named, ...this.patterns.filter((claim) => isPatternOf(claim, identity))];
  }

  onEnding(ending: BadEnding): readonly Claim[] {
    return this.onEndings.filter(({ subject }) => subject.kind === 'ending' && subject.ending === ending);
  }

  private addOnChecks(claim: Claim, exact: string | undefined): void {
    this.onChecks.push(claim);
    if (exact === undefined) {
      this.patterns.push(claim);
      this.isAnyPossible = true;
      return;
    }
    const named = this.byName.get(exact);
    if (named === undefined) this.byName.set(exact, [claim]);
    else named.push(claim);
    for (const name of namesOf(exact)) this.names.add(name);
    if (looksNormalised(exact)) this.isAnyPossible = true;
  }
}

const noClaims = new ArrangedClaims([]);

function isPatternOf({ subject, precision }: Claim, identity: string): boolean {
  return subject.kind === 'check' && (precision === 'whole-test' || matchesGlob(subject.name, identity));
}
