import { advance, type Glob, type GlobStep, matchesGlob, startPlaces } from '../match/glob.js';

/** Thrown when patterns overlap in too many ways to examine. */
export class BudgetExceeded extends Error {}

/** The steps left before giving up: a few seconds on any machine. */
export interface Budget {
  left: number;
}

export function spend(budget: Budget, work: number): void {
  budget.left -= work;
  if (budget.left < 0) throw new BudgetExceeded();
}

/** Represents every character that no pattern names. */
const OTHER = 'other character';

/**
 * Which of some other patterns can be avoided by a text that both of the first two match? Each answer is a set of
 * patterns (as positions in `others`) that some such text matches while matching none of the rest; supersets of an
 * answer are left out. No answer at all means that the two have no text in common.
 *
 * The patterns are followed side by side, as one automaton whose state is the places in each of them.
 */
export function leastMatches(
  a: Glob,
  b: Glob,
  others: readonly Glob[],
  budget: Budget,
): readonly ReadonlySet<number>[] {
  const exact = a.exact ?? b.exact;
  if (exact !== undefined) {
    spend(budget, others.length + 1);
    if (!matchesGlob(a, exact) || !matchesGlob(b, exact)) return [];
    return [new Set(others.flatMap((other, i) => (matchesGlob(other, exact) ? [i] : [])))];
  }
  if (others.length === 0 && a.source === b.source) return [new Set()];
  const patterns = [a, b, ...others].map(stepsOf);
  const start = patterns.map(startPlaces);
  const seen = new Set([keyOf(start)]);
  const waiting = [start];
  let answers: readonly ReadonlySet<number>[] = [];
  for (let state = waiting.pop(); state !== undefined; state = waiting.pop()) {
    spend(budget, patterns.length);
    const matched = state.map((places, i) => places.has(patterns[i]?.length ?? 0));
    if (matched[0] && matched[1]) {
      answers = withLeast(answers, new Set(others.flatMap((_, i) => (matched[i + 2] ? [i] : []))));
      if (answers[0]?.size === 0) return answers;
    }
    for (const character of charactersAt(patterns, state)) {
      const next = state.map((places, i) => advance(patterns[i] ?? [], places, character));
      const key = keyOf(next);
      if (next[0]?.size === 0 || next[1]?.size === 0 || seen.has(key)) continue;
      seen.add(key);
      waiting.push(next);
    }
  }
  return answers;
}

function stepsOf(glob: Glob): readonly GlobStep[] {
  return glob.exact === undefined ? glob.steps : glob.exact.split('');
}

function keyOf(state: readonly ReadonlySet<number>[]): string {
  return state.map((places) => [...places].sort((a, b) => a - b).join()).join(';');
}

/** The characters that can make a difference next. */
function charactersAt(
  patterns: readonly (readonly GlobStep[])[],
  state: readonly ReadonlySet<number>[],
): Set<string> {
  const characters = new Set(['/', OTHER]);
  for (const [i, places] of state.entries()) {
    for (const place of places) {
      const step = patterns[i]?.[place];
      if (typeof step === 'string') characters.add(step);
    }
  }
  return characters;
}

function withLeast(
  answers: readonly ReadonlySet<number>[],
  found: ReadonlySet<number>,
): readonly ReadonlySet<number>[] {
  if (answers.some((answer) => isSubsetOf(answer, found))) return answers;
  return [...answers.filter((answer) => !isSubsetOf(found, answer)), found];
}

function isSubsetOf(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  for (const element of a) if (!b.has(element)) return false;
  return true;
}
