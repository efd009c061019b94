import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { jsonDialect } from '../../src/dialects/json/read.js';
import { jsonWriter } from '../../src/dialects/json/write.js';
import { junitDialect } from '../../src/dialects/junit/read.js';
import { junitWriter } from '../../src/dialects/junit/write.js';
import { attribute, type OpenCheck } from '../../src/dialects/tap/attribution.js';
import { tapDialect } from '../../src/dialects/tap/read.js';
import { tapWriter } from '../../src/dialects/tap/write.js';
import { upstreamDialect } from '../../src/dialects/upstream/read.js';
import { upstreamWriter } from '../../src/dialects/upstream/write.js';
import type { Check, Diagnostic, Ending, Report, Test } from '../../src/model.js';
import { totalsOf } from '../../src/totals.js';
import { escapeControls } from '../../src/visible.js';
import { anyReport } from '../arbitrary.js';
import { readAs } from '../read.js';
import { writeAll } from '../write.js';

/** The report without what docs/formats.md says that a dialect loses. */
type Loss = (report: Report) => Report;

const RUNS = { numRuns: 300 };

function roundTrip(
  name: string,
  ...[dialect, writer, loss]: [typeof jsonDialect, typeof jsonWriter, Loss]
): void {
  test(`${name}: written and read, a report loses only what is documented`, async () => {
    await fc.assert(
      fc.asyncProperty(anyReport, async (report) => {
        const {
          dialect: _,
          problems,
          ...read
        } = await readAs(dialect, Buffer.from(writeAll(writer(), report)));
        assert.deepEqual(plain(read), plain(loss(report)));
        assert.ok(problems.every(({ code }) => code === 'broken-off'));
      }),
      RUNS,
    );
  });
}

/** Without the null prototypes of generated objects. */
function plain(report: Report): unknown {
  return JSON.parse(JSON.stringify(report));
}

roundTrip('json', jsonDialect, jsonWriter, (report) => report);

/** Diagnostics of one kind for all. */
function merged(
  list: readonly Diagnostic[] | undefined,
  kind: Diagnostic['kind'],
  edit: (text: string) => string = (text) => text,
): { readonly diagnostics?: readonly Diagnostic[] } {
  const text = edit(list?.map((item) => item.text).join('\n') ?? '');
  return list === undefined || text === '' ? {} : { diagnostics: [{ kind, text }] };
}

function withReason(check: Check): { readonly reason?: string } {
  return check.reason === undefined || check.reason === '' ? {} : { reason: check.reason };
}

function withoutCalls({ calls: _, ...test }: Test): Test {
  return test;
}

/** Totals are counted anew by every reader. */
function withTests(report: Report, tests: readonly Test[]): Report {
  return { ...report, tests, summary: { ...report.summary, totals: totalsOf(tests) } };
}

roundTrip('tap', tapDialect, tapWriter, (report) => {
  const { uri } = report.platform;
  const commented = (list: readonly Diagnostic[] | undefined) =>
    list === undefined
      ? {}
      : { diagnostics: [{ kind: 'comment' as const, text: list.map((it) => it.text).join('\n') }] };
  const tests = report.tests.map((it) => {
    const { diagnostics, ...rest } = withoutCalls(it);
    const checks = it.checks.map(({ diagnostics, reason, ...check }) => ({
      ...check,
      ...withReason({ ...check, ...(reason !== undefined && { reason }) }),
      ...commented(diagnostics),
    }));
    return { ...rest, checks, ...commented(diagnostics) };
  });
  const platform = { ...(uri !== undefined && { uri }), capabilities: [], properties: [] };
  return { ...withTests(report, tests), platform };
});

/** JUnit's texts begin and end with what is not blank. */
function trimmed(text: string): string {
  return text.replace(/^(?:[ \t\r]*\n)+/, '').trimEnd();
}

