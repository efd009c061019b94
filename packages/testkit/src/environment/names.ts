/**
 * Who owns an object is told by its name alone, so that nothing else is ever touched: every object of the kit is named
 * `tck…`, and those of one script begin with the script's prefix, followed by a dash.
 */
export interface Names {
  /** Begins the names of this script's objects. */
  readonly prefix: string;
  /** Begins the prefixes of all scripts of the same run, where a runner says so: what they own is no left-over. */
  readonly runPrefix?: string;
}

/**
 * The names in this process: a runner gives each script a prefix by `TCK_PREFIX`, and says by `TCK_RUN_PREFIX` what they
 * have in common; a script that is run by hand takes its process id.
 *
 * @throws RangeError for a prefix that would make the kit touch what is not its own.
 */
export function namesOf(environment: NodeJS.ProcessEnv, pid: number): Names {
  const prefix = environment.TCK_PREFIX || `tck-${pid}`;
  const runPrefix = environment.TCK_RUN_PREFIX;
  for (const name of [prefix, runPrefix || prefix])
    if (!/^tck[\w-]*$/.test(name))
      throw new RangeError(`a prefix begins with tck, and is a word: not '${name}'`);
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

/** Whether an object was left behind by another script, of this kit or the Perl kit, that is not part of this run. */
export function isLeftOver(names: Names, name: string): boolean {
  return name.startsWith('tck') && !isOwn(names, name) && !isOfRun(names, name);
}

function isOfRun({ runPrefix }: Names, name: string): boolean {
  return runPrefix !== undefined && name.startsWith(runPrefix);
}
