import { existsSync } from 'node:fs';
import type { Network } from '@libvirt-tck/libvirt';
import { pass, skipRest } from '@libvirt-tck/testkit';

/**
 * Checks that the bridge of an active network is an interface of the host, and returns its folder in /sys. Drivers that only
 * simulate networks have none: the rest is skipped.
 */
export function okBridge(network: Network, name: string): string {
  const folder = `/sys/class/net/${network.getBridgeName()}`;
  if (!existsSync(folder)) skipRest('unsupported: this driver makes no bridges', name);
  pass(name);
  return folder;
}
