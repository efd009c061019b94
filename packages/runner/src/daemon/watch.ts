import { type Daemon, type DaemonEnd, daemonEnd, runningDaemons } from './daemons.js';
import { type LibvirtFolders, libvirtFolders } from './folders.js';
import { endOfLog, logLine, logTail } from './log-tail.js';
import { daemonLogs, guestLogs } from './logs.js';

export interface EndedDaemon {
  readonly name: string;
  readonly end: DaemonEnd;
}

/** libvirt's daemons on this host, while a script runs. */
export interface DaemonObservation {
  /** The daemons that have ended since the observation began. */
  endedDaemons(): readonly EndedDaemon[];
  /** The last lines of the daemons' logs since then, and of the logs of guests with this prefix, as TAP comments. */
  logs(prefix: string): Buffer;
}

/** The most guests of one script whose logs are shown. */
const mostGuests = 5;

/** Makes a function that observes the daemons behind this URI; undefined if there are none, or on another host. */
export function daemonObserver(uri: string): (() => DaemonObservation) | undefined {
  const folders = libvirtFolders(uri, process.env);
  return folders && (() => observe(folders, runningDaemons(folders.run)));
}

function observe(folders: LibvirtFolders, daemons: readonly Daemon[]): DaemonObservation {
  const logs = daemons
    .flatMap(({ name }) => daemonLogs(name, folders))
    .map((log) => ({ ...log, since: endOfLog(log.file) }));
  return {
    endedDaemons: () =>
      daemons.flatMap((daemon) => {
        const end = daemonEnd(daemon);
        return end === undefined ? [] : [{ name: daemon.name, end }];
      }),
    logs(prefix) {
      const guests = guestLogs(prefix, folders);
      return Buffer.concat([
        ...logs.map(({ file, label, since }) => logTail(file, label, since)),
        ...guests.slice(0, mostGuests).map(({ file, label }) => logTail(file, label)),
        Buffer.from(
          guests.length > mostGuests ? logLine(`${mostGuests} of ${guests.length} guests are shown`) : '',
        ),
      ]);
    },
  };
}
