import { type Check, RUNNER_REMARK } from '@libvirt-tck/report-model';
import type { DaemonEnd } from '../daemon/daemons.js';
import type { EndedDaemon } from '../daemon/watch.js';
import type { Execution } from '../process/execute.js';
import { type LastCall, mostTrace } from './calls.js';

type Ended = Extract<Execution, { kind: 'ended' }>;

/** Facts about an execution that its output does not have. */
export interface RemarkFacts {
  /** The last check that the script printed. */
  readonly lastCheck: Pick<Check, 'number' | 'name'> | undefined;
  readonly lastCall: LastCall | undefined;
  /** Whether all recorded calls of libvirt were counted. */
  readonly hasAllCalls: boolean;
  /** Messages about the objects that the script left behind. */
  readonly removals: readonly string[];
  /** libvirt's daemons that ended while the script ran. */
  readonly endedDaemons: readonly EndedDaemon[];
  /** Seconds between SIGTERM and SIGKILL. */
  readonly grace: number;
}

/** What the runner adds about an execution, as TAP comments; empty if all went well. */
export function remarksOn(execution: Ended, facts: RemarkFacts): string {
  const { ended, resisted } = execution.leftovers;
  const remarks = [
    ...(wasCutOff(execution) ? position(facts) : []),
    ...signalRemark(execution, facts.grace),
    ...daemonRemarks(execution, facts.endedDaemons),
    ...facts.removals,
    ...(facts.hasAllCalls ? [] : [`counted only the calls in the first ${mostTrace} bytes of TCK_TRACE`]),
    ...(ended.length > 0 ? [`ended leftover processes: ${counted(ended)}`] : []),
    ...(resisted.length > 0 ? [`could not end leftover processes: ${counted(resisted)}`] : []),
  ];
  // A process may give itself a name of several lines.
  return remarks.map((text) => `# ${RUNNER_REMARK}${text.replaceAll('\n', ' ')}\n`).join('');
}

/** Whether the script was cut off, so that it could neither say where it was nor clean up. */
export function wasCutOff({ status, stopped }: Ended): boolean {
  return stopped !== undefined || status?.kind !== 'exited';
}

function position({ lastCheck, lastCall }: RemarkFacts): readonly string[] {
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

const daemonEnds: Readonly<Record<DaemonEnd, string>> = {
  died: 'died',
  stopped: 'stopped',
  restarted: 'was restarted',
};

/** A daemon that stops may have been idle: that is worth a remark only beside a problem. */
function daemonRemarks({ status }: Ended, daemons: readonly EndedDaemon[]): readonly string[] {
  const hasProblem = status?.kind !== 'exited' || status.status !== 0;
  return daemons
    .filter(({ end }) => hasProblem || end === 'died')
    .map(({ name, end }) => `${name} ${daemonEnds[end]} during the test`);
}

/** `sh, sleep (3)`: a script may leave hundreds of one name. */
function counted(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].map(([name, count]) => (count === 1 ? name : `${name} (${count})`)).join(', ');
}
