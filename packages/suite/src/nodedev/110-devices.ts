/**
 * A device of the host is found by its name, and its XML agrees with what its functions say; all but the root have a parent.
 */
// The devices of the host change when other tests start guests and networks.
// tck: alone
import { ErrorCode, type NodeDevice } from '@libvirt-tck/libvirt';
import {
  connect,
  findAll,
  findText,
  is,
  isDeeply,
  must,
  ok,
  okError,
  okNodeDevice,
  parseXML,
  returns,
} from '@libvirt-tck/testkit';

const { conn } = connect();
const computer = okNodeDevice(
  () => conn.nodeDeviceLookupByName('computer'),
  'the root of all devices is found',
);
is(computer.getName(), 'computer', 'it has its name');
returns(() => computer.getParent(), null, 'it has no parent');
is(computer.numOfCaps(), computer.listCaps().length, 'the number of its capabilities is that of the list');
ok(computer.listCaps().includes('system'), 'it is a system');

/** null for the root. */
const parentOf = (device: NodeDevice) => (device.getName() === 'computer' ? null : device.getParent());
const devices = must(() => conn.listAllNodeDevices(), 'the devices of the host can be listed');
const documents = devices.map((device) => ({ device, document: parseXML(device.getXMLDesc()) }));
const wrong = (isRight: (one: (typeof documents)[number]) => boolean) =>
  documents.filter((one) => !isRight(one)).map(({ device }) => device.getName());

isDeeply(
  wrong(({ device, document }) => findText(document, 'name') === device.getName()),
  [],
  'the XML of each device has its name',
);
isDeeply(
  wrong(({ device, document }) => (findText(document, 'parent') ?? null) === parentOf(device)),
  [],
  'the XML of each device has its parent',
);
isDeeply(
  wrong(({ device, document }) =>
    findAll(document, 'capability').every(({ attributes }) =>
      device.listCaps().includes(attributes.type ?? ''),
    ),
  ),
  [],
  'the XML of each device has its capabilities',
);
const known = new Set(devices.map((device) => device.getName()));
isDeeply(
  wrong(({ device }) => device.getName() === 'computer' || known.has(parentOf(device) ?? '')),
  [],
  'each device but the root has a parent in the list',
);

const unknown = () => conn.nodeDeviceLookupByName('tck-no-such');
okError(unknown, 'an unknown name finds no device', ErrorCode.NO_NODE_DEVICE);
