import { readFileSync } from 'node:fs';
import { busyboxApplets } from './busybox.js';
import { guestScripts } from './guest-scripts.js';
import { type Module, moduleDependencies } from './modules.js';
import { folders, program, type TreeEntry } from './tree.js';

const { consoleServer, containerInit, dhcpScript, machineInit, portHandler, shutdown } = guestScripts;

/** The path where `udhcpc` looks for its script. */
const dhcpScriptPath = 'etc/udhcpc/default.script';

/** What both kinds of guests have. */
function commonTree(busybox: string): TreeEntry[] {
  return [
    ...folders('bin', 'dev', 'etc', 'etc/udhcpc', 'proc', 'run', 'sbin', 'sys', 'tmp', 'usr', 'usr/sbin'),
    program('bin/busybox', readFileSync(busybox)),
    program('sbin/tck-console', consoleServer),
    program(dhcpScriptPath, dhcpScript),
  ];
}

/** What the initrd of a virtual machine has beside busybox. */
export interface MachineParts {
  /** The release of the kernel: `6.1.0-57-cloud-amd64`. */
  readonly release: string;
  readonly modules: readonly Module[];
  /** The files of the guest agent, if there is one. */
  readonly agent: readonly TreeEntry[];
}

/** The files in the initrd of a virtual machine. */
export function machineTree(busybox: string, { release, modules, agent }: MachineParts): TreeEntry[] {
  const folder = `lib/modules/${release}`;
  return [
    ...commonTree(busybox),
    { kind: 'device', path: 'dev/console', major: 5, minor: 1 },
    program('init', machineInit),
    program('sbin/tck-port', portHandler),
    program('sbin/shutdown', shutdown),
    ...folders('lib', 'lib64', 'lib/modules', folder),
    program(`${folder}/modules.dep`, moduleDependencies(modules)),
    ...modules.map(({ file, content }) => program(`${folder}/${file}`, content)),
    ...agent,
  ];
}

/** The path of a container's init in its root folder. */
export const containerInitPath = '/sbin/init';

/** The files in the root folder of a container: busybox under all its names, and an init. */
export function containerTree(busybox: string): TreeEntry[] {
  const names = busyboxApplets(busybox).filter((name) => name !== 'busybox');
  return [
    ...commonTree(busybox),
    ...names.map((name): TreeEntry => ({ kind: 'link', path: `bin/${name}`, target: 'busybox' })),
    program(containerInitPath.slice(1), containerInit),
  ];
}
