import { existsSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { serial } from '../builders/devices/character.js';
import { emulator } from '../builders/devices/platform.js';
import { disk } from '../builders/devices/storage.js';
import type { GuestConfig } from '../builders/domain.js';
import type { Config } from '../config/model.js';
import { makeFolder } from '../prepare/folder.js';
import { localFile, scratchLayout } from '../prepare/layout.js';
import type { GuestKind } from './choose.js';

/** Enough for a kernel with an initrd, and little enough for several guests. In KiB. */
const memory = 131_072;

/** What a kernel calls the first serial port, where that is not `ttyS0`. */
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

/**
 * What a virtual machine can boot: the first kernel of the configuration that is for it, else what `tck-prepare` made.
 * Undefined if neither is there.
 */
export function bootFiles(config: Config, { arch, osType }: GuestKind): BootFiles | undefined {
  const layout = scratchLayout(config, arch);
  const configured = config.kernels.find((kernel) => kernel.arch === arch && kernel.osTypes.includes(osType));
  const { kernel, initrd } = configured ?? layout;
  const files = { kernel: localFile(layout, kernel), ...(initrd && { initrd: localFile(layout, initrd) }) };
  return Object.values(files).every((file) => existsSync(file)) ? files : undefined;
}

/** The disc that `tck-prepare` made for a virtual machine; undefined if it is not there. */
export function bootDisc(config: Config, { arch }: GuestKind): BootDisc | undefined {
  const { iso } = scratchLayout(config, arch);
  return existsSync(iso) ? { iso } : undefined;
}

/** What a guest of the test driver would boot from: it only looks as if it did. */
export function pretendedBootFiles(config: Config, { arch }: GuestKind): BootFiles {
  const { kernel, initrd } = scratchLayout(config, arch);
  return { kernel, initrd };
}

/** Where what a guest says on its serial console is kept. */
export function consoleFile(config: Config, name: string): string {
  return join(scratchLayout(config, '').guests, `${name}.console`);
}

/** A virtual machine that boots a kernel, itself or from a disc, and speaks on a serial console. It has no disk, and needs none. */
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

/** Makes room for a console's output, without that of an earlier guest of the name. */
export function prepareConsole(console: string): void {
  makeFolder(dirname(console));
  rmSync(console, { force: true });
}
