import type { Domain } from '@libvirt-tck/libvirt';
import { eventually } from '../checks/eventually.js';
import { diag } from '../checks/flow.js';
import { loadConfig } from '../config/read.js';
import { canCall } from '../environment/unsupported.js';
import { atEnd, ScriptStopped, skipRest, tap } from '../tap/script.js';
import { consoleOf, type GuestConsole, openConsole } from './console.js';

/**
 * Checks that a running guest reaches user space, and returns its console. If it does not in time (`guest_timeout` of the
 * configuration), the last lines of the console are printed and the script ends, because the rest needs the guest.
 *
 * The rest of the script is skipped where the driver has no consoles at all: it only pretends to run guests.
 */
export async function okBoots(domain: Domain, name: string): Promise<GuestConsole> {
  if (consoleOf(domain).path === undefined) {
    if (pretends(domain)) skipRest('unsupported: the driver has no consoles', name);
    const message = domain.isActive() ? 'libvirt names no console of the guest' : 'the guest is not running';
    tap().check(false, name, () => ({ message }));
    throw new ScriptStopped(name);
  }
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

/** Whether the driver lacks virDomainOpenConsole. One that has it refuses the name of a device that no guest has. */
function pretends(domain: Domain): boolean {
  return !canCall(() => domain.openConsole('tck-no-such-device', domain.getConnect().streamNew()));
}
