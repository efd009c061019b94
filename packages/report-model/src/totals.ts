import type { Test, Totals } from './model.js';

export const EMPTY_TOTALS: Totals = {
  tests: 0,
  checks: 0,
  pass: 0,
  fail: 0,
  skip: 0,
  todo: 0,
  bonus: 0,
  notRun: 0,
  bad: 0,
};

/** The totals with one more test. Only the attempt that counts is counted. */
export function addToTotals(totals: Totals, test: Test): Totals {
  const { checks, plan } = test;
  let [pass, fail, skip, todo, bonus] = [0, 0, 0, 0, 0];
  for (const { outcome } of checks) {
    switch (outcome) {
      case 'pass':
        pass += 1;
        break;
      case 'fail':
        fail += 1;
        break;
      case 'skip':
        skip += 1;
        break;
      case 'todo':
        todo += 1;
        break;
      case 'bonus':
        bonus += 1;
        break;
    }
  }
  const planned = plan?.kind === 'checks' ? plan.count : 0;
  return {
    tests: totals.tests + 1,
    checks: totals.checks + checks.length,
    pass: totals.pass + pass,
    fail: totals.fail + fail,
    skip: totals.skip + skip,
    todo: totals.todo + todo,
    bonus: totals.bonus + bonus,
    notRun: totals.notRun + Math.max(0, planned - checks.length),
    bad: totals.bad + (test.ending.kind === 'finished' ? 0 : 1),
  };
}

export function totalsOf(tests: Iterable<Test>): Totals {
  let totals = EMPTY_TOTALS;
  for (const test of tests) totals = addToTotals(totals, test);
  return totals;
}

/** How the totals that a document states differ from those of its tests. */
export interface TotalsDifference {
  /** The counts that differ, in words. */
  readonly text: string;
  /** Whether more problems are stated than found: some are lost. */
  readonly claimsMore: boolean;
}

/** Compares stated totals with those found; undefined if all that are stated agree. */
export function compareTotals(stated: Partial<Totals>, found: Totals): TotalsDifference | undefined {
  const names = Object.keys(EMPTY_TOTALS) as (keyof Totals)[];
  const wrong = names.filter((name) => stated[name] !== undefined && stated[name] !== found[name]);
  if (wrong.length === 0) return undefined;
  const text = wrong.map(
    (name) => `${name === 'notRun' ? 'not-run' : name}: ${stated[name]} (${found[name]})`,
  );
  return {
    text: `the summary disagrees with the tests: ${text.join(', ')}`,
    claimsMore: (stated.fail ?? 0) > found.fail || (stated.bad ?? 0) > found.bad,
  };
}
