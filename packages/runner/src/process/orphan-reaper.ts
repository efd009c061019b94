import { setTimeout as sleep } from 'node:timers/promises';
import { factsOf, openChildList, type ProcessFacts, tagOf } from './proc.js';
import type { ProcessControl } from './process-control.js';
import type { Tag } from './tag.js';

/** One execution of a script, while its main process runs. */
export interface RunningScript {
  readonly pid: number;
  readonly tag: Tag;
}

export interface Leftovers {
  /** Names of the programs that had to be ended, sorted. */
  readonly ended: readonly string[];
  /** Names of those that resisted even SIGKILL: they belong to another user, or the kernel holds them. */
  readonly resisted: readonly string[];
}

/** Ends every process that a script leaves behind. */
export interface OrphanReaper {
  /** Announces a script that is about to start: what has its tag belongs to it already. */
  expect(tag: Tag): void;
  started(script: RunningScript): void;
  /** Takes an announcement back: the script was not started. */
  forget(tag: Tag): void;
  /**
   * Ends what the script left behind; its main process has been reaped, or given up.
   * @param wasTerminated whether its process group has had SIGTERM
   */
  ended(script: RunningScript, wasTerminated: boolean): Promise<Leftovers>;
  /** Ends what is left of all scripts, and stops adopting. */
  close(): Promise<Leftovers>;
}

/** Milliseconds between two looks at processes that are to end. */
const lookInterval = 10;
/** Milliseconds between two looks for orphans that have ended while their script runs. */
const reapInterval = 1000;
/** Milliseconds that a process may take to end after SIGKILL. */
export const killTimeout = 2000;

/**
 * While it is open, orphans among this process's descendants become its children, in any session or group. Their
 * session, or their tag, says which script they belong to. One that has got rid of both is ended as soon as no script runs.
 *
 * Children that this process makes itself are left alone as long as they stay in its session.
 *
 * @param grace seconds between SIGTERM and SIGKILL
 * @throws RunnerError `no-process-control`
 */
export function openOrphanReaper(control: ProcessControl, grace: number): OrphanReaper {
  const ownSession = factsOf(process.pid)?.session;
  const children = openChildList();
  const unmanagedPids = new Set(children.read());
  /** Of all scripts that are starting or running. */
  const tags = new Set<Tag>();
  /** Of those whose leftovers are being ended. */
  const endingTags = new Set<Tag>();
  /** Main processes of those that are running. */
  const running = new Set<number>();
  control.adoptOrphans(true);

  /** The session may be that of a main process that has ended: its number is not used again meanwhile. */
  function belongsTo(script: RunningScript | undefined, pid: number, session: number): boolean {
    if (session === ownSession) return false;
    if (session === script?.pid) return true;
    if (running.has(session)) return false;
    const tag = tagOf(pid);
    if (tag === undefined) return tags.size === 0;
    return tag === script?.tag || (tags.size === 0 && !endingTags.has(tag));
  }

  /** What a look at the orphans found. Those that have ended are gone after it, so that they do not pile up. */
  interface Look {
    readonly left: ReadonlyMap<number, ProcessFacts>;
    /** Whether one of the script's had ended: what it had started may have become our child since the list was read. */
    readonly mayHaveLeftMore: boolean;
  }

  function lookFor(script: RunningScript | undefined): Look {
    const left = new Map<number, ProcessFacts>();
    let mayHaveLeftMore = false;
    for (const pid of children.read()) {
      if (running.has(pid) || unmanagedPids.has(pid)) continue;
      const facts = factsOf(pid);
      if (facts === undefined || facts.session === ownSession) continue;
      const isOfScript = belongsTo(script, pid, facts.session);
      // One whose first thread alone has ended looks like a zombie, but lives on and cannot be reaped.
      if (facts.hasEnded && control.reap(pid) !== undefined) mayHaveLeftMore ||= isOfScript;
      else if (isOfScript) left.set(pid, facts);
    }
    return { left, mayHaveLeftMore };
  }

  /** @param terminatedGroup has had SIGTERM: another one might cut its clean-up short */
  async function endAll(script: RunningScript | undefined, terminatedGroup?: number): Promise<Leftovers> {
    let { left, mayHaveLeftMore } = lookFor(script);
    const signalled = new Map<number, string>();
    const killAt = performance.now() + grace * 1000;
    while ((left.size > 0 || mayHaveLeftMore) && performance.now() < killAt + killTimeout) {
      const isTimeToKill = performance.now() >= killAt;
      for (const [pid, { command, group }] of left) {
        if (isTimeToKill) control.kill(pid);
        else if (!signalled.has(pid) && group !== terminatedGroup) control.terminate(pid);
        signalled.set(pid, command);
      }
      await sleep(left.size > 0 ? lookInterval : 0);
      ({ left, mayHaveLeftMore } = lookFor(script));
    }
    const resisted = [...left.values()].map(({ command }) => command);
    for (const pid of left.keys()) unmanagedPids.add(pid);
    const ended = [...signalled].filter(([pid]) => !left.has(pid)).map(([, name]) => name);
    return { ended: ended.sort(), resisted: resisted.sort() };
  }

  // The system's first process would do the same: a script may start thousands of others, and wait for none.
  const reaping = setInterval(lookFor, reapInterval, undefined);

  return {
    expect: (tag) => void tags.add(tag),
    started: ({ pid }) => void running.add(pid),
    forget: (tag) => void tags.delete(tag),
    async ended(script, wasTerminated) {
      tags.delete(script.tag);
      running.delete(script.pid);
      endingTags.add(script.tag);
      const leftovers = await endAll(script, wasTerminated ? script.pid : undefined);
      endingTags.delete(script.tag);
      return leftovers;
    },
    async close() {
      const leftovers = await endAll(undefined);
      clearInterval(reaping);
      control.adoptOrphans(false);
      children.close();
      return leftovers;
    },
  };
}
