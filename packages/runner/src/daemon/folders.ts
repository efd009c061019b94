import { homedir } from 'node:os';
import { join } from 'node:path';
import { hasDaemon, isLocal, isSession } from '../platform/uri.js';

/** Where libvirt on this host, as distributions build it, keeps its files. */
export interface LibvirtFolders {
  /** The daemons' process ids: `libvirtd.pid`. */
  readonly run: string;
  /** The daemons' configuration: `libvirtd.conf`. */
  readonly configuration: string;
  /** The daemons' logs, and below them those of guests: `qemu/NAME.log`, for a user's own daemon `qemu/log/NAME.log`. */
  readonly logs: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** The folders of the daemon that works for this URI; undefined where there is none, or it is on another host. */
export function libvirtFolders(uri: string, environment: Environment): LibvirtFolders | undefined {
  if (!hasDaemon(uri) || !isLocal(uri)) return undefined;
  if (!isSession(uri)) return { run: '/run', configuration: '/etc/libvirt', logs: '/var/log/libvirt' };
  const home = environment.HOME || homedir();
  const cache = environment.XDG_CACHE_HOME || join(home, '.cache');
  const runtime = environment.XDG_RUNTIME_DIR || cache;
  const configuration = environment.XDG_CONFIG_HOME || join(home, '.config');
  return {
    run: join(runtime, 'libvirt'),
    configuration: join(configuration, 'libvirt'),
    logs: join(cache, 'libvirt'),
  };
}
