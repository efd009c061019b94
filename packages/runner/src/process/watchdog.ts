import { closeSync, writeSync } from 'node:fs';
import { RunnerError } from '../error.js';
import { openProcessControl } from './process-control.js';
import { SpawnError } from './spawn.js';
import { tagLinePattern } from './tag.js';

/** Ends the scripts of this process when it can no longer do so itself. */
export interface Watchdog {
  close(): void;
}

// Only the end of the runner, by any cause, ends its input. A line says that scripts have had SIGTERM.
const script = `
PATH=\${PATH:+$PATH:}/usr/bin:/bin
grace=$2
while read -r _; do grace=0; done
signal() {
  for limits in $(grep -ls "$1" /proc/[0-9]*/limits); do
    process=\${limits#/proc/}
    kill -s "$2" "\${process%/limits}"
  done
}
signal "$1" TERM
signal "$1" CONT
sleep "$grace"
signal "$1" KILL
rm -rf -- "$3"
`;

/**
 * Starts a shell that waits for the end of this process. Then it ends all processes of scripts: with SIGTERM unless they have
 * had it already, and with SIGKILL after the grace period. It removes the run's folder. A runner that lives to close the watchdog
 * has done all that itself.
 *
 * @param grace seconds between SIGTERM and SIGKILL
 * @param signal aborted when the runner sends SIGTERM to all scripts
 * @throws RunnerError `no-process-control`
 */
export async function startWatchdog(grace: number, folder: string, signal: AbortSignal): Promise<Watchdog> {
  const control = await openProcessControl();
  const argv = ['/bin/sh', '-c', script, 'watchdog', tagLinePattern, String(grace), folder];
  const environment = Object.entries(process.env).map(([name, value]) => `${name}=${value}`);
  const { pid, input } = start(() => control.spawnListener(argv, environment));
  const reportTermination = () => {
    try {
      writeSync(input, 'terminated\n');
    } catch {
      // Somebody has ended it.
    }
  };
  signal.addEventListener('abort', reportTermination);
  return {
    close() {
      signal.removeEventListener('abort', reportTermination);
      control.end(pid);
      closeSync(input);
    },
  };
}

function start<Result>(action: () => Result): Result {
  try {
    return action();
  } catch (cause) {
    if (!(cause instanceof SpawnError)) throw cause;
    throw new RunnerError('no-process-control', 'start the shell that looks after scripts', { cause });
  }
}
