import { type Cause, causeKey, causeOfCheck, causeOfEnding } from '@libvirt-tck/report-model';
import type { ProblemFinding } from './finding.js';

/** Problems that share a cause. */
export interface ProblemGroup {
  readonly cause: Cause;
  readonly problems: readonly ProblemFinding[];
}

/** Groups problems by cause, the most frequent first; those whose cause nothing tells stand alone, last. */
export function groupByCause(problems: readonly ProblemFinding[]): readonly ProblemGroup[] {
  const groups = new Map<string, { cause: Cause; problems: ProblemFinding[] }>();
  const alone: ProblemGroup[] = [];
  for (const problem of problems) {
    const cause = causeOf(problem);
    const key = causeKey(cause);
    const group = key === undefined ? undefined : groups.get(key);
    if (group !== undefined) group.problems.push(problem);
    else if (key !== undefined) groups.set(key, { cause, problems: [problem] });
    else alone.push({ cause, problems: [problem] });
  }
  const shared = [...groups.values()].sort((a, b) => b.problems.length - a.problems.length);
  return [...shared, ...alone];
}

/** What a problem says about its cause. */
export function causeOf({
  check,
  message,
  diedIn,
}: Pick<ProblemFinding, 'check' | 'message' | 'diedIn'>): Cause {
  return check === null ? causeOfEnding(message, diedIn) : causeOfCheck(message);
}
