/** Drivers that work inside the client library: they need no daemon. */
const withoutDaemon: ReadonlySet<string> = new Set([
  'test',
  'esx',
  'gsx',
  'vpx',
  'hyperv',
  'phyp',
  'vmwareplayer',
]);

/** The driver that a connection URI names: `qemu` for `qemu+ssh://host/system`. */
export function driverOf(uri: string): string {
  return /^[^+:]*/.exec(uri)?.[0] ?? '';
}

/** Whether a daemon of libvirt works for connections to this URI; `qemu:///embed` runs QEMU's driver in the client. */
export function hasDaemon(uri: string): boolean {
  return !withoutDaemon.has(driverOf(uri)) && pathOf(uri) !== '/embed';
}

/** Whether the driver works on this host: `qemu:///system` names no other. */
export function isLocal(uri: string): boolean {
  const host = URL.canParse(uri) ? new URL(uri).hostname : '';
  return host === '' || host === 'localhost';
}

/** Whether the user's own daemon works for connections to this URI, rather than the system's. */
export function isSession(uri: string): boolean {
  return pathOf(uri) === '/session';
}

function pathOf(uri: string): string {
  return URL.canParse(uri) ? new URL(uri).pathname : '';
}
