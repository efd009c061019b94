import {
  type CauseView,
  duration,
  type FailureView,
  type KnownView,
  type ReportCounts,
  type ReportPage,
  testHtml,
} from '@libvirt-tck/pages';
import { areaOf } from '../../area.js';
import { type Cause, causeOfCheck, causeOfEnding, causeTitle, unfinishedCall } from '../../cause.js';
import { groupByCause } from '../../cause-groups.js';
import { checkMessage, endingMessage } from '../../failure-text.js';
import { isKnown } from '../../known.js';
import type { Known, ReportHeader, Summary, Test } from '../../model.js';
import { platformFacts } from '../../platform-facts.js';
import { rerunCommand } from '../../rerun.js';
import { reportVerdict } from '../../verdict.js';
import { describeEnding } from '../ending-text.js';
import { nameOf, testView } from './test-view.js';

interface Failure extends FailureView {
  readonly cause: Cause;
  readonly follows: boolean;
}

interface Result {
  readonly test: string;
  readonly what: string;
}

export interface PageOptions {
  /** The address of a test's history. */
  readonly historyOf?: (test: string) => string;
  /** False leaves `areas` empty, for pages that show only what needs attention. */
  readonly withTests?: boolean;
}

/** Collects a report for its page: `add` each test, then `end`. */
export class PageCollector {
  readonly #header: ReportHeader;
  readonly #historyOf: PageOptions['historyOf'];
  readonly #withTests: boolean;
  readonly #areas = new Map<string, string[]>();
  readonly #failures: Failure[] = [];
  readonly #known = new Map<string, { known: Known; results: (Result & { state: string })[] }>();
  readonly #skips = new Map<string, Result[]>();
  #knownFailures = 0;

  constructor(header: ReportHeader, { historyOf, withTests = true }: PageOptions = {}) {
    this.#header = header;
    this.#historyOf = historyOf;
    this.#withTests = withTests;
  }

  add(test: Test): void {
    this.#addResults(test);
    if (!this.#withTests) return;
    const area = areaOf(test.id);
    const tests = this.#areas.get(area);
    const history = this.#historyOf?.(test.id);
    const html = testHtml({ ...testView(test), ...(history !== undefined && { history }) });
    if (tests === undefined) this.#areas.set(area, [html]);
    else tests.push(html);
  }

  #addResults(test: Test): void {
    let hasFailed = false;
    const follows = () => {
      const isLater = hasFailed && test.plan !== undefined;
      hasFailed = true;
      return isLater;
    };
    for (const check of test.checks) {
      if (check.outcome === 'pass' && check.known === undefined) continue;
      const result = { test: test.id, what: nameOf(check) };
      if (check.known !== undefined) this.#addKnown(check.known, result, check.outcome !== 'pass');
      if (check.outcome === 'skip') this.#addSkip(check.reason ?? '', result);
      if (check.outcome !== 'fail') continue;
      if (isKnown(check.known)) this.#knownFailures += 1;
      else {
        const message = checkMessage(check);
        this.#addFailure({ ...result, message, cause: causeOfCheck(message), follows: follows() });
      }
    }
    if (test.checks.length === 0 && test.plan?.kind === 'skip-all')
      this.#addSkip(test.plan.reason, { test: test.id, what: 'the whole test' });
    if (test.ending.kind === 'finished') {
      if (test.known !== undefined)
        this.#addKnown(test.known, { test: test.id, what: 'the whole test' }, false);
      return;
    }
    const result = { test: test.id, what: `the test ${describeEnding(test.ending)}` };
    if (test.known !== undefined) this.#addKnown(test.known, result, true);
    if (isKnown(test.known)) this.#knownFailures += 1;
    else {
      const message = endingMessage(test);
      const cause = causeOfEnding(message, unfinishedCall(test));
      this.#addFailure({ ...result, message, cause, follows: follows() });
    }
  }

  #addFailure(failure: Failure): void {
    const again = rerunCommand(this.#header, failure.test);
    this.#failures.push(again === null ? failure : { ...failure, again });
  }

  /** A flaky issue may pass: its entry is still right then. */
  #addKnown(known: Known, result: Result, isBad: boolean): void {
    const group = this.#known.get(known.entry) ?? { known, results: [] };
    this.#known.set(known.entry, group);
    group.results.push({ ...result, state: known.state === 'known' && !isBad ? 'passed' : known.state });
  }

  #addSkip(reason: string, result: Result): void {
    const key = reason === '' ? 'no reason given' : reason;
    const group = this.#skips.get(key);
    if (group === undefined) this.#skips.set(key, [result]);
    else group.push(result);
  }

  end({ totals, complete, ended }: Summary): ReportPage {
    const { suite, suiteVersion, shard, started, platform } = this.#header;
    const counts: ReportCounts = {
      tests: totals.tests,
      checks: totals.checks,
      passed: totals.pass,
      failed: this.#failures.length,
      known: this.#knownFailures,
      skipped: [...this.#skips.values()].reduce((sum, { length }) => sum + length, 0),
      todo: totals.todo + totals.bonus,
      notRun: totals.notRun,
    };
    const seconds = started && ended ? (Date.parse(ended) - Date.parse(started)) / 1000 : Number.NaN;
    return {
      title: titleOf(this.#header),
      about: [
        platform.uri,
        [platform.host?.os, platform.host?.osVersion].filter(Boolean).join(' '),
        platform.host?.arch,
        [suite, suiteVersion].filter(Boolean).join(' '),
        shard === undefined ? undefined : `shard ${shard}`,
        started?.slice(0, 10),
        Number.isFinite(seconds) && seconds >= 0 ? `took ${duration(seconds)}` : undefined,
      ].filter((fact): fact is string => fact !== undefined && fact !== ''),
      verdict: reportVerdict(counts, complete),
      counts,
      causes: this.#causes(),
      known: [...this.#known.values()].map(knownView),
      skips: [...this.#skips]
        .map(([reason, results]) => ({ reason, results }))
        .sort((one, other) => other.results.length - one.results.length),
      areas: [...this.#areas].map(([name, tests]) => ({ name, tests })),
      facts: platformFacts(platform),
    };
  }

  #causes(): readonly CauseView[] {
    return groupByCause(this.#failures, (failure) => failure)
      .filter(({ roots }) => roots.length > 0)
      .map(({ cause, roots, consequences }) => ({
        title: (cause && causeTitle(cause)) || roots[0]?.what || '',
        failures: roots,
        consequences,
      }));
  }
}

/** `QEMU 7.2.22 (kvm) with libvirt 9.0.0`: where it ran, which is what tells reports of one suite apart. */
function titleOf({ suite, platform: { driver, libvirt } }: ReportHeader): string {
  const hypervisor = driver?.hypervisor ?? driver?.name;
  if (hypervisor === undefined) return suite;
  const type = driver?.domainType;
  const kind = type === undefined || type === hypervisor.toLowerCase() ? '' : ` (${type})`;
  return `${hypervisor}${kind}${libvirt?.version === undefined ? '' : ` with libvirt ${libvirt.version}`}`;
}

function knownView({ known, results }: { known: Known; results: KnownView['results'] }): KnownView {
  const { entry, kind, reason, bug } = known;
  return { entry, kind, ...(reason !== undefined && { reason }), ...(bug !== undefined && { bug }), results };
}
