import { plural, visible, wrap } from '@libvirt-tck/text';
import { RUNNER_REMARK } from '../../failure-text.js';
import { countProblems, isKnown } from '../../known.js';
import type { Attempt, Check, Diagnostic, Summary, Test, TestOutcome } from '../../model.js';
import { testOutcome } from '../../outcome.js';
import { describePlatform } from '../../platform-text.js';
import { summaryLine } from '../../summary-line.js';
import type { ReportWriter } from '../../writer.js';
import { describeEnding, lastWords } from '../ending-text.js';
import { Closing, elapsedText } from './closing.js';
import { knownNote, problemsText } from './known.js';
import { PLAIN, plain, type TextStyle } from './style.js';

export interface TextOptions {
  /** Columns that lines must fit into; 80 unless said otherwise. */
  readonly width?: number;
  readonly style?: TextStyle;
  /** Lines of diagnostics shown of one check or ending, 1 or more; 20 unless said otherwise. */
  readonly diagnosticLines?: number;
  /** Leave out the tests without failures; the end says how many. */
  readonly onlyFailures?: boolean;
  /** How many of the slowest tests the end lists; 0 unless said otherwise. */
  readonly durations?: number;
}

/** As wide as the longest word for an outcome. */
const WORD_WIDTH = 11;
const INDENT = ' '.repeat(WORD_WIDTH + 1);

/**
 * Writes the summary for people: a line for each test, what failed with its diagnostics, totals. Whatever a test
 * printed is shown so that it can do nothing to a terminal. Nothing is cut without saying so.
 */
export function textWriter(options: TextOptions = {}): ReportWriter {
  const { width = 80, style = PLAIN, diagnosticLines = 20, onlyFailures = false, durations = 0 } = options;
  const closing = new Closing(durations);

  const indented = (text: string, indent: string, paint: (text: string) => string): string =>
    wrap(visible(text), width - indent.length)
      .map((line) => `${indent}${paint(line)}\n`)
      .join('');

  const quoted = (lines: readonly string[], all: readonly string[], which: string): string => {
    const said =
      lines.length < all.length ? [...lines, `(${which}${lines.length} of ${all.length} lines)`] : lines;
    return said.map((line) => indented(line, `${INDENT}  `, style.dim)).join('');
  };

  const firstLines = (list: readonly Diagnostic[] | undefined): string => {
    const lines = linesOf(list);
    return quoted(lines.slice(0, diagnosticLines), lines, '');
  };

  const lastLines = (list: readonly Diagnostic[] | undefined): string => {
    const lines = linesOf(list);
    return quoted(lines.slice(-diagnosticLines), lines, 'last ');
  };

  // What masking made of the report.
  let isMasked = false;
  let [known, unknown] = [0, 0];
  let started: string | undefined;
  let [hidden, skipped] = [0, 0];

  const problem = (check: Check): string => {
    const word = check.outcome === 'fail' ? 'failed' : 'passed, though marked todo';
    const name = check.name === '' ? '' : `: ${check.name}`;
    const paint = check.outcome === 'fail' && !isKnown(check.known) ? style.bad : style.warn;
    const note = knownNote(check.known);
    return (
      indented(`check ${check.number} ${word}${name}${note}`, INDENT, paint) + firstLines(check.diagnostics)
    );
  };

  /** What the runner noted about a test that is not shown with a problem already. */
  const remarks = (it: Test): string => {
    const quiet = it.checks.filter(({ outcome }) => outcome !== 'fail' && outcome !== 'bonus');
    return [it, ...quiet]
      .flatMap(({ diagnostics }) => linesOf(diagnostics))
      .filter((line) => line.trimStart().startsWith(RUNNER_REMARK))
      .map((line) => indented(line.trimStart(), INDENT, style.warn))
      .join('');
  };

  const test = (it: Test): string => {
    closing.add(it);
    const outcome = testOutcome(it);
    const problems = countProblems(it);
    known += problems.known;
    unknown += problems.unknown;
    if (outcome === 'skip') skipped += 1;
    if (onlyFailures && problems.unknown === 0) {
      hidden += 1;
      return '';
    }
    const isAllKnown = problems.known > 0 && problems.unknown === 0;
    const title = (isAllKnown ? 'known' : WORDS[outcome]).padEnd(WORD_WIDTH);
    const paint = isAllKnown ? style.warn : paintOf(outcome, style);
    const [word, ...more] = wrap(`${visible(it.id)}  ${details(it)}`, width - INDENT.length);
    let text = `${paint(title)} ${word}\n`;
    for (const line of more) text += `${INDENT}${line}\n`;
    if (it.ending.kind !== 'finished') {
      const how = describeEnding(it.ending) + knownNote(it.known);
      text += indented(how, INDENT, isKnown(it.known) ? style.warn : style.bad) + lastLines(lastWords(it));
    } else text += remarks(it);
    for (const check of it.checks) {
      if (check.outcome === 'fail' || check.outcome === 'bonus') text += problem(check);
    }
    return text;
  };

  return {
    begin: (header) => {
      started = header.started;
      isMasked = (header.knownLists ?? []).length > 0;
      const shard = header.shard === undefined ? undefined : `shard ${header.shard}`;
      const title = [header.suite, header.suiteVersion, shard].filter(Boolean).join(' ');
      const platform = describePlatform(header.platform);
      const where = platform === '' ? '' : indented(`on ${platform}`, '', style.dim);
      return `${indented(title, '', style.bold)}${where}\n`;
    },
    test,
    end: (summary) => {
      const isTold = known > 0 || (isMasked && unknown > 0);
      const problems = isTold ? problemsText({ known, unknown }) : '';
      const totals = summaryLine(summary.totals, skipped) + problems + elapsedText(started, summary);
      const lists = closing.lists.map(
        ({ title, lines }) =>
          `\n${indented(title, '', style.bold)}${lines.map((line) => indented(line, '  ', plain)).join('')}`,
      );
      const omitted = hidden === 0 ? '' : indented(omittedText(hidden, isMasked), '', style.dim);
      return `${lists.join('')}\n${indented(totals, '', style.bold)}${omitted}${incomplete(summary, style)}`;
    },
  };
}

