import { existsSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { serial } from '../builders/devices/character.js';
import { emulator } from '../builders/devices/platform.js';
import { disk } from '../builders/devices/storage.js';
import type { GuestConfig } from '../builders/domain.js';
import type { Config, KernelConfig } from '../config/model.js';
import { makeFolder } from '../prepare/folder.js';
import { localFile, scratchLayout } from '../prepare/layout.js';
import type { GuestKind } from './choose.js';

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
}

/** A disc to boot from. */
export interface BootDisc {
  readonly iso: string;
}

/** The kernel that the configuration names for a kind of virtual machine. */
export function configuredKernel({ kernels }: Config, { arch, osType }: GuestKind): KernelConfig | undefined {
  return kernels.find((kernel) => kernel.arch === arch && kernel.osTypes.includes(osType));
}

/**
 * The files that a virtual machine boots: the configured kernel, or else the prepared one. Undefined if they do not exist.
 */
export function bootFiles(config: Config, kind: GuestKind): BootFiles | undefined {
  const layout = scratchLayout(config, kind.arch);
  const { kernel, initrd } = configuredKernel(config, kind) ?? layout;
  const files = { kernel: localFile(layout, kernel), ...(initrd && { initrd: localFile(layout, initrd) }) };
  return Object.values(files).every((file) => existsSync(file)) ? files : undefined;
}

/** The prepared disc for a virtual machine; undefined if it does not exist. */
export function bootDisc(config: Config, { arch }: GuestKind): BootDisc | undefined {
  const { iso } = scratchLayout(config, arch);
  return existsSync(iso) ? { iso } : undefined;
}

/** Boot files for guests of the test driver, which never reads them. */
export function pretendedBootFiles(config: Config, { arch }: GuestKind): BootFiles {
  const { kernel, initrd } = scratchLayout(config, arch);
  return { kernel, initrd };
}

/** The file for the output of a guest's serial console. */
export function consoleFile(config: Config, name: string): string {
  return join(scratchLayout(config, '').guests, `${name}.console`);
}

/** A virtual machine without a disk, which boots a kernel, directly or from a CD, and has a serial console. */
export function machineGuest(
  kind: GuestKind,
  boot: BootFiles | BootDisc,
  identity: { readonly name: string; readonly uuid: string },
  console: string,
): GuestConfig {
  const isPC = ['x86_64', 'i686'].includes(kind.arch);
  return {
    type: kind.type,
    ...identity,
    memory,
    os: {
      type: kind.osType,
      arch: kind.arch,
      ...('iso' in boot
        ? { boot: ['cdrom'] }
        : { ...boot, cmdline: `console=${serialPorts[kind.arch] ?? 'ttyS0'}` }),
    },
    ...(isPC && { features: ['acpi', 'apic'] }),
    onPoweroff: 'destroy',
    onReboot: 'restart',
    onCrash: 'destroy',
    devices: [
      ...(kind.emulator === undefined ? [] : [emulator(kind.emulator)]),
      ...('iso' in boot
        ? [disk({ device: 'cdrom', source: { file: boot.iso }, target: 'hdc', bus: 'ide', readonly: true })]
        : []),
      serial({ type: 'file', path: console }),
    ],
  };
}

/** Removes the console output of an earlier guest of the same name. */
export function prepareConsole(console: string): void {
  makeFolder(dirname(console));
  rmSync(console, { force: true });
}
