import { type ChildProcessByStdio, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';

export const program = fileURLToPath(new URL('../../../real-drivers/in-libvirtd', import.meta.url));

export type Driver = 'qemu-kvm' | 'qemu-tcg' | 'lxc';

/** Why this machine cannot run the driver (the harness's own words), or false: what `node:test` takes as `skip`. */
export function cannotRun(driver: Driver): string | false {
  const { status, stderr } = spawnSync(program, ['--driver', driver, '--check'], { encoding: 'utf8' });
  return status === 0 ? false : stderr.trim();
}

export interface Harness {
  readonly pid: number;
  /** Waits for a line of the command that begins with `prefix` and returns the rest of it. */
  line(prefix: string): Promise<string>;
  /** Gives the command a line to read. */
  answer(text: string): void;
  signal(name: NodeJS.Signals): void;
  /** The exit status as a shell tells it (128 + N for signal N), with all that was printed. */
  readonly ended: Promise<{ status: number; stdout: string; stderr: string }>;
}

/** Starts a shell script in the harness. */
export function start(driver: Driver, script: string, options: readonly string[] = []): Harness {
  const child = spawn(program, ['--driver', driver, ...options, '--', 'sh', '-c', script], {
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const lines: string[] = [];
  const stdout = createInterface(child.stdout).on('line', (line) => lines.push(line));
  return {
    pid: child.pid as number,
    async line(prefix) {
      for (;;) {
        const found = lines.find((line) => line.startsWith(prefix));
        if (found !== undefined) return found.slice(prefix.length);
        await once(stdout, 'line');
      }
    },
    answer: (text) => void child.stdin.end(`${text}\n`),
    signal: (name) => child.kill(name),
    ended: outcome(child, lines),
  };
}

async function outcome(child: ChildProcessByStdio<Writable, Readable, Readable>, lines: readonly string[]) {
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  const [code, signal]: [number | null, NodeJS.Signals | null] = (await once(child, 'close')) as never;
  const status = signal === null ? (code ?? 0) : 128 + constants.signals[signal];
  return { status, stdout: lines.join('\n'), stderr };
}

/** What the control groups are called on the host that the harness with this process id makes. */
const controlGroup = (pid: number) => `tck-harness-${pid}`;

/** The processes, on the host, of the harness with this process id: every one, as none can leave its control group. */
export function processesOf(pid: number): string[] {
  const ours = new RegExp(`/${controlGroup(pid)}(/|$)`, 'm');
  return readdirSync('/proc').filter((entry) => /^\d+$/.test(entry) && ours.test(controlGroupsIn(entry)));
}

function controlGroupsIn(process: string): string {
  try {
    return readFileSync(`/proc/${process}/cgroup`, 'utf8');
  } catch {
    return ''; // ended meanwhile
  }
}

/** The control groups on the host of the harness with this process id. */
export function controlGroupsOf(pid: number): string[] {
  return ['', ...readdirSync('/sys/fs/cgroup')]
    .map((hierarchy) => `/sys/fs/cgroup/${hierarchy}/${controlGroup(pid)}`)
    .filter((folder) => existsSync(folder));
}
