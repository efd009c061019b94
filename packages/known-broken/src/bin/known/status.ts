import { CliError, ExitStatus, type Invocation, type Style, visible, worstStatus } from '@libvirt-tck/cli';
import {
  type EntryStatus,
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
  const isFaulty = statuses.some(({ state }) => overallFaults.includes(state));
  return worstStatus(completeness(gathered), isFaulty ? ExitStatus.listOutOfDate : ExitStatus.clean);
}

function statusText(statuses: readonly EntryStatus[], reports: number, style: Style): string {
  const width = Math.max(...overallStates.map(({ length }) => length));
  const rows = statuses.map(({ entry, state, items }) => {
    const known = new Set(items.flatMap((item) => item.known)).size;
    const outOfDate = new Set(items.flatMap((item) => item.outOfDate)).size;
    const { file, line } = entry.place;
    const word = (overallFaults.includes(state) ? style.warn : style.good)(state.padEnd(width));
    const numbers = `so in ${known}, not so in ${outOfDate} of ${reports}`;
    return `${word}  ${style.accent(entry.id)} ${style.dim(`(${visible(file)}:${line})`)}  ${numbers}\n`;
  });
  const counts = overallStates.flatMap((state) => countOf(statuses, state));
  return `${rows.join('')}${statuses.length} entries, ${reports} reports: ${counts.join(', ') || 'nothing'}\n`;
}

function countOf(statuses: readonly EntryStatus[], state: OverallState): readonly string[] {
  const { length } = statuses.filter((one) => one.state === state);
  return length === 0 ? [] : [`${length} ${state}`];
}
