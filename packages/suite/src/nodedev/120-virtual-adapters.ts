/**
 * A virtual adapter of a Fibre Channel host exists from its creation until it is destroyed.
 */
// The devices of the host change.
// tck: alone
import {
  ConnectListAllNodeDeviceFlags,
  ErrorCode,
  type NodeDevice,
  NodeDeviceEventLifecycleType,
} from '@libvirt-tck/libvirt';
import {
  connect,
  findText,
  is,
  lives,
  ok,
  okError,
  okNodeDevice,
  parseXML,
  returns,
  skipAll,
} from '@libvirt-tck/testkit';

const { CAP_VPORTS } = ConnectListAllNodeDeviceFlags;
const { conn } = connect({ events: true });
const byName = (one: NodeDevice, other: NodeDevice) => one.getName().localeCompare(other.getName());
const [parent] = conn.listAllNodeDevices(CAP_VPORTS).sort(byName);
if (parent === undefined) skipAll('unsupported: no device of the host can have virtual adapters');
const [wwnn, wwpn] = ['20000000c9831b4b', '10000000c9831b4b'];
const xml = (of: string) => `<device><parent>${of}</parent><capability type='scsi_host'>
  <capability type='fc_host'><wwnn>${wwnn}</wwnn><wwpn>${wwpn}</wwpn></capability>
</capability></device>`;

/** Milliseconds: how long an event may take. */
const patience = 10_000;
const queue = conn.nodeDeviceEvents();
/** The next life-cycle event of a device. */
function nextOf(device: NodeDevice): number | undefined {
  let found = queue.next(patience);
  while (found && !(found.type === 'LIFECYCLE' && found.nodeDevice.getName() === device.getName()))
    found = queue.next(patience);
  return found?.type === 'LIFECYCLE' ? found.event : undefined;
}
const names = () => conn.listAllNodeDevices().map((device) => device.getName());

okError(
  () => conn.nodeDeviceCreateXML(xml('computer')),
  'the root of all devices can have no virtual adapter',
);
const device = okNodeDevice(
  () => conn.nodeDeviceCreateXML(xml(parent.getName())),
  'a virtual adapter is created',
);
const name = device.getName();
const document = parseXML(device.getXMLDesc());
is(findText(document, 'capability/capability/wwpn'), wwpn, 'it has the port name of its configuration');
is(findText(document, 'capability/capability/wwnn'), wwnn, 'it has the node name of its configuration');
returns(() => device.getParent(), parent.getName(), 'its parent is the adapter of the host');
is(findText(document, 'parent'), parent.getName(), 'its XML has its parent');
ok(device.listCaps().includes('scsi_host'), 'it is a SCSI host');
lives(() => conn.nodeDeviceLookupByName(name), 'it is found by its name');
ok(names().includes(name), 'it is listed');
returns(
  () => conn.nodeDeviceLookupSCSIHostByWWN(wwnn, wwpn).getName(),
  name,
  'its node name and port name find it',
);
is(nextOf(device), NodeDeviceEventLifecycleType.CREATED, 'creating it emits CREATED');

lives(() => device.destroy(), 'it can be destroyed');
is(nextOf(device), NodeDeviceEventLifecycleType.DELETED, 'destroying it emits DELETED');
ok(!names().includes(name), 'then it is not listed');
okError(() => conn.nodeDeviceLookupByName(name), 'then its name does not find it', ErrorCode.NO_NODE_DEVICE);
okError(() => device.destroy(), 'it cannot be destroyed again', ErrorCode.NO_NODE_DEVICE);
