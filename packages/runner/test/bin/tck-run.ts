import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const command = fileURLToPath(new URL('../../src/bin/tck-run.js', import.meta.url));
export const scripts = fileURLToPath(new URL('../../../test/fixtures/scripts/', import.meta.url));

export interface Finished {
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Calling {
  readonly environment?: Readonly<Record<string, string>>;
  readonly folder?: string;
  readonly input?: string;
  /** Called with the output so far, whenever there is more. */
  readonly onOutput?: (output: string, child: ChildProcess) => void;
}

/** Calls tck-run on the driver inside the client library, unless the environment names another. */
export function tckRun(args: readonly string[], calling: Calling = {}): Promise<Finished> {
  const { LIBVIRT_DEFAULT_URI: _, ...inherited } = process.env;
  const child = spawn(process.execPath, [command, ...args], {
    cwd: calling.folder,
    env: { ...inherited, LIBVIRT_DEFAULT_URI: 'test:///default', ...calling.environment },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  // A child that ends early need not read it.
  child.stdin.on('error', () => {});
  child.stdin.end(calling.input ?? '');
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
    calling.onOutput?.(stdout + stderr, child);
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
    calling.onOutput?.(stdout + stderr, child);
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status, signal) => resolve({ status, signal, stdout, stderr }));
  });
}

/** The fixture scripts with these names. */
export function named(...names: readonly string[]): readonly string[] {
  return names.map((name) => scripts + name);
}
