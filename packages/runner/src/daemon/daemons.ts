import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { factsOf } from '../process/proc.js';

/** A daemon of libvirt that runs on this host. */
export interface Daemon {
  /** `libvirtd`, or one of those that it can be split into: `virtqemud`, `virtnetworkd` … */
  readonly name: string;
  readonly pid: number;
  /** When it started, in clock ticks since boot: a process id may be used again. */
  readonly started: number;
}

const pidFile = /^(libvirtd|virt[a-z]{2,12}d)\.pid$/;

/** The daemons whose process ids are in this folder, and that run. */
export function runningDaemons(folder: string): readonly Daemon[] {
  return namesIn(folder).flatMap((file) => {
    const [, name] = pidFile.exec(file) ?? [];
    if (name === undefined) return [];
    const pid = Number(textOf(join(folder, file)));
    const facts = factsOf(pid);
    // What an earlier daemon left behind may be the number of any process by now.
    return facts?.command === name && !facts.hasEnded ? [{ name, pid, started: facts.started }] : [];
  });
}

export function hasEnded({ pid, started }: Daemon): boolean {
  const facts = factsOf(pid);
  return facts === undefined || facts.hasEnded || facts.started !== started;
}

/** Empty where there is no such folder, or it may not be read. */
export function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** Empty where there is no such file, or it may not be read. */
export function textOf(file: string): string {
  try {
    return readFileSync(file, 'latin1').trim();
  } catch {
    return '';
  }
}
