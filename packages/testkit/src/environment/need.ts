import type { Connection } from '@libvirt-tck/libvirt';
import type { PciAddress } from '../builders/devices/host-devices.js';
import { skipAll } from '../checks/flow.js';
import type { Config, HostBlockDevice, HostUsbDevice, IscsiTarget, NfsExport } from '../config/model.js';
import { type Hooks, hooksIn } from './hooks.js';
import { daemonPid, type Offer, resources, spaceFor } from './resources.js';

/**
 * Resources of the host. Each function returns the first that the configuration names. If there is none, it skips the whole
 * script with a reason that names the key of the configuration. The comment `tck: needs` of the script names the resource too
 * (see `resources.ts`), so that the runner knows without running it.
 */
export interface Need {
  /** `disk`: a disk that tests may overwrite. It exists and has the configured size. */
  blockDevice(): HostBlockDevice;
  /** `nic`: the name of a network card that nothing else uses. */
  networkDevice(): string;
  /** `bridge`: the name of a bridge of the host that guests may join. */
  bridge(): string;
  /** `pci` */
  pciDevice(): PciAddress;
  /** `usb` */
  usbDevice(): HostUsbDevice;
  /** `nfs` */
  nfsExport(): NfsExport;
  /** `iscsi`: a target that a program can reach; `iscsi-initiator` for the kernel. */
  iscsiTarget(): IscsiTarget;
  /** `iscsi-initiator`: a kernel that can log in to iSCSI targets. */
  iscsiInitiator(): void;
  /** `other-host`: another libvirt of the same driver, for migration. The script's objects there are removed at its end. */
  otherHost(): Connection;
  /** `hooks`: the folder where libvirt looks for hooks. */
  hooks(): Hooks;
  /** `daemon-reload`: makes libvirtd reload its configuration. The script must run alone. */
  daemonReload(): () => void;
  /** `space`: `scratch_dir`, with at least so many free bytes. Makes the folder if it does not exist. */
  space(bytes: number): string;
}

/**
 * @param discard registers a file to remove when the script ends
 * @param open opens a connection whose objects are removed when the script ends
 */
export function needOf(
  config: Config,
  discard: (path: string) => void,
  open: (uri: string) => Connection,
  prefix: string,
): Need {
  let hooks: Hooks | undefined;
  return {
    blockDevice: () => obtain(resources.disk(config)),
    networkDevice: () => obtain(resources.nic(config)),
    bridge: () => obtain(resources.bridge(config)),
    pciDevice: () => obtain(resources.pci(config)),
    usbDevice: () => obtain(resources.usb(config)),
    nfsExport: () => obtain(resources.nfs(config)),
    iscsiTarget: () => obtain(resources.iscsi(config)),
    iscsiInitiator: () => void obtain(resources['iscsi-initiator']()),
    otherHost: () => open(obtain(resources['other-host'](config))),
    hooks: () => {
      hooks ??= hooksIn(obtain(resources.hooks(config)), prefix, discard);
      return hooks;
    },
    daemonReload() {
      const file = obtain(resources['daemon-reload'](config));
      return () => {
        const daemon = daemonPid(file);
        if ('missing' in daemon) throw new Error(daemon.missing);
        process.kill(daemon.value, 'SIGHUP');
      };
    },
    space: (bytes) => obtain(spaceFor(config, bytes)),
  };
}

function obtain<T>(offer: Offer<T>): T {
  return 'missing' in offer ? skipAll(`resource: ${offer.missing}`) : offer.value;
}
