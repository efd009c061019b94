import type { Known, ReportHeader, Test } from '@libvirt-tck/report-model';
import { mismatch } from '../match/when.js';
import type { Entry, KnownList } from '../model.js';
import { type Claim, claimsOf } from '../precedence/claim.js';
import { ClaimIndex } from '../precedence/claim-index.js';
import { AcrossTests } from './across-tests.js';
import { claimedName } from './claim-tally.js';
import type { OnDecision } from './decide.js';
import { hasExpired } from './expiry.js';
import type { OnFinding } from './finding.js';
import { type Judgement, judgeTest, type Mark } from './judge-test.js';
import { type MaskResult, ResultCollector } from './result.js';
import { testClaims } from './test-claims.js';

/**
 * Masks a report as it passes: `begin` with its header first, `test` with each test, `end` when there are no more. Nothing
 * is changed but what an earlier masking added, so that masking again gives the same.
 */
export interface Mask<End = MaskResult> {
  begin(header: ReportHeader): ReportHeader;
  test(test: Test): Test;
  end(): End;
}

/** @param now the moment that decides which entries have expired */
export function openMask(lists: readonly KnownList[], now = new Date()): Mask {
  const collector = new ResultCollector(lists.flatMap(({ entries }) => entries));
  const mask = masking(lists, now, (finding) => collector.add(finding));
  return {
    begin: mask.begin,
    test(test) {
      collector.test(test);
      return mask.test(test);
    },
    end() {
      mask.end();
      return collector.result();
    },
  };
}

/**
 * @param onFinding called for every finding: first about the list's entries, then in the order of the report, and at the
 * end about what was not in the report
 * @param onDecision called for each result of each test that claims match: a check by its position, null for the ending
 */
export function masking(
  lists: readonly KnownList[],
  now: Date,
  onFinding: OnFinding,
  onDecision?: OnDecision,
): Mask<void> {
  let live = new ClaimIndex([]);
  let gone = new ClaimIndex([]);
  const met = new Set<Claim>();
  const across = new AcrossTests();
  return {
    begin(header) {
      const current: Claim[] = [];
      const expired: Entry[] = [];
      for (const entry of lists.flatMap(({ entries }) => entries)) {
        const missed = mismatch(entry.when, header.platform);
        if (missed !== undefined)
          onFinding({ state: 'inapplicable', ...wholeEntry(entry), mismatch: missed });
        else if (hasExpired(entry, now)) expired.push(entry);
        else current.push(...claimsOf(entry));
      }
      for (const entry of expired) onFinding({ state: 'expired', ...wholeEntry(entry) });
      live = new ClaimIndex(current);
      gone = new ClaimIndex(expired.flatMap(claimsOf));
      return { ...header, knownLists: lists.map(({ file, sha256 }) => ({ file, sha256 })) };
    },
    test(test) {
      const about = live.about(test.id);
      for (const claim of about) met.add(claim);
      const [claims, expired] = [testClaims(about), testClaims(gone.about(test.id))];
      return withMarks(test, judgeTest(test, { claims, expired, across, onFinding, onDecision }));
    },
    end() {
      across.end(onFinding);
      for (const claim of live.all()) {
        if (met.has(claim) || isSecondary(claim)) continue;
        const { entry } = claim;
        onFinding({ state: 'unexercised', test: entry.test.source, check: claimedName(claim), entry });
      }
    },
  };
}

function wholeEntry(entry: Entry): { test: string; check: null; entry: Entry } {
  return { test: entry.test.source, check: null, entry };
}

/** Whether it is only the timeout that a flaky test may have. */
function isSecondary({ precision, subject }: Claim): boolean {
  return precision === 'whole-test' && subject.kind === 'ending';
}

/** Copies what is marked, now or by an earlier masking; shares the rest. */
function withMarks(marked: Test, { checks: marks, ending, wasMarked }: Judgement): Test {
  const test = wasMarked ? withoutMarks(marked) : marked;
  if (ending === undefined && marks.size === 0) return test;
  const checks = test.checks.slice();
  for (const [i, mark] of marks) {
    const check = checks[i];
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
  // Adding to a copy that was made by spreading takes ten times as long.
  return bug === undefined
    ? { entry: id, kind, state, file, line, reason }
    : { entry: id, kind, state, file, line, reason, bug };
}
