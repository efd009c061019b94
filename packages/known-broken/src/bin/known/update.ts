import { readFileSync } from 'node:fs';
import {
  CliError,
  ExitStatus,
  type Invocation,
  type Messages,
  type Style,
  worstStatus,
} from '@libvirt-tck/cli';
import { visibleLines } from '@libvirt-tck/text';
import { createTwoFilesPatch } from 'diff';
import {
  type Change,
  type Entry,
  editList,
  type KnownList,
  loadLists,
  parseRename,
  planUpdate,
  safeChanges,
} from '../../index.js';
import { firstFew } from '../../list/quote.js';
import { warnOfMissingChecks, writeList } from '../arguments.js';
import type { spec } from '../tck-known.spec.js';
import { completeness, type GatheredReport, gatherAll } from './gather-all.js';
import { summaryOf } from './summary.js';

/** All that `tck-known update` does. */
export async function update(invocation: Invocation<typeof spec.commands.update>): Promise<ExitStatus> {
  const { options, operands, messages, stdout } = invocation;
  const [file = '', ...reports] = operands;
  const { prune, narrow, rename } = options;
  if (reports.length === 0 && (prune || narrow || rename.length === 0))
    throw new CliError('usage', 'update without a report; only --rename needs none');
  const lists = await loadLists([file]);
  if (lists.some((list) => list.file !== file))
    throw new CliError('usage', `update the folder ${file}: name the one list to change`);
  const text = readFileSync(file, 'utf8');
  const gathered = await gatherAll(reports, lists, invocation, { isReadAgain: true });
  const isMissing = warnOfMissingChecks(lists, gathered, messages);
  const entries = lists.flatMap((list) => list.entries);
  if (!prune && !narrow && rename.length === 0)
    return worstStatus(completeness(gathered), suggest(entries, gathered, isMissing, messages));
  const planned = planUpdate(entries, gathered, { prune, narrow });
  const before = gathered.map(({ result }) => result);
  const remask = (list: KnownList) => Promise.all(gathered.map((report) => report.remask(list)));
  const safe = await safeChanges(file, text, planned, before, remask);
  for (const change of planned.filter((one) => !safe.includes(one)))
    messages.warn(`left alone: ${subjectOf(change)}: another entry would then decide about a failure`);
  const changes = [...rename.map(parseRename), ...safe];
  const edited = editList(file, text, changes);
  for (const change of edited.skipped) messages.warn(`left alone: ${reasonOf(change)}`);
  const isChanged = edited.text !== text;
  if (isChanged && options.write) {
    writeList(file, edited.text);
    messages.note(`${file}: ${summaryOf(changes.filter((change) => !edited.skipped.includes(change)))}`);
  } else if (isChanged) stdout.write(differenceOf(file, text, edited.text, stdout.style));
  const isLeft = isMissing || safe.length < planned.length || edited.skipped.length > 0;
  if (!isChanged && !isLeft) messages.note('nothing to change');
  const isDue = isLeft || (isChanged && !options.write);
  return worstStatus(completeness(gathered), isDue ? ExitStatus.listOutOfDate : ExitStatus.clean);
}

/** Without an option nothing changes; says what the options would change. */
function suggest(
  entries: readonly Entry[],
  gathered: readonly GatheredReport[],
  isMissing: boolean,
  messages: Messages,
): ExitStatus {
  const possible = (['prune', 'narrow'] as const).flatMap((option) => {
    const changes = planUpdate(entries, gathered, { prune: false, narrow: false, [option]: true });
    return changes.length === 0 ? [] : [`--${option}: ${summaryOf(changes)}`];
  });
  const isClean = possible.length === 0 && !isMissing;
  if (isClean) messages.note('nothing to change');
  if (possible.length > 0) messages.warn(`nothing was changed; use ${possible.join(', or ')}`);
  return isClean ? ExitStatus.clean : ExitStatus.listOutOfDate;
}

/** The changes as a diff for `patch`. */
function differenceOf(file: string, before: string, after: string, style: Style): string {
  const patch = createTwoFilesPatch(file, file, before, after);
  const lines = visibleLines(patch.slice(patch.indexOf('--- '))).split('\n');
  return lines.map((line, i) => coloured(line, i < FILE_LINES, style)).join('\n');
}

/** The lines that name the file. */
const FILE_LINES = 2;

function coloured(line: string, isFile: boolean, style: Style): string {
  if (isFile) return style.bold(line);
  switch (line.charAt(0)) {
    case '-':
      return style.bad(line);
    case '+':
      return style.good(line);
    case '@':
      return style.accent(line);
    default:
      return line;
  }
}

const MOST_TESTS = 5;

/** Why a change was not made. */
function reasonOf(change: Change): string {
  if (change.kind === 'name-tests') {
    const tests = firstFew(change.tests, MOST_TESTS);
    return `${change.id}, of whose tests only some fail; write an entry for each: ${tests}`;
  }
  return `${subjectOf(change)}, which others repeat by an alias`;
}

function subjectOf(change: Change): string {
  if (change.kind === 'rename-test') return change.from;
  return change.kind === 'rename-check' ? change.test : change.id;
}
