import { createHash } from 'node:crypto';
import { isolinuxConfig } from './boot-disc.js';
import { guestScripts } from './guest-scripts.js';
import { asHardDisk } from './hard-disk.js';
import { modulesAtBoot, modulesOnDemand } from './modules.js';

/** Changes whenever the kit makes other guests: files made by another recipe are outdated. */
export function recipe(): string {
  const ingredients = [guestScripts, modulesAtBoot, modulesOnDemand, isolinuxConfig];
  // The function's result: its text differs between the bundled kit and the modules that it was bundled from.
  const hardDisk = asHardDisk(new Uint8Array(1), new Uint8Array(512));
  return createHash('sha256').update(JSON.stringify(ingredients)).update(hardDisk).digest('hex');
}
