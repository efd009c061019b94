import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export interface Run extends Pick<SpawnSyncReturns<string>, 'status' | 'signal' | 'stdout' | 'stderr'> {
  /** The test points and plan, without diagnostics. */
  readonly points: readonly string[];
}

/** Runs `test/scripts/NAME.ts` as a script of its own, with these variables on top of a neutral environment. */
export function runScript(
  name: string,
  environment: NodeJS.ProcessEnv = {},
  args: readonly string[] = [],
): Run {
  const { status, signal, stdout, stderr } = spawnSync(process.execPath, [scriptPath(name), ...args], {
    encoding: 'utf8',
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    env: { ...neutralEnvironment(), ...environment },
  });
  const points = stdout.split('\n').filter((line) => /^(not ok|ok|1\.\.|Bail out!)/.test(line));
  return { status, signal, stdout, stderr, points };
}

/** What the person or the runner that runs these tests has set is not theirs. */
export function neutralEnvironment(): NodeJS.ProcessEnv {
  const kits = /^(LIBVIRT_|TCK_)/;
  return Object.fromEntries(Object.entries(process.env).filter(([variable]) => !kits.test(variable)));
}

export function scriptPath(name: string): string {
  return fileURLToPath(new URL(`./scripts/${name}.js`, import.meta.url));
}
