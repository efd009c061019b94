import { identify } from '../../identity.js';
import { countProblems, type ProblemCounts } from '../../known.js';
import type { Check, ReportHeader, Test, TestOutcome } from '../../model.js';
import { testOutcome } from '../../outcome.js';
import { platformFacts } from '../../platform-facts.js';
import { describePlatform } from '../../platform-text.js';
import { escapeControls, escapeLine } from '../../visible.js';
import type { ReportWriter } from '../../writer.js';
import { joinDiagnostics } from '../diagnostics.js';
import { describeEnding } from '../ending-text.js';

type Status = 'FAIL' | 'ERROR' | 'MISS' | 'PASS' | 'SKIP';

const STATUS: Readonly<Record<TestOutcome, Status>> = {
  pass: 'PASS',
  fail: 'FAIL',
  skip: 'SKIP',
  todo: 'FAIL',
  bonus: 'PASS',
  crashed: 'ERROR',
  exited: 'ERROR',
  'timed-out': 'ERROR',
  'bailed-out': 'ERROR',
  'plan-broken': 'ERROR',
  'not-started': 'MISS',
  interrupted: 'MISS',
};

/** The longest `log_excerpt` that the format allows. */
const LONGEST_EXCERPT = 16_384;

/**
 * Writes what KernelCI's common database takes in (KCIDB I/O schema 5.0): one checkout and one build that stand for the
 * run, a test for each of ours, and one below it for each of its checks. What the author expected to fail, or
 * a known-broken list knows, is waived.
 */
export function kcidbWriter(): ReportWriter {
  let origin = '';
  let run = '';
  let header: ReportHeader | undefined;
  let separator = '\n';

  const entry = (members: object): string => {
    const text = `${separator}${JSON.stringify(members)}`;
    separator = ',\n';
    return text;
  };

  return {
    begin: (it) => {
      header = it;
      origin = it.suite.toLowerCase().replace(/[^a-z0-9_]+/g, '_') || 'unknown';
      run = `${origin}:${escapeLine(it.runId ?? it.started ?? 'run')}`;
      const { version } = it.platform.libvirt ?? {};
      const head = {
        version: { major: 5, minor: 0 },
        checkouts: [{ id: run, origin, ...(version !== undefined && { comment: `libvirt ${version}` }) }],
        builds: [{ id: run, checkout_id: run, origin, ...architecture(it), ...startTime(it.started) }],
      };
      return `${JSON.stringify(head).slice(0, -1)},"tests":[`;
    },
    test: (test) => {
      const path = `${origin}.${pathOf(test.id)}`;
      const id = escapeLine(test.id);
      const common = { build_id: run, origin };
      let text = entry({
        id: `${run}:${id}`,
        path,
        ...common,
        ...environment(header),
        ...testMembers(test),
      });
      for (const [index, { name, occurrence }] of identify(test.checks).entries()) {
        const check = test.checks[index] as Check;
        const plain = pathOf(name).replaceAll('.', '_') || 'unnamed';
        const step = occurrence === 1 ? plain : `${plain}-${occurrence}`;
        text += entry({
          id: `${run}:${id}:${index + 1}:${step}`,
          path: `${path}.${step}`,
          ...common,
          ...checkMembers(check),
        });
      }
      return text;
    },
    end: () => '\n]}\n',
  };
}

/** Letters, digits, `_` and `-` between dots: all that the path of a test may hold. */
function pathOf(name: string): string {
  return name
    .split('/')
    .map((step) => step.replace(/[^a-zA-Z0-9_-]+/g, '_').replace(/^_+|_+$/g, ''))
    .filter((step) => step !== '')
    .join('.');
}

function testMembers(test: Test): object {
  const { ending, started, duration, title } = test;
  const text = [
    ending.kind === 'finished' ? '' : describeEnding(ending),
    test.plan?.kind === 'skip-all' ? test.plan.reason : '',
    joinDiagnostics(test.diagnostics),
  ];
  return {
    ...status(testOutcome(test), countProblems(test)),
    ...(title !== undefined && { comment: escapeControls(title) }),
    ...startTime(started),
    ...(duration !== undefined && { duration }),
    ...excerpt(text),
  };
}

function checkMembers(check: Check): object {
  return {
    ...status(check.outcome, countProblems({ checks: [check], ending: { kind: 'finished' } })),
    ...(check.name !== '' && { comment: escapeControls(check.name) }),
    ...(check.duration !== undefined && { duration: check.duration }),
    ...excerpt([check.reason ?? '', joinDiagnostics(check.diagnostics)]),
  };
}

function status(
  outcome: TestOutcome,
  { known, unknown }: ProblemCounts,
): { readonly status: Status; readonly waived?: true } {
  const isWaived = outcome === 'todo' || outcome === 'bonus' || (known > 0 && unknown === 0);
  return { status: STATUS[outcome], ...(isWaived && { waived: true }) };
}

/** The end of a text that is too long, which says so itself. */
function excerpt(parts: readonly string[]): { readonly log_excerpt?: string } {
  const text = escapeControls(parts.filter((part) => part !== '').join('\n'));
  if (text === '') return {};
  if (text.length <= LONGEST_EXCERPT) return { log_excerpt: text };
  const kept = LONGEST_EXCERPT - 64;
  return {
    log_excerpt: `[last ${kept} of ${text.length} characters]\n${text.slice(-kept).replace(/^[\uDC00-\uDFFF]/, '')}`,
  };
}

function environment(header: ReportHeader | undefined): object {
  if (header === undefined) return {};
  const comment = describePlatform(header.platform);
  const misc = Object.fromEntries(platformFacts(header.platform).map(({ name, value }) => [name, value]));
  return { environment: { ...(comment !== '' && { comment }), misc } };
}

function architecture({ platform }: ReportHeader): object {
  const arch = platform.host?.arch?.toLowerCase() ?? '';
  return /^[a-z0-9_]+$/.test(arch) ? { architecture: arch } : {};
}

function startTime(started: string | undefined): object {
  return started === undefined ? {} : { start_time: started };
}
