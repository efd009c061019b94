import { type Style, signs, visible, visibleLines } from '@libvirt-tck/cli';
import {
  groupByCause,
  type ListFinding,
  type MaskResult,
  type ProblemFinding,
  type ProblemGroup,
  rerunCommand,
} from '../../index.js';

const MOST_LINES = 20;

/** The result for people: what is left to do, what the lists get wrong, and numbers that add up. */
export function maskText(result: MaskResult, style: Style): string {
  return [problemsText(result.problems, style), listText(result.list, style), countsText(result, style)]
    .filter((part) => part !== '')
    .join('\n');
}

function problemsText(problems: readonly ProblemFinding[], style: Style): string {
  if (problems.length === 0) return '';
  const groups = groupByCause(problems);
  const title = `${signs.bad} ${count(problems.length, 'problem')}, ${count(groups.length, 'cause')}`;
  return `${style.bad(title)}\n${groups.map((group) => groupText(group, style)).join('')}`;
}

function groupText({ cause, problems }: ProblemGroup, style: Style): string {
  const shared = [cause.call, cause.error, cause.message].filter((part) => part !== null).map(visible);
  const title = shared.length === 0 ? 'no message' : shared.join(', ');
  const times = problems.length === 1 ? '' : ` (${problems.length} times)`;
  return `\n${style.bold(title)}${times}\n${problems.map((problem) => problemText(problem, style)).join('')}`;
}

function problemText({ test, check, outcome, message, expired }: ProblemFinding, style: Style): string {
  const what = check === null ? outcome : visible(check);
  const all = visibleLines(message)
    .split('\n')
    .filter((line) => line !== '');
  const shown = all.slice(0, MOST_LINES);
  if (shown.length < all.length) shown.push(`(${shown.length} of ${all.length} lines)`);
  const lines = [
    `  ${visible(test)}  ${style.bad(what)}`,
    ...shown.map((line) => `    ${style.dim(line)}`),
    ...(expired === undefined
      ? []
      : [`    ${style.warn(`${expired.id} masked this until ${expired.expires}`)}`]),
    `    again: ${visible(rerunCommand(test))}`,
  ];
  return `${lines.join('\n')}\n`;
}

/** What makes a list out of date, in words that say what to do. */
const faultWords = {
  'unexpected-pass': 'passes: remove the entry',
  improved: 'no longer ends that way: remove the entry, and record what still fails',
  narrowable: 'only some checks fail: name them',
  expired: 'has expired: renew or remove it',
} as const;

function listText(list: MaskResult['list'], style: Style): string {
  const faults = (Object.keys(faultWords) as (keyof typeof faultWords)[]).flatMap((state) =>
    list[state].map((finding) => `  ${faultText(finding, faultWords[state], style)}\n`),
  );
  if (faults.length === 0) return '';
  return `${style.warn(`${signs.warn} The list is out of date`)}\n${faults.join('')}`;
}

function faultText(finding: ListFinding, words: string, style: Style): string {
  const { test, check, entry } = finding;
  const where = check === null ? visible(test) : `${visible(test)}, ${visible(check)}`;
  const names =
    finding.state === 'narrowable'
      ? `: ${finding.failing.map((name) => visible(JSON.stringify(name))).join(', ')}`
      : '';
  const place = style.dim(`(${visible(entry.place.file)}:${entry.place.line})`);
  return `${style.accent(entry.id)} ${place} ${words}${names}\n    ${where}`;
}

function countsText({ counts, list }: MaskResult, style: Style): string {
  const { tests, checks, failures, problems, masked, entries, states } = counts;
  const named = Object.entries(states).filter(([, number]) => number > 0);
  const detail = named.map(([state, number]) => `${number} ${state}`).join(', ');
  const unsaid = new Set(list.inapplicable.flatMap(({ ...finding }) => unsaidKey(finding)));
  const sign = problems > 0 ? style.bad(signs.bad) : style.good(signs.good);
  const lines = [
    `${sign} ${count(tests, 'test')}, ${count(checks, 'check')}: ${count(failures, 'failure')} = ${count(problems, 'problem')} + ${masked} known`,
    `  ${count(entries, 'entry', 'entries')}${detail === '' ? '' : `: ${detail}`}`,
    ...(unsaid.size === 0 ? [] : [`  the report does not say: ${[...unsaid].map(visible).join(', ')}`]),
  ];
  return `${lines.join('\n')}\n`;
}

function unsaidKey(finding: ListFinding): readonly string[] {
  return finding.state === 'inapplicable' && finding.mismatch.value === undefined
    ? [finding.mismatch.key]
    : [];
}

function count(number: number, noun: string, nouns = `${noun}s`): string {
  return `${number} ${number === 1 ? noun : nouns}`;
}
