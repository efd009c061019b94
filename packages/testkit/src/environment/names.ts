/**
 * Names decide who owns an object, and nothing else does. This is the whole grammar:
 *
 *     prefix = "tck-" DIGITS                   tck-04821007 from the runner, tck-4711 (the process id) by hand
 *     name   = prefix | prefix "-" ANYTHING    tck-04821007-web
 *
 * A name outside this grammar (`tck`, `tck-notes`, `tckfoo`, `tck-1x`) belongs to the user or to another kit.
 * A storage volume must lie in a pool that has such a name too: other pools hold the user's files.
 */
export interface Names {
  /** Starts the names of this script's objects. */
  readonly prefix: string;
  /** Starts the prefixes of all scripts of the same run. Their objects are not leftovers. */
  readonly runPrefix?: string;
}

const kitName = /^tck-\d+(?:-|$)/;
const kitPrefix = /^tck-\d+$/;

/**
 * The names of this process. The runner passes `TCK_PREFIX` for each script and `TCK_RUN_PREFIX` for all of them;
 * a script that is run by hand uses its process id.
 *
 * @throws RangeError for a prefix outside the grammar: it could match objects that are not the kit's.
 */
export function namesOf(environment: NodeJS.ProcessEnv, pid: number): Names {
  const prefix = environment.TCK_PREFIX || `tck-${pid}`;
  const runPrefix = environment.TCK_RUN_PREFIX;
  for (const name of [prefix, runPrefix || prefix])
    if (!kitPrefix.test(name))
      throw new RangeError(`a prefix is "tck-" and digits, such as tck-4711: not '${name}'`);
  return { prefix, ...(runPrefix && { runPrefix }) };
}

/** The name that this script gives to an object. */
export function ownName({ prefix }: Names, base: string): string {
  return `${prefix}-${base}`;
}

/** Whether an object belongs to this script. `tck-12` does not own `tck-123-web`. */
export function isOwn({ prefix }: Names, name: string): boolean {
  return name === prefix || name.startsWith(`${prefix}-`);
}

/** Whether a script of another run of this kit left an object behind. */
export function isLeftOver(names: Names, name: string): boolean {
  return kitName.test(name) && !isOwn(names, name) && !isOfRun(names, name);
}

function isOfRun({ runPrefix }: Names, name: string): boolean {
  return runPrefix !== undefined && name.startsWith(runPrefix);
}
