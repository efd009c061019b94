import type { Known, ReportHeader, Test } from '@libvirt-tck/report-model';
import { mismatch } from '../match/when.js';
import type { Entry, KnownList } from '../model.js';
import { type Claim, claimsOf } from '../precedence/claim.js';
import { ClaimIndex } from '../precedence/claim-index.js';
import { AcrossTests } from './across-tests.js';
import { claimedName } from './claim-findings.js';
import { hasExpired } from './expiry.js';
import type { Found } from './finding.js';
import { judgeChecks } from './judge-checks.js';
import { judgeEnding } from './judge-ending.js';
import type { Judgement, Mark } from './judgement.js';
import { testClaims } from './test-claims.js';

/**
 * Masks a report as it passes: `begin` with its header first, `test` with each test, `end` when there are no more. Nothing
 * is changed but what an earlier masking added, so that masking again gives the same.
 */
export interface Masking {
  begin(header: ReportHeader): ReportHeader;
  test(test: Test): Test;
  end(): void;
}

/**
 * @param now the moment that decides which entries have expired
 * @param found told of every finding: of the list's entries first, then in the order of the report, and at the end of what
 * was not in the report
 */
export function masking(lists: readonly KnownList[], now: Date, found: Found): Masking {
  let live = new ClaimIndex([]);
  let expired = new ClaimIndex([]);
  const met = new Set<Claim>();
  const across = new AcrossTests();
  return {
    begin(header) {
      const current: Claim[] = [];
      const gone: Entry[] = [];
      for (const entry of lists.flatMap(({ entries }) => entries)) {
        const missed = mismatch(entry.when, header.platform);
        if (missed !== undefined) found({ state: 'inapplicable', ...wholeEntry(entry), mismatch: missed });
        else if (hasExpired(entry, now)) gone.push(entry);
        else current.push(...claimsOf(entry));
      }
      for (const entry of gone) found({ state: 'expired', ...wholeEntry(entry) });
      live = new ClaimIndex(current);
      expired = new ClaimIndex(gone.flatMap(claimsOf));
      return { ...header, knownLists: lists.map(({ file, sha256 }) => ({ file, sha256 })) };
    },
    test(test) {
      const claims = live.about(test.id);
      for (const claim of claims) met.add(claim);
      const [current, former] = [testClaims(claims), testClaims(expired.about(test.id))];
      const ending = judgeEnding(test, current, former, found, across);
      return withMarks(test, judgeChecks(test, current, former, ending, found, across));
    },
    end() {
      across.end(found);
      for (const claim of live.all()) {
        if (met.has(claim) || isSecondary(claim)) continue;
        const { entry } = claim;
        found({ state: 'unexercised', test: entry.test.source, check: claimedName(claim), entry });
      }
    },
  };
}

function wholeEntry(entry: Entry): { test: string; check: null; entry: Entry } {
  return { test: entry.test.source, check: null, entry };
}

/** That a flaky test may also run out of time is no claim to speak of on its own. */
function isSecondary({ precision, subject }: Claim): boolean {
  return precision === 'whole-test' && subject.kind === 'ending';
}

/** A copy of what is marked, or was by an earlier masking; the rest is shared. */
function withMarks(marked: Test, { checks: marks, ending, wasMarked }: Judgement): Test {
  const test = wasMarked ? withoutMarks(marked) : marked;
  if (ending === undefined && marks.size === 0) return test;
  const checks = test.checks.slice();
  for (const [i, mark] of marks) {
    const check = checks[i];
    // Adding to a copy that was made by spreading takes ten times as long.
    if (check !== undefined) checks[i] = Object.assign({}, check, { known: knownOf(mark) });
  }
  return Object.assign({}, test, ending === undefined ? { checks } : { checks, known: knownOf(ending) });
}

function withoutMarks({ known: _, ...test }: Test): Test {
  return { ...test, checks: test.checks.map(({ known: _known, ...check }) => check) };
}

function knownOf({ claim: { entry }, state }: Mark): Known {
  const { id, kind, place, reason, bug } = entry;
  const { file, line } = place;
  const known = { entry: id, kind, state, file, line, reason };
  return bug === undefined ? known : { ...known, bug };
}
