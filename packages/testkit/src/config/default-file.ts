import { type Stats, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { TestkitError } from '../error.js';

type Environment = Readonly<Record<string, string | undefined>>;

const writableByAll = 0o002;
const systemFile = '/etc/libvirt-tck/default.yml';

/**
 * Finds the configuration for a command that is not given one: the user's, `$XDG_CONFIG_HOME/libvirt-tck/default.yml`, else
 * the host's, `/etc/libvirt-tck/default.yml`. It never looks in the current folder, which may be anybody's while the kit
 * runs as root.
 *
 * @returns undefined where there is neither
 * @throws TestkitError `config-unreadable`, also for a file of another user, or one that every user can write
 */
export function findDefaultConfig(environment: Environment = process.env): string | undefined {
  return [userFile(environment), systemFile].find(isUsable);
}

/** The XDG base directory specification says to ignore a path that is relative. */
function userFile({ XDG_CONFIG_HOME: folder = '' }: Environment): string {
  return join(isAbsolute(folder) ? folder : join(homedir(), '.config'), 'libvirt-tck', 'default.yml');
}

function isUsable(file: string): boolean {
  const unreadable = (cause: unknown) =>
    new TestkitError('config-unreadable', `read the default configuration ${file}`, { cause });
  const advice = 'name it with --config, or give --no-config';
  let stats: Stats | undefined;
  try {
    stats = statSync(file, { throwIfNoEntry: false });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') return false;
    throw unreadable(error);
  }
  if (stats === undefined) return false;
  if (stats.uid !== 0 && stats.uid !== process.geteuid?.())
    throw unreadable(new Error(`it belongs to another user: ${advice}`));
  if ((stats.mode & writableByAll) !== 0)
    throw unreadable(new Error(`every user can write to it: change its mode, ${advice}`));
  return true;
}
