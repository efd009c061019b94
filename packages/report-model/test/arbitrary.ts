import fc from 'fast-check';
import type { Call, Check, Diagnostic, Ending, Fact, Plan, Platform, Report, Test } from '../src/model.js';
import { totalsOf } from '../src/totals.js';

const HOSTILE = [
  ...[
    '\0',
    '\x01',
    '\x1b[31m',
    '\t',
    '\n',
    '\r',
    '\r\n',
    ' ',
    '  ',
    '#',
    '\\',
    '\\#',
    '\\x41',
    '\\uFFFF',
    '{',
    '}',
  ],
  ...[
    '<',
    '>',
    '&',
    '"',
    "'",
    ']]>',
    '&amp;',
    '<![CDATA[',
    '\u0085',
    '\u2028',
    '\u202e',
    '\ufeff',
    '\ufffe',
    '\uffff',
  ],
  ...[
    '\udc80',
    '\udcff',
    '\ud800',
    '☃',
    'é',
    '漢字',
    '😀',
    'ok 1 - x',
    'not ok',
    '1..3',
    '# SKIP',
    '# TODO y',
    '---',
  ],
  ...[
    '...',
    '  ---',
    'Bail out!',
    'Subtest: a',
    '# Subtest: a',
    'TAP version 14',
    '    ok 1',
    'time=1ms',
    '__proto__',
  ],
  ...['constructor', '- ', 'x', 'Domain', 'tck-42', ':', '/', '.t', '{}', '\\{', 'a: b', 'ending: exited 3'],
];

/** Text as hostile scripts print it, and as honest ones do. */
export const text: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ maxLength: 6 })), { maxLength: 6 })
  .map((parts) => parts.join(''));

const word = fc.stringMatching(/^[a-z]{1,8}$/);
const id = fc.tuple(word, fc.nat(999), word).map(([area, number, name]) => {
  return `${area}/${String(number).padStart(3, '0')}-${name}`;
});
const seconds = fc.nat(10_000_000).map((milliseconds) => milliseconds / 1000);
const time = fc
  .date({ min: new Date(0), max: new Date(4e12), noInvalidDate: true })
  .map((it) => it.toISOString());

const diagnostic: fc.Arbitrary<Diagnostic> = fc.record({
  kind: fc.constantFrom('comment', 'yaml', 'output'),
  text,
});

const checkBody = fc.oneof(
  fc.record(
    {
      name: text,
      outcome: fc.constantFrom('pass' as const, 'fail' as const),
      duration: seconds,
      diagnostics: fc.array(diagnostic, { minLength: 1, maxLength: 2 }),
    },
    { requiredKeys: ['name', 'outcome'] },
  ),
  fc.record(
    {
      name: text,
      outcome: fc.constantFrom('skip' as const, 'todo' as const, 'bonus' as const),
      reason: text,
      diagnostics: fc.array(diagnostic, { minLength: 1, maxLength: 2 }),
    },
    { requiredKeys: ['name', 'outcome'] },
  ),
);

const badEnding: fc.Arbitrary<Ending> = fc.oneof(
  fc.record({
    kind: fc.constant('crashed' as const),
    signal: fc.constantFrom('SIGSEGV', 'SIGKILL', 'SIGABRT'),
  }),
  fc.record({ kind: fc.constant('exited' as const), status: fc.constantFrom(77, 126, 255) }),
  fc.record({ kind: fc.constant('timed-out' as const), limit: seconds }, { requiredKeys: ['kind'] }),
  fc.record({ kind: fc.constant('bailed-out' as const), reason: text }),
  fc.record({ kind: fc.constant('not-started' as const), reason: text }),
  fc.record({ kind: fc.constant('interrupted' as const), reason: text }, { requiredKeys: ['kind'] }),
);

const call: fc.Arbitrary<Call> = fc.record({
  function: fc.constantFrom('virDomainCreateXML', 'virConnectOpen'),
  count: fc.nat(1000),
  errors: fc.array(fc.record({ code: fc.constantFrom('VIR_ERR_NO_SUPPORT', '999'), count: fc.nat(9) }), {
    maxLength: 2,
  }),
  flags: fc.uniqueArray(fc.nat(64), { maxLength: 3 }),
});

