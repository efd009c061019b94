/** What is the same for every script of a run. */
export interface RunEnvironment {
  readonly uri: string;
  readonly config: string;
  /** Begins the prefix of every process of the run. */
  readonly prefix: string;
  /** True where scripts may remove what earlier runs left behind. */
  readonly autoclean: boolean;
}

/** What differs from process to process. */
export interface ProcessEnvironment {
  /** Begins the names of all objects that the process makes. */
  readonly prefix: string;
  readonly trace: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** The inherited environment with what the run adds, as `NAME=value`. */
export function runEnvironment(inherited: Environment, run: RunEnvironment): readonly string[] {
  const { TCK_TRACE: _trace, TCK_PREFIX: _prefix, ...others } = inherited;
  return entries({
    ...others,
    LIBVIRT_DEFAULT_URI: run.uri,
    LIBVIRT_TCK_CONFIG: run.config,
    TCK_RUN_PREFIX: run.prefix,
    ...(run.autoclean && { LIBVIRT_TCK_AUTOCLEAN: '1' }),
  });
}

export function processEnvironment({ prefix, trace }: ProcessEnvironment): readonly string[] {
  return [`TCK_PREFIX=${prefix}`, `TCK_TRACE=${trace}`];
}

function entries(environment: Environment): readonly string[] {
  return Object.entries(environment).flatMap(([name, value]) =>
    value === undefined ? [] : `${name}=${value}`,
  );
}
