import type { Check, Diagnostic, Ending, Plan, Test } from '../model.js';

/** The test with `map` applied to every text that a script may have printed. */
export function mapTexts(test: Test, map: (text: string) => string): Test {
  const { id, title, plan, ending, checks, diagnostics } = test;
  const mapDiagnostic = (it: Diagnostic): Diagnostic => ({ ...it, text: map(it.text) });
  const mapCheck = (it: Check): Check => ({
    ...it,
    name: map(it.name),
    ...(it.reason !== undefined && { reason: map(it.reason) }),
    ...(it.diagnostics !== undefined && { diagnostics: it.diagnostics.map(mapDiagnostic) }),
  });
  return {
    ...test,
    id: map(id),
    ...(title !== undefined && { title: map(title) }),
    ...(plan !== undefined && { plan: mapPlan(plan, map) }),
    ending: mapEnding(ending, map),
    checks: checks.map(mapCheck),
    ...(diagnostics !== undefined && { diagnostics: diagnostics.map(mapDiagnostic) }),
  };
}

function mapPlan(plan: Plan, map: (text: string) => string): Plan {
  return plan.kind === 'skip-all' ? { ...plan, reason: map(plan.reason) } : plan;
}

function mapEnding(ending: Ending, map: (text: string) => string): Ending {
  if (ending.kind === 'crashed') return { ...ending, signal: map(ending.signal) };
  return 'reason' in ending && ending.reason !== undefined
    ? { ...ending, reason: map(ending.reason) }
    : ending;
}
