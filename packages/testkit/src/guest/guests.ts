import { randomUUID } from 'node:crypto';
import type { GuestConfig } from '../builders/domain.js';
import type { Capabilities } from '../capabilities/capabilities.js';
import { skipAll } from '../checks/flow.js';
import type { Config } from '../config/model.js';
import { type Names, ownName } from '../environment/names.js';
import { bootsFromDisc } from '../prepare/boot-disc.js';
import { scratchLayout } from '../prepare/layout.js';
import { type BootMedium, bootMedium, chooseGuest, type GuestKind } from './choose.js';
import { containerGuest, containerRoot } from './container.js';
import {
  type BootDisc,
  type BootFiles,
  bootDisc,
  bootFiles,
  bootHardDisk,
  consoleFile,
  machineGuest,
  namedBootFiles,
  prepareConsole,
} from './machine.js';

/** The driver under test, and the script that needs a guest. */
export interface GuestSetting {
  readonly config: Config;
  readonly names: Names;
  readonly capabilities: Pick<Capabilities, 'host' | 'guests'>;
  /** Registers a file or folder to remove when the script ends. */
  discard(path: string): void;
}

export interface GuestOptions {
  /** The medium that a virtual machine boots from; the one that fits the driver unless given. */
  readonly boot?: 'kernel' | 'iso' | 'disk';
}

/** The kind of guest that fits the driver. Skips the script if there is none. */
export function guestKind({ config, capabilities }: GuestSetting): GuestKind {
  const kind = chooseGuest(capabilities, config.domainType);
  if (kind !== undefined) return kind;
  const wanted = config.domainType === undefined ? '' : ` of type ${config.domainType}`;
  return skipAll(`unsupported: the driver offers no guests${wanted}`);
}

/**
 * A guest that the driver can run: a virtual machine that boots a kernel or a disc, or a container with its own root folder.
 * Its name starts with the script's prefix, and its UUID is new.
 *
 * Skips the script if the files that such a guest boots from do not exist.
 */
export function genericGuest(setting: GuestSetting, base: string, options: GuestOptions = {}): GuestConfig {
  const { config, names, discard } = setting;
  const kind = guestKind(setting);
  const identity = { name: ownName(names, base), uuid: randomUUID() };
  const medium = chosenMedium(kind, options);
  if (medium === 'root folder') return container(setting, kind, identity);
  const console = consoleFile(config, identity.name);
  if (kind.type === 'test') return machineGuest(kind, namedBoot(medium, setting, kind), identity, console);
  const boot = bootFrom(medium, setting, kind, identity.name);
  if (boot === undefined) {
    const remedy =
      medium === 'kernel' ? 'run tck-prepare, or name one in the configuration' : 'run tck-prepare';
    skipAll(`resource: no ${medium} for ${kind.osType} guests on ${kind.arch}: ${remedy}`);
  }
  if ('hardDisk' in boot) discard(boot.hardDisk);
  prepareConsole(console);
  discard(console);
  return machineGuest(kind, boot, identity, console);
}

function bootFrom(
  medium: BootMedium,
  { config }: GuestSetting,
  kind: GuestKind,
  name: string,
): BootFiles | BootDisc | undefined {
  if (medium === 'iso') return bootDisc(config, kind);
  return medium === 'disk' ? bootHardDisk(config, kind, name) : bootFiles(config, kind);
}

/** The same, whether the files exist or not: the test driver only pretends to boot them. */
function namedBoot(medium: BootMedium, { config }: GuestSetting, kind: GuestKind): BootFiles | BootDisc {
  const { iso } = scratchLayout(config, kind.arch);
  if (medium === 'iso') return { iso };
  return medium === 'disk' ? { hardDisk: iso } : namedBootFiles(config, kind);
}

/** The medium that a script asks for, or else the one that fits the driver. Skips the script if no such guest can have it. */
function chosenMedium(kind: GuestKind, { boot }: GuestOptions): BootMedium {
  const usual = bootMedium(kind);
  if (boot === undefined || boot === usual) return usual;
  if (usual === 'root folder')
    skipAll(`unsupported: guests of the driver are containers, which do not boot from a ${boot}`);
  if (boot !== 'kernel' && !bootsFromDisc(kind.arch))
    skipAll(`resource: the kit has no boot loader for a ${boot} on ${kind.arch}`);
  return boot;
}

function container(
  { config, discard }: GuestSetting,
  kind: GuestKind,
  identity: { readonly name: string; readonly uuid: string },
): GuestConfig {
  const root = containerRoot(config, identity.name);
  if (root === undefined) skipAll('resource: no root folder for containers: run tck-prepare');
  discard(root);
  return containerGuest(kind, root, identity);
}