interface Outline {
  readonly checks: readonly Omit<Check, 'number'>[];
  readonly planned: number;
  readonly ending: Ending | undefined;
  readonly rest: Partial<Test>;
}

/** A test whose plan, checks and ending fit together, as those of a runner do. */
export const anyTest: fc.Arbitrary<Test> = fc
  .record({
    id,
    checks: fc.array(checkBody, { maxLength: 4 }),
    planned: fc.integer({ min: -1, max: 5 }),
    reason: text,
    ending: fc.option(badEnding, { nil: undefined }),
    rest: fc.record(
      {
        title: text,
        started: time,
        duration: seconds,
        diagnostics: fc.array(diagnostic, { minLength: 1, maxLength: 2 }),
        calls: fc.array(call, { maxLength: 2 }),
      },
      { requiredKeys: [] },
    ),
  })
  .map(({ id, reason, ...outline }) => ({ id, ...consistent(outline, reason) }));

function consistent({ checks, planned, ending, rest }: Outline, reason: string): Omit<Test, 'id'> {
  const numbered = checks.map((check, index) => ({ number: index + 1, ...check }));
  const plan = planOf(planned, numbered.length, reason);
  return {
    ...rest,
    ...(plan && { plan }),
    ending: ending ?? derivedEnding(plan, numbered.length),
    checks: numbered,
  };
}

function planOf(planned: number, ran: number, reason: string): Plan | undefined {
  if (planned === -1) return undefined;
  if (planned === 0 && ran === 0) return { kind: 'skip-all', reason };
  // Half of the plans fit.
  return { kind: 'checks', count: planned % 2 === 0 ? Math.max(1, ran) : planned };
}

function derivedEnding(plan: Plan | undefined, ran: number): Ending {
  if (plan === undefined) {
    return { kind: 'plan-broken', reason: ran === 0 ? 'no plan and no checks' : 'there is no plan' };
  }
  const planned = plan.kind === 'checks' ? plan.count : 0;
  if (planned === ran) return { kind: 'finished' };
  return {
    kind: 'plan-broken',
    reason: `planned ${planned === 1 ? '1 check' : `${planned} checks`}, ran ${ran}`,
  };
}

const fact: fc.Arbitrary<Fact> = fc.record({ name: word, value: text });
const some = <T extends object>(members: { [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<Partial<T>> =>
  fc.record(members, { requiredKeys: [] }) as fc.Arbitrary<Partial<T>>;

const platform: fc.Arbitrary<Platform> = fc.record(
  {
    uri: fc.constantFrom('qemu:///system', 'test:///default'),
    driver: some({ name: word, hypervisor: text, version: word, domainType: word }).filter(isNotEmpty),
    libvirt: some({ version: word, daemon: word }).filter(isNotEmpty),
    host: some({ os: word, osVersion: word, kernel: word, arch: word }).filter(isNotEmpty),
    capabilities: fc.uniqueArray(fact, { maxLength: 2, selector: ({ name }) => name }),
    properties: fc.uniqueArray(fact, { maxLength: 2, selector: ({ name }) => name }),
    overridden: fc.uniqueArray(fact, { minLength: 1, maxLength: 2, selector: ({ name }) => name }),
  },
  { requiredKeys: ['capabilities', 'properties'] },
);

function isNotEmpty(object: object): boolean {
  return Object.keys(object).length > 0;
}

export const anyReport: fc.Arbitrary<Report> = fc
  .record({
    header: fc.record(
      { suite: word, suiteVersion: text, runId: text, shard: text, shardPlan: text, started: time, platform },
      { requiredKeys: ['suite', 'platform'] },
    ),
    tests: fc.uniqueArray(anyTest, { maxLength: 4, selector: (it) => it.id }),
    complete: fc.boolean(),
    ended: fc.option(time, { nil: undefined }),
  })
  .map(({ header, tests, complete, ended }) => ({
    ...header,
    tests,
    summary: { complete, ...(ended !== undefined && { ended }), totals: totalsOf(tests) },
  }));
