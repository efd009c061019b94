/**
 * The lists of the host's devices agree: by number, by name, by object, and by what a device can do.
 */
// The devices of the host change when other tests start guests and networks.
// tck: alone
import { ConnectListAllNodeDeviceFlags, type NodeDevice } from '@libvirt-tck/libvirt';
import { connect, is, isDeeply, must, ok } from '@libvirt-tck/testkit';

/** The names of capabilities in the older functions, by their flags in the newer one. */
const capabilities = {
  system: ConnectListAllNodeDeviceFlags.CAP_SYSTEM,
  pci: ConnectListAllNodeDeviceFlags.CAP_PCI_DEV,
  usb_device: ConnectListAllNodeDeviceFlags.CAP_USB_DEV,
  net: ConnectListAllNodeDeviceFlags.CAP_NET,
  storage: ConnectListAllNodeDeviceFlags.CAP_STORAGE,
  scsi_host: ConnectListAllNodeDeviceFlags.CAP_SCSI_HOST,
} as const;

const { conn } = connect();
const names = (devices: NodeDevice[]) => devices.map((device) => device.getName()).sort();
const all = must(() => conn.listAllNodeDevices(), 'the devices of the host can be listed');
ok(all.length > 0, 'the host has devices');
is(new Set(names(all)).size, all.length, 'no two devices share a name');
is(conn.nodeNumOfDevices(), all.length, 'their number is that of the list');
isDeeply([...conn.nodeListDevices()].sort(), names(all), 'their names are those of the list');

for (const [capability, flag] of Object.entries(capabilities)) {
  const listed = conn.listAllNodeDevices(flag);
  isDeeply(
    [...conn.nodeListDevices(capability)].sort(),
    names(listed),
    `both lists of devices with the capability ${capability} agree`,
  );
  is(
    conn.nodeNumOfDevices(capability),
    listed.length,
    `the number of devices with the capability ${capability} is that of the list`,
  );
  ok(
    listed.every((device) => device.listCaps().includes(capability)),
    `each of these devices has the capability ${capability}`,
  );
}
is(conn.nodeNumOfDevices('tck-no-such'), 0, 'no device has an unknown capability');
