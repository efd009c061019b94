import { type Domain, LibvirtError } from '@libvirt-tck/libvirt';
import {
  domainXML,
  type GuestConfig,
  networkXML,
  okDomain,
  okNetwork,
  skipRest,
  type Testbed,
} from '@libvirt-tck/testkit';

/** Starts a network that gives guests a card of the host in this mode. */
export function okCardNetwork(
  { conn, name }: Testbed,
  device: string,
  mode: 'bridge' | 'private' | 'vepa' | 'passthrough',
): string {
  const config = { name: name(mode), forward: { mode, device } };
  return okNetwork(
    () => conn.networkCreateXML(networkXML(config)),
    `a network of the mode ${mode} starts on a card of the host`,
  ).getName();
}

/** Starts a guest with such cards. The rest is skipped on a host where nothing makes the devices of macvtap. */
export function okGuestOnCard({ conn }: Testbed, config: GuestConfig, name: string): Domain {
  return okDomain(() => {
    try {
      return conn.domainCreateXML(domainXML(config));
    } catch (error) {
      if (error instanceof LibvirtError && /cannot open macvtap tap device/.test(error.message))
        skipRest(`resource: ${error.message}`, name);
      throw error;
    }
  }, name);
}
