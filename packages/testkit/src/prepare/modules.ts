import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Kernel } from './kernel.js';

/** The modules that every guest loads when it boots: its power button, and the devices of virtio and Xen. */
export const modulesAtBoot = [
  'button',
  'evdev',
  'virtio_pci',
  'virtio_blk',
  'virtio_net',
  'virtio_console',
  'virtio_balloon',
  'virtio-rng',
  'xen_blkfront',
  'xen_netfront',
];

/** The modules that a command in a guest can load with `modprobe`. */
export const modulesOnDemand = ['virtio_scsi', 'sd_mod', 'sr_mod', 'isofs', 'vfat', 'virtiofs', 'ata_piix'];

export interface Module {
  /** The file's name, without the suffix of a compressed one: `virtio_blk.ko`. */
  readonly file: string;
  readonly content: Buffer;
  /** The files of the modules that must be loaded first, the last one first, as in `modules.dep`. */
  readonly needs: readonly string[];
}

/** How kernels compress their modules, and the program that reverts it. */
const compressions: Readonly<Record<string, string>> = { '.xz': 'xz', '.zst': 'zstd', '.gz': 'gzip' };

/** The modules of a kernel that guests need, with those that they depend on, and without those that are built in. */
export function guestModules({ modules }: Kernel): Module[] {
  const paths = new Map(
    readdirSync(modules, { recursive: true, encoding: 'utf8' }).flatMap((path) => {
      const name = /([^/]+)\.ko(?:\.\w+)?$/.exec(path)?.[1];
      return name === undefined ? [] : [[canonical(name), join(modules, path)] as const];
    }),
  );
  const found = new Map<string, Module>();
  const add = (name: string): readonly string[] => {
    const path = paths.get(canonical(name));
    if (path === undefined) return [];
    const file = basename(path).replace(/\.ko\..*$/, '.ko');
    const known = found.get(file);
    if (known !== undefined) return [file, ...known.needs];
    const content = readModule(path);
    const needs = lastOfEach(dependenciesOf(content).flatMap(add));
    found.set(file, { file, content, needs });
    return [file, ...needs];
  };
  for (const name of [...modulesAtBoot, ...modulesOnDemand]) add(name);
  return [...found.values()].sort((one, other) => (one.file < other.file ? -1 : 1));
}

/** The text of `modules.dep`, which `modprobe` reads. */
export function moduleDependencies(modules: readonly Module[]): string {
  return modules.map(({ file, needs }) => `${file}:${needs.map((each) => ` ${each}`).join('')}\n`).join('');
}

/** The kernel takes `-` and `_` in a module's name for the same. */
function canonical(name: string): string {
  return name.replaceAll('-', '_');
}

/** What several others need comes after all of them. */
function lastOfEach(files: readonly string[]): string[] {
  return files.filter((file, index) => files.lastIndexOf(file) === index);
}

function readModule(path: string): Buffer {
  const program = compressions[/\.ko(\.\w+)$/.exec(path)?.[1] ?? ''];
  if (program === undefined) return readFileSync(path);
  return execFileSync(program, ['--decompress', '--stdout', path], { maxBuffer: 64 * 1024 * 1024 });
}

/** A module lists the names of the modules that it needs, in its section `.modinfo`. */
function dependenciesOf(content: Buffer): string[] {
  const list = /\0depends=([^\0]*)\0/.exec(content.toString('latin1'))?.[1] ?? '';
  return list.split(',').filter((name) => name !== '');
}
