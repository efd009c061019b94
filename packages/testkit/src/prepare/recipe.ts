import { createHash } from 'node:crypto';
import { isolinuxConfig } from './boot-disc.js';
import { containerInit, machineInit } from './init-scripts.js';
import { wantedModules } from './kernel.js';

/** Changes whenever the kit makes other guests: files made by another recipe are outdated. */
export function recipe(): string {
  const ingredients = [machineInit, containerInit, wantedModules, isolinuxConfig];
  return createHash('sha256').update(JSON.stringify(ingredients)).digest('hex');
}
