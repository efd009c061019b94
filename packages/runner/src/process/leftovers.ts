import { setTimeout as sleep } from 'node:timers/promises';
import type { ProcessControl } from './libc.js';
import { environmentOf, factsOf, openChildList, type ProcessFacts } from './proc.js';

/** One execution of a script, as long as its main process runs. */
export interface RunningScript {
  readonly pid: number;
  /** The value of `TCK_PROCESS` in its environment: no other execution has it. */
  readonly mark: string;
}

export interface Leftovers {
  /** Names of the programs that had to be ended, sorted. */
  readonly ended: readonly string[];
  /** Names of those that resisted even SIGKILL: they belong to another user, or the kernel holds them. */
  readonly resisted: readonly string[];
}

/** Sees to it that nothing a script started outlives it. */
export interface Undertaker {
  /** A script is about to start: what carries its mark is its own already. */
  expect(mark: string): void;
  started(script: RunningScript): void;
  /** An expected script was not started. */
  forget(mark: string): void;
  /**
   * Ends what the script left behind; its main process has been reaped, or is given up.
   * @param wasTold whether its process group has been told to end
   */
  ended(script: RunningScript, wasTold: boolean): Promise<Leftovers>;
  /** Ends whatever is left of all scripts, and stops adopting. */
  close(): Promise<Leftovers>;
}

const nothingLeft: Leftovers = { ended: [], resisted: [] };

/** Milliseconds between two looks at processes that were told to end. */
const lookInterval = 10;
/** Milliseconds that a process may take to die of SIGKILL. */
export const deathBed = 2000;

/** The environment variable that carries a script's mark into everything it starts. */
export const markVariable = 'TCK_PROCESS';

/**
 * As long as it is open, orphans among this process's descendants become its children, whatever session or group they
 * fled to. Whose they are is told by their session, or by the mark in their environment. One that has shaken off
 * both is ended as soon as no script runs beside.
 *
 * Children that this process makes itself stay untouched as long as they stay in its session.
 *
 * @param grace seconds between SIGTERM and SIGKILL
 * @throws RunnerError `no-process-control`
 */
export function openUndertaker(control: ProcessControl, grace: number): Undertaker {
  const ownSession = factsOf(process.pid)?.session;
  const children = openChildList();
  const strangers = new Set(children.read());
  /** Marks of all scripts that are starting or running. */
  const marks = new Set<string>();
  /** Main processes of those that are running. */
  const running = new Set<number>();
  control.adoptOrphans(true);

  /** The session may be that of a main process which has ended: its number is not given to others meanwhile. */
  function belongsTo(script: RunningScript | undefined, pid: number, session: number): boolean {
    if (session === ownSession) return false;
    if (session === script?.pid) return true;
    if (running.has(session)) return false;
    const mark = environmentOf(pid, markVariable);
    if (script !== undefined && mark === script.mark) return true;
    return marks.size === 0;
  }

  function leftBy(script: RunningScript | undefined): ReadonlyMap<number, ProcessFacts> {
    const found = new Map<number, ProcessFacts>();
    let mayHaveLeftMore = true;
    while (mayHaveLeftMore) {
      mayHaveLeftMore = false;
      found.clear();
      for (const pid of children.read()) {
        if (running.has(pid) || strangers.has(pid)) continue;
        const facts = factsOf(pid);
        if (facts === undefined || facts.session === ownSession) continue;
        // One whose first thread alone has ended looks like a zombie, but lives on and cannot be reaped.
        if (facts.hasEnded && control.reap(pid) !== undefined) {
          // What it had started may have become our child since the list was read.
          mayHaveLeftMore = true;
        } else if (belongsTo(script, pid, facts.session)) found.set(pid, facts);
      }
    }
    return found;
  }

  /** @param toldGroup whose processes have been told to end: to do so again might cut their clean-up short */
  async function endAll(script: RunningScript | undefined, toldGroup?: number): Promise<Leftovers> {
    let left = leftBy(script);
    if (left.size === 0) return nothingLeft;
    const told = new Map<number, string>();
    const killAt = performance.now() + grace * 1000;
    while (left.size > 0 && performance.now() < killAt + deathBed) {
      const isTimeToKill = performance.now() >= killAt;
      for (const [pid, { command, group }] of left) {
        if (isTimeToKill) control.kill(pid);
        else if (!told.has(pid) && group !== toldGroup) control.tellToEnd(pid);
        told.set(pid, command);
      }
      await sleep(lookInterval);
      left = leftBy(script);
    }
    const resisted = [...left.values()].map(({ command }) => command);
    for (const pid of left.keys()) strangers.add(pid);
    const ended = [...told].filter(([pid]) => !left.has(pid)).map(([, name]) => name);
    return { ended: ended.sort(), resisted: resisted.sort() };
  }

  return {
    expect: (mark) => void marks.add(mark),
    started: ({ pid }) => void running.add(pid),
    forget: (mark) => void marks.delete(mark),
    ended(script, wasTold) {
      marks.delete(script.mark);
      running.delete(script.pid);
      return endAll(script, wasTold ? script.pid : undefined);
    },
    async close() {
      const leftovers = await endAll(undefined);
      control.adoptOrphans(false);
      children.close();
      return leftovers;
    },
  };
}
