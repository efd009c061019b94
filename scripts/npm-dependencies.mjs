// Installs the npm dependencies of the workspace. Written for plain Node: nothing is installed when it starts.
import { execFileSync } from 'node:child_process';
import { existsSync, statSync, utimesSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** @param {string} message */
export function stop(message) {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}

/** @param {string} message */
export function say(message) {
  process.stderr.write(`== ${message}\n`);
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    stop(`The kit needs Node.js 20.19 or later; this is ${process.versions.node}.`);
  }
}

/** Installs the npm dependencies, unless they are up to date. */
export function installNpmDependencies() {
  checkNode();
  const lock = join(root, 'package-lock.json');
  const installed = join(root, 'node_modules/.package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  say('Installing npm dependencies');
  execFileSync('npm', ['ci'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  const now = new Date();
  utimesSync(installed, now, now);
}
