import { readdirSync, readFileSync } from 'node:fs';

/** Process ids and command lines of all processes that were started with this variable in their environment. */
export function processesWith(variable: string): readonly string[] {
  return processesWhere((pid) => read(pid, 'environ').split('\0').includes(variable));
}

/** The same for all processes with this command line, its arguments separated by blanks. */
export function processesRunning(commandLine: string): readonly string[] {
  return processesWhere((pid) => commandLineOf(pid) === commandLine);
}

function processesWhere(matches: (pid: string) => boolean): readonly string[] {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return pids.filter(matches).map((pid) => `${pid} ${commandLineOf(pid)}`);
}

function commandLineOf(pid: string): string {
  return read(pid, 'cmdline').replaceAll('\0', ' ').trimEnd();
}

function read(pid: string, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'latin1');
  } catch {
    return '';
  }
}
