import { markVariable } from '../process/leftovers.js';

/** What every script of a run is told. */
export interface RunEnvironment {
  readonly uri: string;
  readonly config: string;
  /** Begins the prefix of every process of the run. */
  readonly prefix: string;
  /** True where scripts may remove what earlier runs left behind. */
  readonly autoclean: boolean;
}

/** What each process is told by itself. */
export interface ProcessEnvironment {
  readonly mark: string;
  /** Begins the names of all objects that the process makes. */
  readonly prefix: string;
  readonly trace: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** The inherited environment with what the run adds, as `NAME=value`. */
export function runEnvironment(inherited: Environment, run: RunEnvironment): readonly string[] {
  const { TCK_TRACE: _trace, TCK_PREFIX: _prefix, [markVariable]: _mark, ...others } = inherited;
  return entries({
    ...others,
    LIBVIRT_DEFAULT_URI: run.uri,
    LIBVIRT_TCK_CONFIG: run.config,
    TCK_RUN_PREFIX: run.prefix,
    ...(run.autoclean && { LIBVIRT_TCK_AUTOCLEAN: '1' }),
  });
}

export function processEnvironment({ mark, prefix, trace }: ProcessEnvironment): readonly string[] {
  return [`${markVariable}=${mark}`, `TCK_PREFIX=${prefix}`, `TCK_TRACE=${trace}`];
}

function entries(environment: Environment): readonly string[] {
  return Object.entries(environment).flatMap(([name, value]) =>
    value === undefined ? [] : `${name}=${value}`,
  );
}
