import type { Connection } from '@libvirt-tck/libvirt';
import type { Config } from '../config/model.js';
import { offeredGuests } from '../environment/offered-guests.js';
import { bootMedium, chooseGuest, type GuestKind } from '../guest/choose.js';
import { configuredKernel } from '../guest/machine.js';
import type { Report } from './distribution.js';
import { hostArch } from './layout.js';
import { checkPrepared, type Part, prepare } from './prepare.js';

/**
 * Prepares the files that the guests of a driver boot from, if they are missing, damaged or outdated. Does nothing for
 * drivers whose guests boot nothing. The driver must run on this host.
 *
 * @param report receives each step before it starts
 * @param signal ends a download; its reason is thrown
 * @throws TestkitError `prepare-failed`; says so if the machine seems to be offline
 */
export async function prepareForDriver(
  conn: Connection,
  config: Config,
  report: Report,
  signal?: AbortSignal,
): Promise<void> {
  const kind = chooseGuest(offeredGuests(conn), config.domainType);
  const parts = kind === undefined ? [] : partsFor(kind, config);
  if (kind === undefined || checkPrepared(config, kind.arch, parts).every(({ state }) => state === 'ready'))
    return;
  if (kind.arch !== hostArch() && parts.some((part) => part === 'kernel' || part === 'disc'))
    report(`no kernel can be prepared for ${kind.arch} guests on this host: name one in the configuration`);
  else await prepare(config, kind.arch, report, { parts, signal });
}

/** The parts that a kind of guest boots from. The test driver only pretends to boot. */
function partsFor(kind: GuestKind, config: Config): Part[] {
  if (kind.type === 'test') return [];
  switch (bootMedium(kind)) {
    case 'root folder':
      return ['container root'];
    case 'iso':
      return ['kernel', 'disc'];
    case 'kernel':
      return configuredKernel(config, kind) === undefined ? ['kernel'] : ['downloads'];
  }
}
