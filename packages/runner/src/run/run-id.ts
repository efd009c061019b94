import { readFileSync } from 'node:fs';

/** A random UUID. The kernel has them ready (see random(4)), and loading `node:crypto` takes longer than many a script. */
export function newRunId(): string {
  try {
    return readFileSync('/proc/sys/kernel/random/uuid', 'latin1').trim();
  } catch {
    return process.getBuiltinModule('node:crypto').randomUUID();
  }
}
