import { existsSync, statSync } from 'node:fs';
import type { Network } from '@libvirt-tck/libvirt';
import { canCall, must, skipRest } from '@libvirt-tck/testkit';

/**
 * Checks that the bridge of an active network is an interface of the host, and returns its folder in /sys. A driver that simulates
 * networks has nothing that a guest could be connected to: the rest is skipped there.
 */
export function okBridge(network: Network, name: string): string {
  const folder = `/sys/class/net/${network.getBridgeName()}`;
  if (!existsSync(folder) && !canCall(() => network.listAllPorts()))
    skipRest('unsupported: this driver connects nothing', name);
  must(() => statSync(folder), name);
  return folder;
}
