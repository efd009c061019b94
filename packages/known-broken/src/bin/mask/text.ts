import { signs } from '@libvirt-tck/cli';
import { rerunCommand } from '@libvirt-tck/report-model';
import { plural, visible, visibleLines } from '@libvirt-tck/text';
import {
  describeValues,
  groupProblems,
  isOutOfDate,
  type MaskResult,
  missingFacts,
  type ProblemFinding,
  type ProblemGroup,
} from '../../index.js';
import { fitted } from '../fitted.js';
import { someOf } from '../some-of.js';
import { faultsText } from './faults.js';
import type { Page } from './page.js';

/** How many lines of a failure, problems of a cause, and causes to show. */
const MOST_LINES = 20;
const MOST_PROBLEMS = 10;
const MOST_CAUSES = 100;
/** How many conditions of inapplicable entries to show. */
const MOST_WISHES = 5;

/** The result for people: problems, faults of the lists, and counts that add up. */
export function maskText(result: MaskResult, page: Page): string {
  return [problemsText(result.problems, page), faultsText(result, page), countsText(result, page)]
    .filter((part) => part !== '')
    .join('\n');
}

function problemsText(problems: readonly ProblemFinding[], page: Page): string {
  if (problems.length === 0) return '';
  const groups = groupProblems(problems);
  const title = `${signs.bad} ${plural(problems.length, 'problem')}, ${plural(groups.length, 'cause')}`;
  const { shown, left } = someOf(groups, MOST_CAUSES);
  const more = left === undefined ? '' : `\n${left} causes are shown; --format json has all\n`;
  return `${page.style.bad(title)}\n${shown.map((group) => groupText(group, page)).join('')}${more}`;
}

function groupText({ cause, problems, roots }: ProblemGroup, page: Page): string {
  const { header, style, columns } = page;
  const shared = cause === undefined ? [] : [cause.call, cause.error, cause.message];
  const title = shared
    .filter((part) => part !== null)
    .map(visible)
    .join(', ');
  const times = roots.length === 1 ? '' : ` (${roots.length} times)`;
  const { shown, left } = someOf(roots, MOST_PROBLEMS);
  const texts = shown.map((problem, i) => {
    const isLastOfTest = shown[i + 1]?.test !== problem.test;
    const command = isLastOfTest ? rerunCommand(header, problem.test) : null;
    return problemText(problem, page) + (command === null ? '' : `    again: ${visible(command)}\n`);
  });
  const more = left === undefined ? '' : `  ${left} are shown; --format json has all\n`;
  const followers = problems.length - roots.length;
  const follow =
    followers === 0
      ? ''
      : `  (${followers} more ${followers === 1 ? 'follows' : 'follow'}; --format json has all)\n`;
  const titles = title === '' ? [] : fitted(`${title}${times}`, columns);
  return `\n${titles.map((line) => `${style.bold(line)}\n`).join('')}${texts.join('')}${more}${follow}`;
}

function problemText(
  { test, check, outcome, message, expired }: ProblemFinding,
  { style, columns }: Page,
): string {
  const what = check === null ? outcome : visible(check);
  const all = visibleLines(message)
    .split('\n')
    .filter((line) => line !== '');
  const { shown, left } = someOf(all, MOST_LINES);
  const lines = [
    `  ${visible(test)}  ${style.bad(what)}`,
    ...shown.flatMap((line) => fitted(line, columns - 4)).map((line) => `    ${style.dim(line)}`),
    ...(left === undefined ? [] : [`    ${style.dim(`(${left} lines)`)}`]),
    ...(expired === undefined
      ? []
      : [`    ${style.warn(`${expired.id} masked this until ${expired.expires}`)}`]),
  ];
  return `${lines.join('\n')}\n`;
}

/** The counts in one line: `2 tests, 9 checks: 3 failures = 1 problem + 2 known`. */
export function countsLine({ counts }: Pick<MaskResult, 'counts'>): string {
  const { tests, checks, failures, problems, masked } = counts;
  return `${plural(tests, 'test')}, ${plural(checks, 'check')}: ${plural(failures, 'failure')} = ${plural(problems, 'problem')} + ${masked} known`;
}

function countsText(result: MaskResult, { isComplete, style, columns }: Page): string {
  const { counts, list } = result;
  const { problems, entries, states } = counts;
  const named = Object.entries(states).filter(([, number]) => number > 0);
  const detail = named.map(([state, number]) => `${number} ${state}`).join(', ');
  const doubtful = isOutOfDate(result) || !isComplete ? style.warn(signs.warn) : style.good(signs.good);
  const sign = problems > 0 ? style.bad(signs.bad) : doubtful;
  const lines = [
    `${sign} ${countsLine({ counts })}`,
    ...fitted(`  ${plural(entries, 'entry', 'entries')}${detail === '' ? '' : `: ${detail}`}`, columns),
    ...inapplicableLines(list.inapplicable).flatMap((line) => fitted(line, columns)),
  ];
  return `${lines.join('\n')}\n`;
}

/** Why entries do not apply. Facts that the report lacks are named, as --platform can set them. */
function inapplicableLines(inapplicable: MaskResult['list']['inapplicable']): readonly string[] {
  const missing = missingFacts(inapplicable);
  const wishes = new Set(
    inapplicable.flatMap((finding) => {
      if (finding.state !== 'inapplicable' || finding.mismatch.value === undefined) return [];
      const { key, value, wanted } = finding.mismatch;
      return [`${key} ${describeValues(wanted)}, not ${value}`];
    }),
  );
  const { shown, left } = someOf([...wishes], MOST_WISHES);
  const more = left === undefined ? '' : `; ${left} are shown`;
  return [
    ...(missing.length === 0
      ? []
      : [`  not in the report: ${missing.map(visible).join(', ')}; set it with --platform`]),
    ...(wishes.size === 0 ? [] : [`  inapplicable entries want ${shown.map(visible).join('; ')}${more}`]),
  ];
}
