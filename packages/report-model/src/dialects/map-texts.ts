import type { Attempt, Check, Diagnostic, Ending, Plan, Test } from '../model.js';

type Map = (text: string) => string;

/** The test with `map` applied to every text that a script may have printed. */
export function mapTexts(test: Test, map: Map): Test {
  const { id, title, earlier } = test;
  return {
    ...test,
    ...mapAttempt(test, map),
    id: map(id),
    ...(title !== undefined && { title: map(title) }),
    ...(earlier !== undefined && { earlier: earlier.map((attempt) => mapAttempt(attempt, map)) }),
  };
}

function mapAttempt(attempt: Attempt, map: Map): Attempt {
  const { plan, ending, checks, diagnostics } = attempt;
  return {
    ...attempt,
    ...(plan !== undefined && { plan: mapPlan(plan, map) }),
    ending: mapEnding(ending, map),
    checks: checks.map((check) => mapCheck(check, map)),
    ...mapDiagnostics(diagnostics, map),
  };
}

function mapCheck(check: Check, map: Map): Check {
  const { name, reason, diagnostics } = check;
  return {
    ...check,
    name: map(name),
    ...(reason !== undefined && { reason: map(reason) }),
    ...mapDiagnostics(diagnostics, map),
  };
}

function mapDiagnostics(list: readonly Diagnostic[] | undefined, map: Map): Pick<Check, 'diagnostics'> {
  return list === undefined ? {} : { diagnostics: list.map((it) => ({ ...it, text: map(it.text) })) };
}

function mapPlan(plan: Plan, map: Map): Plan {
  return plan.kind === 'skip-all' ? { ...plan, reason: map(plan.reason) } : plan;
}

function mapEnding(ending: Ending, map: Map): Ending {
  if (ending.kind === 'crashed') return { ...ending, signal: map(ending.signal) };
  return 'reason' in ending && ending.reason !== undefined
    ? { ...ending, reason: map(ending.reason) }
    : ending;
}
