import { join } from 'node:path';
import { readText } from '../process/read-text.js';
import { namesIn } from './daemons.js';
import type { LibvirtFolders } from './folders.js';

/** A log, and its name in a report. */
export interface Log {
  readonly file: string;
  readonly label: string;
}

/** The log files of a daemon: those in its configuration, else libvirt's default. */
export function daemonLogs(daemon: string, { configuration, logs }: LibvirtFolders): readonly Log[] {
  const settings = readText(join(configuration, `${daemon}.conf`));
  const [, outputs] = /^[ \t]*log_outputs[ \t]*=[ \t]*"([^"\n]*)"/m.exec(settings) ?? [];
  if (outputs === undefined) return [{ file: join(logs, `${daemon}.log`), label: `${daemon}.log` }];
  const files = [...outputs.matchAll(/(?:^|\s)[1-4]:file:(\S+)/g)];
  return files.map(([, file = '']) => ({ file, label: file }));
}

/** A name that stays on its line. */
const logName = /^\P{Cc}+\.log$/u;

/** The logs of a script's guests: `tck-12-web.log` for the prefix `tck-12`, but not `tck-123-web.log`. */
export function guestLogs(prefix: string, { logs }: LibvirtFolders): readonly Log[] {
  return namesIn(logs)
    .flatMap((driver) => [driver, join(driver, 'log')])
    .flatMap((folder) =>
      namesIn(join(logs, folder))
        .filter((name) => name.startsWith(`${prefix}-`) && logName.test(name))
        .sort()
        .map((name) => ({ file: join(logs, folder, name), label: join(folder, name) })),
    );
}
