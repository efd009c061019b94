import { plural } from '@libvirt-tck/text';

/** How a whole report went. */
export interface ReportVerdict {
  /** `none`: no news, as the run broke off or nothing passed. `known`: every failure is known. */
  readonly tone: 'good' | 'bad' | 'known' | 'none';
  /** One sentence. */
  readonly text: string;
  /** A few words, for a badge. */
  readonly short: string;
}

/** Counts of results: checks, and bad endings of tests. */
export interface VerdictCounts {
  readonly passed: number;
  /** Failures that no known-broken list explains. */
  readonly failed: number;
  /** Failures that a list explains. */
  readonly known: number;
  /** Marked todo by their author. */
  readonly todo: number;
}

/** Judges a report. Only one that ended, and in which something passed, is good news. */
export function reportVerdict(
  { passed, failed, known, todo }: VerdictCounts,
  complete: boolean,
): ReportVerdict {
  const others = known === 0 ? '' : `, ${plural(known, 'known issue')}`;
  if (failed > 0) {
    const which = known === 0 ? '' : ' that no list knows';
    return { tone: 'bad', text: plural(failed, 'failure') + which + others, short: `${failed} failed` };
  }
  if (!complete)
    return {
      tone: 'none',
      text: `No failure so far${others}, but the report is incomplete`,
      short: 'incomplete',
    };
  if (passed + known + todo === 0)
    return { tone: 'none', text: 'Nothing was checked', short: 'nothing was checked' };
  if (known > 0) return { tone: 'known', text: `No new failure${others}`, short: 'no new failure' };
  if (passed === 0)
    return { tone: 'none', text: 'Every check that ran is marked todo', short: 'only todo checks' };
  return { tone: 'good', text: 'No failure', short: 'no failure' };
}
