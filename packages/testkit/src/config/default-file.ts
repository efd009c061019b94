import { statSync } from 'node:fs';
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { TestkitError } from '../error.js';

type Environment = Readonly<Record<string, string | undefined>>;

const systemFile = '/etc/libvirt-tck/default.yml';

/**
 * Finds the configuration for a command that is not given one: the user's, `$XDG_CONFIG_HOME/libvirt-tck/default.yml`, else
 * the host's, `/etc/libvirt-tck/default.yml`. It never looks in the current folder, which may be anybody's while the kit
 * runs as root.
 *
 * @returns undefined where there is neither
 * @throws TestkitError `config-unreadable`, also for a file of another user
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
  let owner: number | undefined;
  try {
    owner = statSync(file, { throwIfNoEntry: false })?.uid;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') return false;
    throw unreadable(error);
  }
  if (owner !== undefined && owner !== 0 && owner !== process.geteuid?.())
    throw unreadable(new Error('it belongs to another user: name it with --config, or give --no-config'));
  return owner !== undefined;
}
