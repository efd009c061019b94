import { accessSync, constants, existsSync, readFileSync, realpathSync, statfsSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Config, HostBlockDevice } from '../config/model.js';
import { inOneLine, TestkitError } from '../error.js';
import { makeFolder } from '../prepare/folder.js';

/** A resource of the host, or why it is not there. */
export type Offer<T> = { readonly value: T } | { readonly missing: string };

/** Bytes that `scratch_dir` should have at least. */
const leastSpace = 1e9;

/**
 * The resources that scripts can need, by the word of their comment `tck: needs`, and where this host's configuration offers
 * them.
 */
export const resources = {
  disk: ({ blockDevices }: Config) =>
    checked(first(blockDevices, 'spare disk', 'host_block_devices'), diskProblem),
  nic: ({ networkDevices }: Config) =>
    checked(first(networkDevices, 'spare network card', 'host_network_devices'), (name) => cardProblem(name)),
  bridge: ({ bridges }: Config) => checked(first(bridges, 'bridge', 'host_bridges'), bridgeProblem),
  pci: ({ pciDevices }: Config) => first(pciDevices, 'spare PCI device', 'host_pci_devices'),
  usb: ({ usbDevices }: Config) => first(usbDevices, 'spare USB device', 'host_usb_devices'),
  nfs: ({ nfsExports }: Config) => first(nfsExports, 'NFS export', 'nfs_exports'),
  iscsi: ({ iscsiTargets }: Config) => first(iscsiTargets, 'iSCSI target', 'iscsi_targets'),
  'iscsi-initiator': (): Offer<true> =>
    existsSync('/sys/class/iscsi_transport') ? { value: true } : missing('the kernel has no iSCSI initiator'),
  'other-host': ({ otherUri }: Config) =>
    first(otherUri === undefined ? [] : [otherUri], 'other host', 'otheruri'),
  hooks: ({ hooksDir }: Config) =>
    checked(first(hooksDir === undefined ? [] : [hooksDir], 'folder for hooks', 'hooks_dir'), folderProblem),
  'daemon-reload': ({ daemonPidFile }: Config) =>
    checked(
      first(
        daemonPidFile === undefined ? [] : [daemonPidFile],
        'libvirtd that may be reloaded',
        'daemon_pid_file',
      ),
      (path) => {
        const daemon = daemonPid(path);
        return 'missing' in daemon ? daemon.missing : undefined;
      },
    ),
  space: (config: Config) => spaceFor(config, leastSpace),
} as const satisfies Readonly<Record<string, (config: Config) => Offer<unknown>>>;

/** The process id in libvirtd's file. The file may be empty or stale: a signal must reach no other process. */
export function daemonPid(file: string): Offer<number> {
  if (!existsSync(file)) return missing(`there is no file ${file}`);
  const text = readFileSync(file, 'utf8');
  const pid = /^\d+\s*$/.test(text) ? Number(text) : 0;
  if (pid <= 1) return missing(`the file ${file} has no process id`);
  const comm = `/proc/${pid}/comm`;
  const command = existsSync(comm) ? readFileSync(comm, 'utf8').trim() : undefined;
  if (command === undefined) return missing(`the process ${pid} in ${file} does not run`);
  return /^(libvirtd|virt[a-z]+d)$/.test(command)
    ? { value: pid }
    : missing(`the process ${pid} in ${file} is ${command}, and not a daemon of libvirt`);
}

/** `scratch_dir`, if it has so many bytes free. Makes the folder if it does not exist. */
export function spaceFor({ scratchDir }: Config, bytes: number): Offer<string> {
  try {
    makeFolder(scratchDir);
  } catch (error) {
    if (!(error instanceof TestkitError)) throw error;
    return missing(inOneLine(error));
  }
  const { bavail, bsize } = statfsSync(scratchDir);
  const free = bavail * bsize;
  return free >= bytes
    ? { value: scratchDir }
    : missing(`${scratchDir} has ${gigabytes(free)} GB free, and the test needs ${gigabytes(bytes)}`);
}

/** A resource of a host, for people. */
export interface OfferedResource {
  readonly name: string;
  /** The resource, in a word or two. */
  readonly offer?: string;
  /** Why the host does not offer it. */
  readonly missing?: string;
}

/** What a host offers to scripts, in the order of `resources`. */
export function offeredResources(config: Config): OfferedResource[] {
  return Object.entries(resources).map(([name, find]) => {
    const offer = find(config);
    return 'missing' in offer ? { name, missing: offer.missing } : { name, offer: textOf(offer.value) };
  });
}

function textOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return value === true ? 'yes' : String(value);
  return Object.entries(value)
    .map(([key, each]) => `${key} ${each}`)
    .join(', ');
}

function missing(reason: string): { readonly missing: string } {
  return { missing: reason };
}

function first<T>(offered: readonly T[], what: string, key: string): Offer<T> {
  const [chosen] = offered;
  return chosen === undefined
    ? missing(`no ${what}: name one as ${key} in the configuration`)
    : { value: chosen };
}

function checked<T>(offer: Offer<T>, problemOf: (value: T) => string | undefined): Offer<T> {
  const problem = 'missing' in offer ? undefined : problemOf(offer.value);
  return problem === undefined ? offer : missing(problem);
}

/** A disk of another size is not the configured one: it may hold somebody's data. */
function diskProblem({ path, size }: HostBlockDevice): string | undefined {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return `there is no disk ${path}`;
  if (!stats.isBlockDevice()) return `${path} is no disk`;
  if (size === undefined) return undefined;
  const actual = sizeInKiB(path);
  return actual === size ? undefined : `the disk ${path} has ${actual ?? 'no'} KiB, and should have ${size}`;
}

/** The kernel counts sectors of 512 bytes, also for disks with larger ones. */
function sizeInKiB(path: string): number | undefined {
  const file = `/sys/class/block/${basename(realpathSync(path))}/size`;
  return existsSync(file) ? Number(readFileSync(file, 'utf8')) / 2 : undefined;
}

function cardProblem(name: string): string | undefined {
  return existsSync(`/sys/class/net/${name}`) ? undefined : `there is no network card ${name}`;
}

function bridgeProblem(name: string): string | undefined {
  return existsSync(join('/sys/class/net', name, 'bridge')) ? undefined : `there is no bridge ${name}`;
}

function folderProblem(path: string): string | undefined {
  try {
    accessSync(path, constants.W_OK);
    return undefined;
  } catch {
    return `the folder ${path} cannot be written`;
  }
}

function gigabytes(bytes: number): string {
  return (bytes / 1e9).toFixed(1);
}
