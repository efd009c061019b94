import type { Test } from '@libvirt-tck/report-model';
import { checkIdentities } from '@libvirt-tck/report-model';
import type { FailedOutcome, ProblemFinding } from '../mask/finding.js';
import type { Facts } from './facts.js';

/** The evidence of one report: its platform, its results, and the failures that are not listed. */
export interface Evidence {
  /** The facts of its platform. */
  readonly facts: Facts;
  readonly tests: ReadonlyMap<string, TestEvidence>;
  readonly problems: readonly ProblemFinding[];
}

export interface TestEvidence {
  readonly ending: Test['ending']['kind'];
  /** By identity; where two checks share one, the failing one counts. */
  readonly checks: ReadonlyMap<string, 'pass' | 'fail' | 'skip'>;
}

/** Something that failed in some report: a check, or how a test ended. */
export interface Item {
  readonly test: string;
  readonly check: string | null;
  readonly outcome: FailedOutcome;
}

type Observed = 'pass' | 'fail' | undefined;

export function testEvidence(test: Test): TestEvidence {
  const checks = new Map<string, 'pass' | 'fail' | 'skip'>();
  const identities = checkIdentities(test.checks);
  for (const [i, { outcome }] of test.checks.entries()) {
    const identity = identities[i] ?? '';
    if (checks.get(identity) === 'fail') continue;
    checks.set(identity, outcome === 'fail' || outcome === 'skip' ? outcome : 'pass');
  }
  return { ending: test.ending.kind, checks };
}

/** The result of an item in a report; undefined if it was skipped, not reached, or failed in another way. */
export function observe({ tests }: Evidence, item: Item): Observed {
  const test = tests.get(item.test);
  if (test === undefined) return undefined;
  if (item.check !== null) {
    const outcome = test.checks.get(item.check);
    return outcome === 'skip' ? undefined : outcome;
  }
  if (test.ending === item.outcome) return 'fail';
  return test.ending === 'finished' && !isSkipped(test) ? 'pass' : undefined;
}

/** Equal for the same item. */
export function itemKey({ test, check, outcome }: Item): string {
  return JSON.stringify([test, check, outcome]);
}

function isSkipped({ checks }: TestEvidence): boolean {
  return [...checks.values()].every((outcome) => outcome === 'skip');
}
