import { spawn } from 'node:child_process';
import { markVariable } from './leftovers.js';

/** Ends the scripts of a run when the runner can no longer do it. */
export interface Watchdog {
  close(): void;
}

// Only the end of the runner, whatever it died of, ends its input. A line says that scripts have been told to end.
const script = `
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
 */
export function startWatchdog(run: string, grace: number, folder: string, signal: AbortSignal): Watchdog {
  const { [markVariable]: _, ...environment } = process.env;
  const shell = spawn(
    '/bin/sh',
    ['-c', script, 'watchdog', `${markVariable}=${run}`, String(grace), folder],
    {
      detached: true,
      env: environment,
      stdio: ['pipe', 'ignore', 'ignore'],
    },
  );
  shell.on('error', () => {}).unref();
  shell.stdin.on('error', () => {});
  const tell = () => void shell.stdin.write('told\n');
  signal.addEventListener('abort', tell);
  return {
    close() {
      signal.removeEventListener('abort', tell);
      shell.kill('SIGKILL');
    },
  };
}
