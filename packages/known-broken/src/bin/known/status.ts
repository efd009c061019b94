import {
  CliError,
  ExitStatus,
  type Invocation,
  type Messages,
  type Style,
  worstStatus,
} from '@libvirt-tck/cli';
import { plural, visible } from '@libvirt-tck/text';
import {
  catalogueOf,
  compareWithCatalogue,
  type EntryStatus,
  type Gathered,
  type KnownList,
  loadLists,
  type OverallState,
  overallFaults,
  overallStates,
  statusJson,
  status as statusOf,
} from '../../index.js';
import { parseNow, warnOfExpiry } from '../arguments.js';
import type { spec } from '../tck-known.spec.js';
import { completeness, gatherAll } from './gather-all.js';

/** All that `tck-known status` does. */
export async function status(invocation: Invocation<typeof spec.commands.status>): Promise<ExitStatus> {
  const { options, operands, messages } = invocation;
  if (options.known.length === 0)
    throw new CliError('usage', 'tell the status without a list: give one with --known');
  const lists = await loadLists(options.known);
  warnOfExpiry(lists, parseNow(options.now), messages);
  const outputs = invocation.openOutputs(operands);
  const gathered = await gatherAll(operands, lists, invocation);
  const statuses = statusOf(
    lists.flatMap(({ entries }) => entries),
    gathered,
  );
  for (const output of outputs) {
    output.write(
      output.format === 'json' ? statusJson(statuses) : statusText(statuses, gathered.length, output.style),
    );
    output.close();
  }
  warnOfMissingChecks(lists, gathered, messages);
  const isFaulty = statuses.some(({ state }) => overallFaults.includes(state));
  return worstStatus(completeness(gathered), isFaulty ? ExitStatus.listOutOfDate : ExitStatus.clean);
}

/** What is not met may have another name: that shows where the reports have all checks of the test. */
function warnOfMissingChecks(
  lists: readonly KnownList[],
  gathered: readonly Gathered[],
  messages: Messages,
): void {
  const unmet = new Set(gathered.flatMap(({ result }) => result.list.unexercised.map(({ entry }) => entry)));
  const asked = lists.map((list) => ({ ...list, entries: list.entries.filter((entry) => unmet.has(entry)) }));
  for (const { code, message, place } of compareWithCatalogue(asked, catalogueOf(gathered))) {
    if (code === 'no-such-check') messages.warn(`${place.file}:${place.line}:${place.column}: ${message}`);
  }
}

function statusText(statuses: readonly EntryStatus[], reports: number, style: Style): string {
  const width = Math.max(...overallStates.map(({ length }) => length));
  // What is to be done comes first; otherwise the order of the lists.
  const isFault = ({ state }: EntryStatus) => overallFaults.includes(state);
  const sorted = [...statuses.filter(isFault), ...statuses.filter((one) => !isFault(one))];
  const rows = sorted.map(({ entry, state, items }) => {
    const known = new Set(items.flatMap((item) => item.known)).size;
    const outOfDate = new Set(items.flatMap((item) => item.outOfDate)).size;
    const { file, line } = entry.place;
    const word = (overallFaults.includes(state) ? style.warn : style.good)(state.padEnd(width));
    const where = style.dim(`(${visible(file)}:${line})`);
    return `${word}  ${style.accent(entry.id)}  ${numbersOf(known, outOfDate, reports)} ${where}\n`;
  });
  const counts = overallStates.flatMap((state) => countOf(statuses, state));
  return `${rows.join('')}${plural(statuses.length, 'entry', 'entries')}, ${plural(reports, 'report')}: ${counts.join(', ') || 'nothing'}\n`;
}

/** In how many of the reports it was so, and in how many it no longer was. */
function numbersOf(known: number, outOfDate: number, reports: number): string {
  if (known + outOfDate === 0) return 'not seen';
  const so = known === 0 ? [] : [`so in ${known}`];
  const not = outOfDate === 0 ? [] : [`not so in ${outOfDate}`];
  return `${[...so, ...not].join(', ')} of ${reports}`;
}

function countOf(statuses: readonly EntryStatus[], state: OverallState): readonly string[] {
  const { length } = statuses.filter((one) => one.state === state);
  return length === 0 ? [] : [`${length} ${state}`];
}
