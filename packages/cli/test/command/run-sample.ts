import {
  type ChildProcess,
  type SpawnSyncReturns,
  type StdioOptions,
  spawn,
  spawnSync,
} from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const familyCommand = fileURLToPath(import.meta.resolve('./sample-family.main.js'));
const sampleCommand = fileURLToPath(import.meta.resolve('./sample-command.main.js'));

export type Environment = Readonly<Record<string, string | undefined>>;

const timeout = 60_000;

/** What a person's environment may say about colours and widths does not reach the tests. */
function environment(changes: Environment): NodeJS.ProcessEnv {
  const untouched = { NO_COLOR: undefined, FORCE_COLOR: undefined, COLUMNS: undefined, TERM: 'xterm' };
  return { ...process.env, ...untouched, ...changes };
}

/** Runs the sample command with pipes. */
export function runSample(args: readonly string[], env: Environment = {}): SpawnSyncReturns<string> {
  return runNode([sampleCommand, ...args], env);
}

/** Runs the sample family of commands with pipes. */
export function runFamily(args: readonly string[]): SpawnSyncReturns<string> {
  return runNode([familyCommand, ...args], {});
}

function runNode(args: readonly string[], env: Environment): SpawnSyncReturns<string> {
  const options = { encoding: 'utf8', env: environment(env), timeout, maxBuffer: 1e8 } as const;
  return spawnSync(process.execPath, args, options);
}

/** Runs a line of shell in which `$sample` is the sample command. */
export function runShell(script: string, env: Environment = {}): SpawnSyncReturns<string> {
  const sample = `${process.execPath} ${sampleCommand}`;
  return spawnSync('bash', ['-c', script], {
    encoding: 'utf8',
    env: { ...environment(env), sample },
    timeout,
    maxBuffer: 1e8,
  });
}

/** Why tests that need a terminal cannot run, if they cannot. */
export const noTerminal: string | false =
  spawnSync('script', ['--version']).status === 0 ? false : 'needs script: apt-get install bsdutils';

/**
 * What a line of shell leaves on a terminal of so many columns: standard output and error together. The line can read it in
 * the file that the environment names as `typescript`.
 */
export function onTerminal(script: string, env: Environment = {}, columns = 80) {
  const line = `stty cols ${columns} rows 24; ${script}`;
  const { stdout, status } = runShell(`script -qefc "$line" "\${typescript:-/dev/null}" </dev/null`, {
    ...env,
    line,
  });
  return { text: stdout.replaceAll('\r\n', '\n'), status };
}

export function spawnSample(args: readonly string[], stdio: StdioOptions): ChildProcess {
  return spawn(process.execPath, [sampleCommand, ...args], { env: environment({}), timeout, stdio });
}

/** Whether a process is held up in writing; see proc_pid_syscall(5). */
export function isWritingTo(pid: number | undefined, fd: number): boolean {
  const [, firstArgument] = readFileSync(`/proc/${pid}/syscall`, 'latin1').split(' ');
  return firstArgument === `0x${fd.toString(16)}`;
}

/** Starts the sample command and waits for its first line. */
export async function startSample(...args: readonly string[]): Promise<ChildProcess> {
  const child = spawnSample(args, 'pipe');
  if (child.stdout !== null) await once(child.stdout, 'data');
  return child;
}

/** What a process wrote after this, and how it ended. */
export async function endOf(child: ChildProcess) {
  let output = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  const [status, signal] = await once(child, 'close');
  return { output, status, signal };
}
