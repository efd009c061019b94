import { checkIdentities, type Test } from '@libvirt-tck/report-model';

/** Tests that vanished and tests that appeared, all with the same checks. */
export interface ReplacedTests {
  readonly old: readonly Test[];
  readonly new: readonly Test[];
}

/** With one on each side, it is probably one test with a new name. */
export function replacedTests(
  vanished: readonly Test[],
  appeared: readonly Test[],
): readonly ReplacedTests[] {
  const bySignature = new Map<string, { old: Test[]; new: Test[] }>();
  const gather = (tests: readonly Test[], side: 'old' | 'new') => {
    for (const test of tests) {
      if (test.checks.length === 0) continue;
      const signature = JSON.stringify(checkIdentities(test.checks));
      const alike = bySignature.get(signature) ?? { old: [], new: [] };
      alike[side].push(test);
      bySignature.set(signature, alike);
    }
  };
  if (vanished.length > 0 && appeared.length > 0) {
    gather(vanished, 'old');
    gather(appeared, 'new');
  }
  return [...bySignature.values()].filter((alike) => alike.old.length > 0 && alike.new.length > 0);
}
