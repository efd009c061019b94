import { readFileSync } from 'node:fs';
import { busyboxApplets } from './busybox.js';
import { containerInit, machineInit } from './init-scripts.js';
import { folders, program, type TreeEntry } from './tree.js';

/** The files in the initrd of a virtual machine: busybox, an init, and modules of its kernel. */
export function machineTree(
  busybox: string,
  modules: readonly { readonly name: string; readonly content: Uint8Array }[],
): TreeEntry[] {
  return [
    ...folders('bin', 'dev', 'etc', 'modules', 'proc', 'sys', 'tmp'),
    { kind: 'device', path: 'dev/console', major: 5, minor: 1 },
    program('bin/busybox', readFileSync(busybox)),
    program('init', machineInit),
    ...modules.map(({ name, content }) => program(`modules/${name}`, content)),
  ];
}

/** The path of a container's init in its root folder. */
export const containerInitPath = '/sbin/init';

/** The files in the root folder of a container: busybox under all its names, and an init. */
export function containerTree(busybox: string): TreeEntry[] {
  const names = busyboxApplets(busybox).filter((name) => name !== 'busybox');
  return [
    ...folders('bin', 'dev', 'etc', 'proc', 'run', 'sbin', 'sys', 'tmp'),
    program('bin/busybox', readFileSync(busybox)),
    ...names.map((name): TreeEntry => ({ kind: 'link', path: `bin/${name}`, target: 'busybox' })),
    program(containerInitPath.slice(1), containerInit),
  ];
}
