import {
  type Cause,
  type CauseGroup,
  causeOfCheck,
  causeOfEnding,
  groupByCause,
} from '@libvirt-tck/report-model';
import type { ProblemFinding } from './finding.js';

/** Problems with one cause, and what failed after them in the same scripts. */
export interface ProblemGroup {
  /** Undefined where the problems of a test state none. */
  readonly cause?: Cause;
  /** In the order of the report. */
  readonly problems: readonly ProblemFinding[];
  /** Those that failed first in their scripts; the others follow from them. */
  readonly roots: readonly ProblemFinding[];
}

/** Groups problems by what failed first in each script, the cause of most scripts first. */
export function groupProblems(problems: readonly ProblemFinding[]): readonly ProblemGroup[] {
  const first = firstOfScripts(problems);
  const order = new Map(problems.map((problem, index) => [problem, index]));
  const placeOf = (problem: ProblemFinding) => ({
    test: problem.test,
    cause: causeOf(problem),
    follows: problem.ofScript && first.get(problem.test) !== problem,
  });
  return groupByCause(problems, placeOf)
    .filter(({ roots }) => roots.length > 0)
    .map(({ cause, roots, consequences }: CauseGroup<ProblemFinding>) => ({
      ...(cause !== undefined && { cause }),
      roots,
      problems: [...roots, ...consequences].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)),
    }));
}

/** A script ends after all its checks, though its ending is found before them. */
function firstOfScripts(problems: readonly ProblemFinding[]): ReadonlyMap<string, ProblemFinding> {
  const first = new Map<string, ProblemFinding>();
  for (const problem of problems) {
    const earlier = first.get(problem.test);
    if (earlier === undefined || (earlier.check === null && problem.check !== null))
      first.set(problem.test, problem);
  }
  return first;
}

/** The cause of a problem. */
export function causeOf({
  check,
  message,
  diedIn,
}: Pick<ProblemFinding, 'check' | 'message' | 'diedIn'>): Cause {
  return check === null ? causeOfEnding(message, diedIn) : causeOfCheck(message);
}
