import type { Run } from './model.js';

/** How a run went. Only one that ended, and tried something, can be good news. */
export interface Outcome {
  readonly tone: 'good' | 'bad' | 'none';
  readonly text: string;
}

export function outcomeOf({ complete, counts }: Run): Outcome {
  const { failed, checks, skipped } = counts;
  if (failed > 0) return { tone: 'bad', text: `${failed} failed` };
  if (!complete) return { tone: 'none', text: 'incomplete' };
  if (checks === skipped) return { tone: 'none', text: 'nothing was checked' };
  return { tone: 'good', text: 'no new failure' };
}
