import { separatingCondition } from '@libvirt-tck/report-model';
import type { Verdict } from './matrix.js';

const FEWEST_REPORTS = 3;

/**
 * The facts that separate the platforms on which something fails from those on which it works, as conditions that a
 * known-broken list takes: `hypervisor-version: ">=8.0"`. A fact counts only if all these platforms state it; each that
 * separates them is named. Two reports prove nothing, as any difference between them would do.
 */
export function separatingFacts(
  verdicts: readonly Verdict[],
  platforms: readonly ReadonlyMap<string, string>[],
): readonly string[] {
  const failing = platforms.filter((_, index) => verdicts[index] === 'fails');
  const working = platforms.filter((_, index) => verdicts[index] === 'works');
  if (failing.length === 0 || working.length === 0) return [];
  if (failing.length + working.length < FEWEST_REPORTS) return [];
  const facts = new Set([...failing, ...working].flatMap((platform) => [...platform.keys()]));
  return [...facts].flatMap((fact) => {
    const bad = valuesOf(failing, fact);
    const good = valuesOf(working, fact);
    const condition = bad && good && separatingCondition(fact, bad, good);
    if (condition === undefined) return [];
    return fact === 'hypervisor-version' ? withDriver(condition, failing) : [condition];
  });
}

/** A version means nothing without the driver that has it, so a list must name that, too. */
function withDriver(condition: string, failing: readonly ReadonlyMap<string, string>[]): readonly string[] {
  const [driver, ...others] = new Set(failing.map((platform) => platform.get('driver')));
  return driver === undefined || others.length > 0 ? [] : [`driver: ${driver}, ${condition}`];
}

/** Undefined where some platform does not state it. */
function valuesOf(
  platforms: readonly ReadonlyMap<string, string>[],
  fact: string,
): readonly string[] | undefined {
  const values = platforms.flatMap((platform) => platform.get(fact) ?? []);
  return values.length === platforms.length ? values : undefined;
}
