import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export interface Run extends Pick<SpawnSyncReturns<string>, 'status' | 'signal' | 'stdout' | 'stderr'> {
  /** The test points and plan, without diagnostics. */
  readonly points: readonly string[];
}

/** Runs `test/scripts/NAME.ts` as a script of its own, with these variables on top of a neutral environment. */
export function runScript(name: string, environment: NodeJS.ProcessEnv = {}): Run {
  const { LIBVIRT_DEFAULT_URI, LIBVIRT_TCK_CONFIG, TCK_PREFIX, ...neutral } = process.env;
  const { status, signal, stdout, stderr } = spawnSync(process.execPath, [scriptPath(name)], {
    encoding: 'utf8',
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    env: { ...neutral, ...environment },
  });
  const points = stdout.split('\n').filter((line) => /^(not ok|ok|1\.\.|Bail out!)/.test(line));
  return { status, signal, stdout, stderr, points };
}

export function scriptPath(name: string): string {
  return fileURLToPath(new URL(`./scripts/${name}.js`, import.meta.url));
}
