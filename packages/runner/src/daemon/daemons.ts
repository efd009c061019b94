import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { factsOf } from '../process/proc.js';
import { readText } from '../process/read-text.js';

/** A daemon of libvirt that runs on this host. */
export interface Daemon {
  /** `libvirtd`, or one of those that it can be split into: `virtqemud`, `virtnetworkd` … */
  readonly name: string;
  readonly pid: number;
  /** When it started, in clock ticks since boot: a process id may be used again. */
  readonly started: number;
  /** The file that holds its process id while it runs. */
  readonly pidFile: string;
}

/**
 * How a daemon ended: it `died` where it has left its file behind, as one that stops in good order removes it. Systemd starts
 * one again that has died, or that has `stopped` for lack of work: then it was `restarted`.
 */
export type DaemonEnd = 'died' | 'stopped' | 'restarted';

const pidFileName = /^(libvirtd|virt[a-z]{2,12}d)\.pid$/;

/** The daemons whose process ids are in this folder, and that run. */
export function runningDaemons(folder: string): readonly Daemon[] {
  return namesIn(folder).flatMap((file) => {
    const [, name] = pidFileName.exec(file) ?? [];
    if (name === undefined) return [];
    const pidFile = join(folder, file);
    const pid = Number(readText(pidFile));
    const facts = factsOf(pid);
    // What an earlier daemon left behind may be the number of any process by now.
    return facts?.command === name && !facts.hasEnded ? [{ name, pid, started: facts.started, pidFile }] : [];
  });
}

/** Undefined while the daemon runs. */
export function daemonEnd({ pid, started, pidFile }: Daemon): DaemonEnd | undefined {
  const facts = factsOf(pid);
  if (facts !== undefined && !facts.hasEnded && facts.started === started) return undefined;
  const pidNow = readText(pidFile).trim();
  if (pidNow === '') return 'stopped';
  return Number(pidNow) === pid ? 'died' : 'restarted';
}

/** Empty where there is no such folder, or it may not be read. */
export function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
