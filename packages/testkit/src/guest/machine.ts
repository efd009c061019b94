import { copyFileSync, existsSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { serial, textConsole } from '../builders/devices/character.js';
import { emulator } from '../builders/devices/platform.js';
import { disk } from '../builders/devices/storage.js';
import type { GuestConfig } from '../builders/domain.js';
import type { Config, KernelConfig } from '../config/model.js';
import { makeFolder } from '../prepare/folder.js';
import { guestKernelOptions } from '../prepare/kernel.js';
import { localFile, scratchLayout } from '../prepare/layout.js';
import type { XmlElement } from '../xml/element.js';
import { type GuestKind, isParavirtual } from './choose.js';

/** In KiB: enough for a kernel with an initrd, and little enough for several guests. */
const memory = 131_072;

/** The kernel's name for the first serial port, where it is not `ttyS0`. */
const serialPorts: Readonly<Record<string, string>> = {
  aarch64: 'ttyAMA0',
  armv7l: 'ttyAMA0',
  ppc64le: 'hvc0',
};

export interface BootFiles {
  readonly kernel: string;
  readonly initrd?: string;
  /** Guests only read it, so several can have it at a time. */
  readonly disk?: string;
}

/** A disc or a hard disk to boot from. */
export type BootDisc = { readonly iso: string } | { readonly hardDisk: string };

/** The kernel that the configuration names for a kind of virtual machine. */
export function configuredKernel({ kernels }: Config, { arch, osType }: GuestKind): KernelConfig | undefined {
  return kernels.find((kernel) => kernel.arch === arch && kernel.osTypes.includes(osType));
}

/**
 * The files that a virtual machine boots: the configured kernel, or else the prepared one. Undefined if they do not exist.
 */
export function bootFiles(config: Config, kind: GuestKind): BootFiles | undefined {
  const files = namedBootFiles(config, kind);
  return Object.values(files).every((file) => existsSync(file)) ? files : undefined;
}

/** The same, whether they exist or not. */
export function namedBootFiles(config: Config, kind: GuestKind): BootFiles {
  const layout = scratchLayout(config, kind.arch);
  const { kernel, initrd, disk }: BootFiles = configuredKernel(config, kind) ?? {
    kernel: layout.kernel,
    initrd: layout.initrd,
  };
  return {
    kernel: localFile(layout, kernel),
    ...(initrd !== undefined && { initrd: localFile(layout, initrd) }),
    ...(disk !== undefined && { disk: localFile(layout, disk) }),
  };
}

/** The prepared disc for a virtual machine; undefined if it does not exist. */
export function bootDisc(config: Config, { arch }: GuestKind): { readonly iso: string } | undefined {
  const { iso } = scratchLayout(config, arch);
  return existsSync(iso) ? { iso } : undefined;
}

/** Makes the hard disk of one virtual machine, which boots like the prepared disc. Undefined if that does not exist. */
export function bootHardDisk(
  config: Config,
  kind: GuestKind,
  name: string,
): { readonly hardDisk: string } | undefined {
  const disc = bootDisc(config, kind);
  if (disc === undefined) return undefined;
  const hardDisk = join(scratchLayout(config, '').guests, `${name}.disk`);
  makeFolder(dirname(hardDisk));
  copyFileSync(disc.iso, hardDisk);
  return { hardDisk };
}

/** The kernel's name for the first console. */
function consoleDevice(kind: GuestKind): string {
  return isParavirtual(kind) ? 'hvc0' : (serialPorts[kind.arch] ?? 'ttyS0');
}

/** The file that logs a guest's serial console. */
export function consoleFile(config: Config, name: string): string {
  return join(scratchLayout(config, '').guests, `${name}.console`);
}

/**
 * A virtual machine that boots a kernel, directly, from a CD or from a hard disk, and has a console: a serial port with a log, or the
 * hypervisor's own. It has no disk unless the configuration names one.
 */
export function machineGuest(
  kind: GuestKind,
  boot: BootFiles | BootDisc,
  identity: { readonly name: string; readonly uuid: string },
  console: string,
): GuestConfig {
  const paravirtual = isParavirtual(kind);
  const isPC = !paravirtual && ['x86_64', 'i686'].includes(kind.arch);
  return {
    type: kind.type,
    ...identity,
    memory,
    os: {
      type: kind.osType,
      arch: kind.arch,
      ...('iso' in boot || 'hardDisk' in boot
        ? { boot: ['iso' in boot ? 'cdrom' : 'hd'] as const }
        : {
            kernel: boot.kernel,
            ...(boot.initrd !== undefined && { initrd: boot.initrd }),
            cmdline: `console=${consoleDevice(kind)} ${guestKernelOptions}`,
          }),
    },
    ...(isPC && { features: ['acpi', 'apic'] }),
    onPoweroff: 'destroy',
    onReboot: 'restart',
    onCrash: 'destroy',
    devices: [
      ...(kind.emulator === undefined ? [] : [emulator(kind.emulator)]),
      ...drives(kind, boot),
      paravirtual ? textConsole({ type: 'pty' }, 'xen') : serial({ type: 'pty', log: console }),
    ],
  };
}

function drives(kind: GuestKind, boot: BootFiles | BootDisc): XmlElement[] {
  if ('iso' in boot)
    return [disk({ device: 'cdrom', source: { file: boot.iso }, target: 'hdc', bus: 'ide', readonly: true })];
  if ('hardDisk' in boot)
    return [disk({ source: { file: boot.hardDisk }, target: 'hda', bus: 'ide', format: 'raw' })];
  if (boot.disk === undefined) return [];
  const drive = isParavirtual(kind)
    ? ({ target: 'xvda', bus: 'xen' } as const)
    : ({ target: 'vda', bus: 'virtio' } as const);
  return [disk({ source: { file: boot.disk }, ...drive, readonly: true })];
}

/** Removes the console output of an earlier guest of the same name. */
export function prepareConsole(console: string): void {
  makeFolder(dirname(console));
  rmSync(console, { force: true });
}
