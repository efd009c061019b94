import { closeSync, writeSync } from 'node:fs';
import { RunnerError } from '../error.js';
import { markVariable } from './leftovers.js';
import { openProcessControl, SpawnError } from './libc.js';

/** Ends the scripts of a run when the runner can no longer do it. */
export interface Watchdog {
  close(): void;
}

// Only the end of the runner, whatever it died of, ends its input. A line says that scripts have been told to end.
const script = `
PATH=\${PATH:+$PATH:}/usr/bin:/bin
grace=$2
while read -r _; do grace=0; done
sweep() {
  for environment in /proc/[0-9]*/environ; do
    if grep -qz "^$1" "$environment"; then
      process=\${environment#/proc/}
      kill -s "$2" "\${process%/environ}"
    fi
  done
}
sweep "$1" TERM
sweep "$1" CONT
sleep "$grace"
sweep "$1" KILL
rm -rf -- "$3"
`;

/**
 * Starts a shell that waits for the end of this process. Then it ends all processes whose mark begins with `run`,
 * politely first unless they have been told already, and removes the run's folder. A runner that gets to close it has
 * done all that itself.
 *
 * @param grace seconds between SIGTERM and SIGKILL
 * @param signal aborted when the runner tells all scripts to end
 * @throws RunnerError `no-process-control`
 */
export async function startWatchdog(
  run: string,
  grace: number,
  folder: string,
  signal: AbortSignal,
): Promise<Watchdog> {
  const control = await openProcessControl();
  const argv = ['/bin/sh', '-c', script, 'watchdog', `${markVariable}=${run}`, String(grace), folder];
  const environment = Object.entries(process.env).flatMap(([name, value]) =>
    name === markVariable ? [] : `${name}=${value}`,
  );
  const { pid, input } = start(() => control.spawnListener(argv, environment));
  const tell = () => {
    try {
      writeSync(input, 'told\n');
    } catch {
      // Somebody has ended it.
    }
  };
  signal.addEventListener('abort', tell);
  return {
    close() {
      signal.removeEventListener('abort', tell);
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
