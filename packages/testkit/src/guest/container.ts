import { cpSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { textConsole } from '../builders/devices/character.js';
import { emulator } from '../builders/devices/platform.js';
import { filesystem } from '../builders/devices/storage.js';
import type { GuestConfig } from '../builders/domain.js';
import type { Config } from '../config/model.js';
import { containerInitPath } from '../prepare/guest-trees.js';
import { scratchLayout } from '../prepare/layout.js';
import type { GuestKind } from './choose.js';

const memory = 65_536;

/** Makes the root folder of one container, a copy of the prepared one. Undefined if that does not exist. */
export function containerRoot(config: Config, name: string): string | undefined {
  const { containerRoot: template, guests } = scratchLayout(config, '');
  if (!existsSync(template)) return undefined;
  const root = join(guests, `${name}.root`);
  rmSync(root, { recursive: true, force: true });
  cpSync(template, root, { recursive: true, verbatimSymlinks: true });
  return root;
}

/** A container with its own root folder and init, without access to the host's network. */
export function containerGuest(
  kind: GuestKind,
  root: string,
  identity: { readonly name: string; readonly uuid: string },
): GuestConfig {
  return {
    type: kind.type,
    ...identity,
    memory,
    os: { type: kind.osType, arch: kind.arch, init: containerInitPath },
    features: ['privnet'],
    onPoweroff: 'destroy',
    onReboot: 'restart',
    onCrash: 'destroy',
    devices: [
      ...(kind.emulator === undefined ? [] : [emulator(kind.emulator)]),
      filesystem({ source: root, target: '/' }),
      textConsole({ type: 'pty' }),
    ],
  };
}
