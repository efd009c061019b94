import type { Check } from '@libvirt-tck/report-model';
import type { Execution } from '../process/execute.js';
import type { LastCall } from './calls.js';
import { remarkLine } from './remark-line.js';

type Ended = Extract<Execution, { kind: 'ended' }>;

/** What is known about an execution besides its output. */
export interface RemarkFacts {
  /** The last check that the script printed. */
  readonly lastCheck: Pick<Check, 'number' | 'name'> | undefined;
  readonly lastCall: LastCall | undefined;
  /** Names of libvirt's daemons that ended while the script ran. */
  readonly endedDaemons: readonly string[];
  /** Seconds between SIGTERM and SIGKILL. */
  readonly grace: number;
}

/** What the runner itself says about an execution, as TAP comments: nothing where all went well. */
export function remarksOn(execution: Ended, facts: RemarkFacts): string {
  const { ended, resisted } = execution.leftovers;
  const remarks = [
    ...(hasBrokenOff(execution) ? lastSigns(facts) : []),
    ...signalRemark(execution, facts.grace),
    ...facts.endedDaemons.map((name) => `${name} ended during the test`),
    ...(ended.length > 0 ? [`ended what was left running: ${counted(ended)}`] : []),
    ...(resisted.length > 0 ? [`could not end what was left running: ${counted(resisted)}`] : []),
  ];
  return remarks.map(remarkLine).join('');
}

/** True where the script was cut off in the middle: it has not said itself where it was. */
function hasBrokenOff({ status, stopped }: Ended): boolean {
  return stopped !== undefined || status?.kind !== 'exited';
}

function lastSigns({ lastCheck, lastCall }: RemarkFacts): readonly string[] {
  const name = lastCheck?.name ? ` - ${lastCheck.name}` : '';
  const check = lastCheck === undefined ? 'none' : `${lastCheck.number}${name}`;
  if (lastCall === undefined) return [`last check: ${check}`];
  const { function: called, result = 'it did not return' } = lastCall;
  return [`last check: ${check}`, `last libvirt call: ${called} (${result})`];
}

function signalRemark({ status, killed }: Ended, grace: number): readonly string[] {
  if (!killed) return [];
  const outcome = status === undefined ? 'nor did SIGKILL' : 'SIGKILL did';
  return [`SIGTERM did not end the script within ${grace} s; ${outcome}`];
}

/** `sh, sleep (3)`: a script may leave hundreds of one name. */
function counted(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].map(([name, count]) => (count === 1 ? name : `${name} (${count})`)).join(', ');
}