function linesOf(list: readonly Diagnostic[] | undefined): string[] {
  return list?.flatMap((item) => item.text.split('\n')) ?? [];
}

const WORDS: Readonly<Record<TestOutcome, string>> = {
  pass: 'ok',
  skip: 'skipped',
  todo: 'todo',
  bonus: 'bonus',
  fail: 'FAILED',
  crashed: 'CRASHED',
  exited: 'EXITED',
  'timed-out': 'TIMED OUT',
  'bailed-out': 'BAILED OUT',
  'plan-broken': 'BAD PLAN',
  'not-started': 'NOT STARTED',
  interrupted: 'INTERRUPTED',
};

function paintOf(outcome: TestOutcome, style: TextStyle): (text: string) => string {
  if (outcome === 'pass') return style.good;
  return outcome === 'skip' || outcome === 'todo' || outcome === 'bonus' ? style.warn : style.bad;
}

/** What stands behind a test's name: how many checks, how long. */
function details(test: Test): string {
  const parts = [];
  if (test.plan?.kind === 'skip-all') {
    parts.push(test.plan.reason === '' ? 'all checks skipped' : visible(test.plan.reason));
  } else {
    parts.push(checksText(test));
  }
  if (test.duration !== undefined) parts.push(`${test.duration.toFixed(2)} s`);
  if (test.earlier !== undefined && test.earlier.length > 0) parts.push(`attempt ${test.earlier.length + 1}`);
  return `(${parts.join(', ')})`;
}

function checksText(test: Attempt): string {
  const ran = test.checks.length;
  const planned = test.plan?.kind === 'checks' ? test.plan.count : ran;
  const total = planned > ran ? `${ran} of ${plural(planned, 'check')}` : plural(ran, 'check');
  const others = (['fail', 'skip', 'todo', 'bonus'] as const).flatMap((outcome) => {
    const count = test.checks.filter((check) => check.outcome === outcome).length;
    return count === 0 ? [] : [`${count} ${OUTCOME_WORDS[outcome]}`];
  });
  return [total, ...others].join(', ');
}

const OUTCOME_WORDS = { fail: 'failed', skip: 'skipped', todo: 'todo', bonus: 'bonus' } as const;

function omittedText(hidden: number, isMasked: boolean): string {
  return `${plural(hidden, 'test')} without ${isMasked ? 'new ' : ''}failures ${hidden === 1 ? 'is' : 'are'} not shown.`;
}

function incomplete(summary: Summary, style: TextStyle): string {
  return summary.complete ? '' : `${style.bad('The report is incomplete.')}\n`;
}
