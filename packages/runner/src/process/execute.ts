import { type ExitWatch, watchExits } from './exits.js';
import { killTimeout, type Leftovers, openOrphanReaper, type RunningScript } from './orphan-reaper.js';
import { readOutput } from './output.js';
import { factsOf } from './proc.js';
import { openProcessControl, type ProcessControl, type ProcessStatus } from './process-control.js';
import { SpawnError } from './spawn.js';
import { newTag, type Tag } from './tag.js';

/** How one execution went. */
export type Execution =
  | {
      readonly kind: 'ended';
      /** How the main process ended; undefined where it was stopped, and resisted even SIGKILL. */
      readonly status: ProcessStatus | undefined;
      /** Why it was stopped, if it was. */
      readonly stopped: Stopped | undefined;
      /** Whether it had to be killed, as it did not end when it was stopped. */
      readonly killed: boolean;
      readonly leftovers: Leftovers;
    }
  | { readonly kind: 'not-started'; readonly reason: string };

type Ended = Extract<Execution, { kind: 'ended' }>;
type Stopped = 'timed-out' | 'interrupted';

interface ScriptCommand {
  /** The first is the path of a program. */
  readonly argv: readonly string[];
  /** `NAME=value` */
  readonly environment: readonly string[];
}

interface ExecutionLimits {
  /** Seconds that the script may run. */
  readonly timeout: number;
  /** Aborted when the whole run is to stop. */
  readonly signal: AbortSignal;
  /** Receives the output, both streams merged; the chunk is only there until it returns. */
  readonly onOutput: (chunk: Buffer) => void;
}

/** Executes scripts, each in a session of its own, and leaves nothing of them behind. */
export interface Executor {
  /**
   * Runs one script to its end. `onOutput` has received what it printed until its last process ended.
   *
   * If it takes too long, or the run stops, its process group gets SIGTERM and, after a grace period, SIGKILL. What
   * does not end then, because it belongs to another user or the kernel holds it, is given up.
   */
  execute(command: ScriptCommand, limits: ExecutionLimits): Promise<Execution>;
  /** Ends what may still be left, and gives the signal handler back. */
  close(): Promise<Leftovers>;
}

/** Milliseconds for a timer, from seconds. A timer that is too long for Node would fire at once. */
function timerFor(seconds: number): number {
  return Math.min(seconds * 1000, 2 ** 31 - 1);
}

/**
 * @param grace seconds between SIGTERM and SIGKILL
 * @throws RunnerError `no-process-control`
 */
export async function openExecutor(grace: number): Promise<Executor> {
  const control = await openProcessControl();
  const orphanReaper = openOrphanReaper(control, grace);
  const exits = watchExits(control);
  return {
    async execute(command, limits) {
      const tag = newTag();
      orphanReaper.expect(tag);
      const spawned = await spawn(control, command, tag);
      if (spawned instanceof SpawnError) {
        orphanReaper.forget(tag);
        return { kind: 'not-started', reason: spawned.message };
      }
      const script: RunningScript = { pid: spawned.pid, tag };
      orphanReaper.started(script);
      const output = readOutput(spawned.output, limits.onOutput);
      const end = await untilExit(spawned.pid, { control, exits, grace, ...limits });
      const leftovers = await orphanReaper.ended(script, end.stopped !== undefined);
      output.drain();
      return {
        kind: 'ended',
        ...end,
        leftovers: end.status ? leftovers : alsoResisting(script, leftovers),
      };
    },
    close() {
      exits.close();
      return orphanReaper.close();
    },
  };
}

async function spawn(control: ProcessControl, { argv, environment }: ScriptCommand, tag: Tag) {
  try {
    return await control.spawn(argv, environment, tag);
  } catch (error) {
    if (error instanceof SpawnError) return error;
    throw error;
  }
}

interface Watching extends ExecutionLimits {
  readonly control: ProcessControl;
  readonly exits: ExitWatch;
  readonly grace: number;
}

function untilExit(
  pid: number,
  { control, exits, grace, timeout, signal }: Watching,
): Promise<Pick<Ended, 'status' | 'stopped' | 'killed'>> {
  return new Promise((resolve) => {
    let stopped: Stopped | undefined;
    let killed = false;
    let hasEnded = false;
    /** The next step if the script does not end. */
    let next: NodeJS.Timeout;
    const end = (status?: ProcessStatus) => {
      hasEnded = true;
      clearTimeout(next);
      signal.removeEventListener('abort', interrupt);
      resolve({ status, stopped, killed });
    };
    const kill = () => {
      killed = true;
      control.kill(-pid);
      next = setTimeout(end, killTimeout);
    };
    const stop = (why: Stopped) => {
      if (hasEnded || stopped !== undefined) return;
      stopped = why;
      clearTimeout(next);
      control.terminate(-pid);
      next = setTimeout(kill, timerFor(grace));
    };
    const interrupt = () => stop('interrupted');
    next = setTimeout(stop, timerFor(timeout), 'timed-out');
    signal.addEventListener('abort', interrupt);
    exits.onExit(pid, end);
    if (signal.aborted) interrupt();
  });
}

/** The main process is no orphan, so the orphan reaper has not seen it. */
function alsoResisting({ pid }: RunningScript, { ended, resisted }: Leftovers): Leftovers {
  const { command } = factsOf(pid) ?? {};
  return { ended, resisted: command === undefined ? resisted : [...resisted, command].sort() };
}
