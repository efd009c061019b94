import { namesOfIdentity } from '@libvirt-tck/report-model';
import { matchesGlob } from '../match/glob.js';
import type { BadEnding } from '../model.js';
import type { Claim } from '../precedence/claim.js';

/** The claims about one test, arranged for asking about its checks one after the other. */
export interface TestClaims {
  readonly onChecks: readonly Claim[];
  readonly onEndings: readonly Claim[];
  /** Whether a claim may match a check of this name: rules out most checks of most tests at once. */
  mayMatch(name: string): boolean;
  /** Claims that match the check of this identity: by its name, by a pattern, or with the whole test. */
  onCheck(identity: string): readonly Claim[];
  onEnding(ending: BadEnding): readonly Claim[];
}

export function testClaims(claims: readonly Claim[]): TestClaims {
  return claims.length === 0 ? noClaims : new ArrangedClaims(claims);
}

const NONE: readonly Claim[] = [];

/** Searching up to this many is quicker than making a map for one test. */
const FEW = 4;

class ArrangedClaims implements TestClaims {
  readonly onChecks: Claim[] = [];
  readonly onEndings: Claim[] = [];
  private readonly named: Claim[] = [];
  private readonly patterns: Claim[] = [];
  private readonly byName: Map<string, Claim[]> | undefined;
  /** The names that checks of the named claims may have. */
  private readonly names: string[] = [];
  private readonly manyNames: ReadonlySet<string> | undefined;
  private isAnyPossible = false;

  constructor(claims: readonly Claim[]) {
    for (const claim of claims) {
      if (claim.subject.kind === 'ending') this.onEndings.push(claim);
      else this.addOnChecks(claim, claim.subject.name.exact);
    }
    if (this.names.length <= FEW) return;
    this.manyNames = new Set(this.names);
    this.byName = new Map();
    for (const claim of this.named) {
      const name = exactName(claim) ?? '';
      const others = this.byName.get(name);
      if (others === undefined) this.byName.set(name, [claim]);
      else others.push(claim);
    }
  }

  mayMatch(name: string): boolean {
    return this.isAnyPossible || (this.manyNames?.has(name) ?? this.names.includes(name));
  }

  onCheck(identity: string): readonly Claim[] {
    const named = this.namedBy(identity);
    if (this.patterns.length === 0) return named;
    return [...named, ...this.patterns.filter((claim) => isPatternOf(claim, identity))];
  }

  onEnding(ending: BadEnding): readonly Claim[] {
    return this.onEndings.filter(({ subject }) => subject.kind === 'ending' && subject.ending === ending);
  }

  private namedBy(identity: string): readonly Claim[] {
    if (this.byName !== undefined) return this.byName.get(identity) ?? NONE;
    return this.named.length === 0 ? NONE : this.named.filter((claim) => exactName(claim) === identity);
  }

  private addOnChecks(claim: Claim, exact: string | undefined): void {
    this.onChecks.push(claim);
    if (exact === undefined) {
      this.patterns.push(claim);
      this.isAnyPossible = true;
      return;
    }
    this.named.push(claim);
    const names = namesOfIdentity(exact);
    this.isAnyPossible ||= names === undefined;
    this.names.push(...(names ?? [exact]));
  }
}

const noClaims = new ArrangedClaims([]);

function exactName({ subject }: Claim): string | undefined {
  return subject.kind === 'check' ? subject.name.exact : undefined;
}

function isPatternOf({ subject, precision }: Claim, identity: string): boolean {
  return subject.kind === 'check' && (precision === 'whole-test' || matchesGlob(subject.name, identity));
}
