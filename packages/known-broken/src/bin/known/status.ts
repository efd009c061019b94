import {
  CliError,
  type Destination,
  ExitStatus,
  formatTable,
  type Invocation,
  parseNow,
  worstStatus,
} from '@libvirt-tck/cli';
import { plural, visible } from '@libvirt-tck/text';
import {
  type EntryStatus,
  loadLists,
  type OverallState,
  overallFaults,
  overallStates,
  statusJson,
  status as statusOf,
} from '../../index.js';
import { warnOfExpiry, warnOfMissingChecks, warnOfMisspeltTests } from '../arguments.js';
import type { spec } from '../tck-known.spec.js';
import { completeness, gatherAll } from './gather-all.js';

/** All that `tck-known status` does. */
export async function status(invocation: Invocation<typeof spec.commands.status>): Promise<ExitStatus> {
  const { options, operands, messages } = invocation;
  if (options.known.length === 0)
    throw new CliError('usage', 'show the status without a list: give one with --known');
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
      output.format === 'json' ? statusJson(statuses) : statusText(statuses, gathered.length, output),
    );
    output.close();
  }
  const isMissing = warnOfMissingChecks(lists, gathered, messages);
  warnOfMisspeltTests(lists, new Set(gathered.flatMap(({ tests }) => [...tests.keys()])), messages);
  const isFaulty = isMissing || statuses.some(({ state }) => overallFaults.includes(state));
  return worstStatus(completeness(gathered), isFaulty ? ExitStatus.listOutOfDate : ExitStatus.clean);
}

function statusText(
  statuses: readonly EntryStatus[],
  reports: number,
  { style, columns, isTerminal }: Destination,
): string {
  // Entries to change come first; otherwise the order is that of the lists.
  const isFault = ({ state }: EntryStatus) => overallFaults.includes(state);
  const sorted = [...statuses.filter(isFault), ...statuses.filter((one) => !isFault(one))];
  const rows = sorted.map((status) => {
    const { file, line } = status.entry.place;
    return [
      (isFault(status) ? style.warn : style.good)(status.state),
      style.accent(status.entry.id),
      numbersOf(status, reports),
      style.dim(`${visible(file)}:${line}`),
    ];
  });
  const counts = overallStates.flatMap((state) => countOf(statuses, state));
  return `${formatTable(rows, isTerminal ? { columns } : {})}${plural(statuses.length, 'entry', 'entries')}, ${plural(reports, 'report')}: ${counts.join(', ') || 'nothing'}\n`;
}

/** In how many of the reports the entry matches, and in how many what it describes passes. */
function numbersOf({ items }: EntryStatus, reports: number): string {
  const known = new Set(items.flatMap((item) => item.known)).size;
  const outOfDate = new Set(items.flatMap((item) => item.outOfDate)).size;
  if (known + outOfDate === 0) return 'not seen';
  const parts = [
    ...(known === 0 ? [] : [`matches in ${known}`]),
    ...(outOfDate === 0 ? [] : [`passes in ${outOfDate}`]),
  ];
  return `${parts.join(', ')} of ${plural(reports, 'report')}`;
}

function countOf(statuses: readonly EntryStatus[], state: OverallState): readonly string[] {
  const { length } = statuses.filter((one) => one.state === state);
  return length === 0 ? [] : [`${length} ${state}`];
}