roundTrip('junit', junitDialect, junitWriter, (report) => {
  const tests = report.tests.map((it) => {
    const { diagnostics, ...rest } = withoutCalls(it);
    const checks = it.checks.map(({ diagnostics, reason, ...check }) => ({
      ...check,
      ...withReason({ ...check, ...(reason !== undefined && { reason }) }),
      ...merged(diagnostics, 'output', trimmed),
    }));
    return { ...rest, checks, ...merged(diagnostics, 'output', trimmed) };
  });
  return withTests(report, tests);
});

const FORGOTTEN: Ending = { kind: 'interrupted', reason: 'the report does not say how it ended' };

function upstreamEnding(ending: Ending): Ending {
  switch (ending.kind) {
    case 'timed-out':
      return { kind: 'crashed', signal: 'SIGTERM' };
    case 'interrupted':
    case 'not-started':
      return FORGOTTEN;
    case 'bailed-out':
      return { kind: ending.kind, reason: escapeControls(ending.reason) };
    default:
      return ending;
  }
}

/** The dialect does not say which check a diagnostic belongs to: it stands between two. */
function reattributed({
  checks,
  diagnostics = [],
}: Pick<Test, 'checks' | 'diagnostics'>): Pick<Test, 'checks' | 'diagnostics'> {
  const all: OpenCheck[] = [];
  let between = diagnostics;
  let before = diagnostics;
  for (const { diagnostics: own = [], ...check } of checks) {
    const next: OpenCheck = check;
    const left = attribute(between, all.at(-1), next);
    if (all.length === 0) before = left;
    all.push(next);
    between = own;
  }
  const left = attribute(between, all.at(-1), undefined);
  return { checks: all, diagnostics: all.length === 0 ? left : before };
}

roundTrip('upstream', upstreamDialect, upstreamWriter, (report) => {
  const shown = (list: readonly Diagnostic[] | undefined) => {
    const joined: Diagnostic[] = [];
    for (const line of list?.flatMap((it) => it.text.split('\n').map((text) => ({ kind: it.kind, text }))) ??
      []) {
      const text = escapeControls(line.text);
      const last = joined.at(-1);
      if (line.kind === 'output' && text.trim() === '') continue;
      if (last?.kind === line.kind)
        joined[joined.length - 1] = { kind: last.kind, text: `${last.text}\n${text}` };
      else joined.push({ kind: line.kind, text });
    }
    return joined.length === 0 ? {} : { diagnostics: joined };
  };
  const tests = report.tests.map((it): Test => {
    const { id, started, duration, plan } = it;
    const checks = it.checks.map(({ diagnostics, number, name, outcome, reason }) => ({
      number,
      name: escapeControls(name),
      outcome,
      ...(reason !== undefined && reason !== '' && { reason: escapeControls(reason) }),
      ...shown(diagnostics),
    }));
    const ending = upstreamEnding(it.ending);
    const { diagnostics, ...attributed } = reattributed({ checks, ...shown(it.diagnostics) });
    const isTimed = started !== undefined && ending !== FORGOTTEN;
    return {
      id,
      ...(isTimed && { started, duration: duration ?? 0 }),
      ...(plan?.kind === 'skip-all'
        ? { plan: { ...plan, reason: escapeControls(plan.reason) } }
        : plan && { plan }),
      ending,
      ...attributed,
      ...(diagnostics !== undefined && diagnostics.length > 0 && { diagnostics }),
    };
  });
  const [first] = tests;
  const ends = tests.flatMap((it) =>
    it.started === undefined ? [] : Date.parse(it.started) + (it.duration ?? 0) * 1000,
  );
  const last = ends.at(-1);
  return {
    suite: 'libvirt-tck',
    ...(first?.started !== undefined && { started: first.started }),
    platform: { capabilities: [], properties: [] },
    tests,
    summary: {
      complete: true,
      ...(last !== undefined && { ended: new Date(Math.round(last)).toISOString() }),
      totals: totalsOf(tests),
    },
  };
});
