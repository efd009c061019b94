import type { Domain } from '@libvirt-tck/libvirt';
import {
  type CommandResult,
  domainXML,
  type GuestConfig,
  must,
  okBoots,
  okDomain,
  type Testbed,
} from '@libvirt-tck/testkit';

/** A running domain with a guest that answers. */
export interface BootedDomain {
  readonly domain: Domain;
  /** Runs a shell command in the guest. */
  run(command: string): Promise<CommandResult>;
}

/** Defines a domain, starts it, and waits until its guest is up. */
export async function okBootedDomain(bed: Testbed, config: GuestConfig = bed.guest()): Promise<BootedDomain> {
  const domain = okDomain(() => bed.conn.domainDefineXML(domainXML(config)), 'a domain is defined');
  must(() => domain.create(), 'the domain can be started');
  const inside = await okBoots(domain, 'its guest boots');
  return { domain, run: (command) => inside.run(command, { seconds: bed.config.guestTimeout }) };
}
