import type { Check, Ending, Report, Test } from '@libvirt-tck/report-model';
import fc from 'fast-check';
import { check, knownAs, reportOf } from './reports.js';

const names = [
  '',
  'created',
  'gone',
  'domain tck-12',
  'domain tck-34',
  'odd <name> & "more"',
  '\u001b[31m|`*',
];
const outcomes = ['pass', 'fail', 'skip', 'todo', 'bonus'] as const;

const checks: fc.Arbitrary<Check> = fc
  .record({
    name: fc.constantFrom(...names),
    outcome: fc.constantFrom(...outcomes),
    says: fc.constantFrom(
      '',
      'libvirt error code: 42, message: no domain',
      'found: 1\nwanted: 2',
      'unsupported: no',
    ),
    entry: fc.constantFrom(undefined, undefined, 'e1', 'e2'),
    isFlaky: fc.boolean(),
  })
  .map(({ name, outcome, says, entry, isFlaky }) => {
    const known = outcome === 'fail' || (outcome === 'pass' && isFlaky) ? entry : undefined;
    const sketch = check(
      outcome,
      1,
      known === undefined ? undefined : knownAs(known, isFlaky ? 'flaky' : 'broken'),
    );
    const isDirective = outcome === 'skip' || outcome === 'todo';
    return {
      ...sketch,
      name,
      ...(says !== '' && isDirective && { reason: says }),
      ...(says !== '' && !isDirective && { diagnostics: [{ kind: 'comment' as const, text: says }] }),
    };
  });

const endings: fc.Arbitrary<Ending> = fc.constantFrom<Ending[]>(
  { kind: 'finished' },
  { kind: 'finished' },
  { kind: 'crashed', signal: 'SIGSEGV' },
  { kind: 'exited', status: 3 },
  { kind: 'timed-out', limit: 5 },
  { kind: 'interrupted' },
  { kind: 'not-started', reason: 'no time' },
);

const tests: fc.Arbitrary<Test> = fc
  .record({
    id: fc.constantFrom('domain/010-one', 'domain/020-two', 'network/010-one', 'storage/030-<b>x'),
    list: fc.array(checks, { maxLength: 5 }),
    ending: endings,
    skipAll: fc.boolean(),
  })
  .map(({ id, list, ending, skipAll }): Test => {
    const numbered = list.map((one, index) => ({ ...one, number: index + 1 }));
    const isSkipped = skipAll && list.length === 0 && ending.kind === 'finished';
    return {
      id,
      ending,
      checks: numbered,
      ...(isSkipped && { plan: { kind: 'skip-all', reason: 'policy: not here' } }),
    };
  });

/** Small reports of few tests, so that two of them have much in common. */
export const reports: fc.Arbitrary<Report> = fc
  .record({
    list: fc.uniqueArray(tests, { selector: ({ id }) => id, maxLength: 4 }),
    complete: fc.boolean(),
    kernel: fc.constantFrom('6.1.0', '6.2.0'),
  })
  .map(({ list, complete, kernel }) =>
    reportOf(list, { complete, platform: { capabilities: [], properties: [], host: { kernel } } }),
  );
