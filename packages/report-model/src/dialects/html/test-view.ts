import type { CallView, CheckView, CheckWord, TestView, Tone } from '@libvirt-tck/pages';
import { duration } from '@libvirt-tck/pages';
import { plural } from '@libvirt-tck/text';
import { areaOf } from '../../area.js';
import { checkMessage, endingMessage } from '../../failure-text.js';
import { countProblems, isKnown } from '../../known.js';
import type { Attempt, Call, Check, Diagnostic, Test, TestOutcome } from '../../model.js';
import { testOutcome } from '../../outcome.js';
import { describeEnding } from '../ending-text.js';

export function testView(test: Test): TestView {
  const { known, unknown } = countProblems(test);
  const outcome = testOutcome(test);
  const isAllKnown = known > 0 && unknown === 0;
  const area = areaOf(test.id);
  return {
    id: test.id,
    name: test.id.startsWith(`${area}/`) ? test.id.slice(area.length + 1) : test.id,
    ...(test.title !== undefined && { title: test.title }),
    outcome: isAllKnown ? 'known' : outcome,
    tone: isAllKnown ? 'known' : toneOf(outcome),
    summary: summaryOf(test),
    ...(test.ending.kind !== 'finished' && { ending: `The test ${describeEnding(test.ending)}.` }),
    output: textsOf(test.diagnostics),
    checks: test.checks.map(checkView),
    calls: (test.calls ?? []).map(callView),
    attempts: (test.earlier ?? []).map((attempt) => ({
      outcome: testOutcome(attempt),
      tone: toneOf(testOutcome(attempt)),
      message: attemptMessage(attempt),
    })),
  };
}

function toneOf(outcome: TestOutcome): Tone {
  if (outcome === 'pass') return 'good';
  return outcome === 'skip' || outcome === 'todo' || outcome === 'bonus' ? 'none' : 'bad';
}

/** A failure that a list knows is `known`. */
function checkWord({ outcome, known }: Check): CheckWord {
  return outcome === 'fail' && isKnown(known) ? 'known' : outcome;
}

/** A check without a name is called by its number. */
export function nameOf({ name, number }: Check): string {
  return name === '' ? `check ${number}` : name;
}

function checkView(check: Check): CheckView {
  return {
    name: nameOf(check),
    outcome: checkWord(check),
    ...(check.reason !== undefined && { reason: check.reason }),
    ...(check.duration !== undefined && { duration: check.duration }),
    output: check.diagnostics === undefined ? [] : textsOf(check.diagnostics),
  };
}

function callView({ function: name, count, errors, flags, unfinished }: Call): CallView {
  const codes = errors.map(({ code, count: times }) => (times === 1 ? code : `${code} (${times} times)`));
  return {
    function: name,
    count,
    errors: [...codes, ...(unfinished === true ? ['the test died in it'] : [])].join(', '),
    flags: flags.join(', '),
  };
}

function summaryOf({ plan, checks, duration: seconds, earlier = [] }: Test): string {
  const isSkipped = plan?.kind === 'skip-all' && checks.length === 0;
  const planned = plan?.kind === 'checks' ? plan.count : checks.length;
  const count =
    planned > checks.length ? `${checks.length} of ${planned} checks` : plural(checks.length, 'check');
  const skipped = checks.filter(({ outcome }) => outcome === 'skip').length;
  return [
    isSkipped ? plan.reason || 'all skipped' : count,
    ...(skipped === 0 ? [] : [`${skipped} skipped`]),
    ...(seconds === undefined ? [] : [duration(seconds)]),
    ...(earlier.length === 0 ? [] : [`attempt ${earlier.length + 1}`]),
  ].join(', ');
}

function attemptMessage(attempt: Attempt): string {
  const failed = attempt.checks.filter(({ outcome }) => outcome === 'fail');
  const messages = failed.map((check) => `${nameOf(check)}\n${checkMessage(check)}`);
  return [...messages, ...(attempt.ending.kind === 'finished' ? [] : [endingMessage(attempt)])].join('\n');
}

function textsOf(list: readonly Diagnostic[] = []): readonly string[] {
  return list.map(({ text }) => text);
}
