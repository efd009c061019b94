import type { Domain } from '@libvirt-tck/libvirt';
import { eventually } from '../checks/eventually.js';
import { diag } from '../checks/flow.js';
import { loadConfig } from '../config/read.js';
import { atEnd, endScript, ScriptStopped, tap } from '../tap/script.js';
import { consoleOf, type GuestConsole, openConsole } from './console.js';

/**
 * Checks that a running guest reaches user space, and returns its console. If it does not in time (`guest_timeout` of the
 * configuration), the last lines of the console are printed and the script ends, because the rest needs the guest.
 *
 * The rest of the script is skipped where libvirt gives the guest no console: such a driver only pretends to run guests.
 */
export async function okBoots(domain: Domain, name: string): Promise<GuestConsole> {
  if (consoleOf(domain).path === undefined)
    endScript(tap().skipRest('unsupported: the driver gives a running guest no console', name));
  const console = openConsole(domain);
  atEnd(() => console.close());
  const isUp = await eventually(() => console.isUp(), name, {
    seconds: loadConfig().guestTimeout,
    unless: () => (domain.isActive() ? undefined : 'the guest stopped'),
  });
  if (isUp) return console;
  diag(console.lastLines());
  throw new ScriptStopped(name);
}
