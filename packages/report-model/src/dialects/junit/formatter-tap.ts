import type { Check, Ending, Test } from '../../model.js';
import { signalName } from '../../signals.js';
import { fileLimits, TapCollector } from '../tap/collect.js';
import { endingOf, type ProcessEnd } from '../tap/ending.js';
import { TapScanner } from '../tap/scanner.js';
import { idOfMangledPath } from '../test-id.js';
import type { Suite } from './suite.js';

/**
 * The test that a suite of Perl's TAP::Formatter::JUnit stands for; undefined for suites of others.
 *
 * It writes a case `3 - name` for each point, loses directives and what belongs to which point, but puts the whole TAP
 * into `system-out`: that is what is read. How the script ended stands in an `error` of the suite.
 */
export function formatterTest(suite: Suite, cases: readonly Check[]): Test | undefined {
  if (!cases.every(({ name }, index) => numberOf(name) === index + 1)) return undefined;
  const collector = new TapCollector(fileLimits(cases.length + 1));
  const scanner = new TapScanner(collector);
  scanner.push(Buffer.from(suite.systemOut));
  scanner.end();
  const { plan, checks, diagnostics, ...tap } = collector.finish();
  const id = idOfMangledPath(suite.path);
  const saysSomething = plan !== undefined || checks.length > 0 || id !== suite.path;
  // What the cases say is not to be lost, should the output say less.
  const isSameResult = countFailed(cases) <= checks.length - countPassed(checks);
  const isTap = checks.length === cases.length && saysSomething && isSameResult;
  if (!isTap && (cases.length === 0 || suite.systemOut !== '')) return undefined;
  return {
    id,
    ...(suite.started !== undefined && { started: suite.started }),
    ...(suite.duration !== undefined && { duration: suite.duration }),
    ...(plan !== undefined && { plan }),
    ending: endingWith(suite.errors, isTap ? tap : { failed: countFailed(cases) }),
    checks: isTap ? checks : cases.map(withoutNumber),
    ...(diagnostics !== undefined && { diagnostics }),
  };
}

/** How it ended by the errors of its suite; none of them is lost. */
function endingWith(errors: readonly string[], tap: Parameters<typeof endingOf>[1]): Ending {
  const process = processEnd(errors);
  const ending = endingOf(process, tap);
  const isLost = errors.length > 0 && process.kind === 'unknown' && ending.kind === 'finished';
  return isLost ? { kind: 'interrupted', reason: errors.join('\n') } : ending;
}

function countPassed(checks: readonly Check[]): number {
  return checks.filter(({ outcome }) => outcome === 'pass' || outcome === 'skip').length;
}

function countFailed(cases: readonly Check[]): number {
  return cases.filter(({ outcome }) => outcome === 'fail').length;
}

function numberOf(name: string): number | undefined {
  const number = /^(\d{1,9})(?: - |$)/.exec(name)?.[1];
  return number === undefined ? undefined : Number(number);
}

function withoutNumber(check: Check): Check {
  return { ...check, name: check.name.replace(/^\d+(?: - )?/, '') };
}

function processEnd(errors: readonly string[]): ProcessEnd {
  for (const message of errors) {
    const [, status, wait] = /test returned (\d{1,5}) \(wstat (\d{1,6})/.exec(message) ?? [];
    if (wait === undefined) continue;
    const signal = Number(wait) & 0x7f;
    if (signal !== 0) return { kind: 'signalled', signal: signalName(signal) };
    return { kind: 'exited', status: Number(status) };
  }
  return { kind: 'unknown' };
}
