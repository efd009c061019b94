import { readFileSync } from 'node:fs';

/** A random UUID. The kernel makes them (see random(4)); loading `node:crypto` takes longer than many scripts run. */
export function newRunId(): string {
  try {
    return readFileSync('/proc/sys/kernel/random/uuid', 'latin1').trim();
  } catch {
    return process.getBuiltinModule('node:crypto').randomUUID();
  }
}
