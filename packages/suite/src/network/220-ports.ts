/**
 * An active network gives out ports, which can be listed, found and given back.
 */
import { randomUUID } from 'node:crypto';
import { ErrorCode } from '@libvirt-tck/libvirt';
import {
  connect,
  findText,
  is,
  isDeeply,
  lives,
  must,
  networkXML,
  okError,
  okNetwork,
  parseXML,
} from '@libvirt-tck/testkit';

const { conn, name } = connect();
const network = okNetwork(
  () => conn.networkDefineXML(networkXML({ name: name('network') })),
  'a network is defined',
);
const uuid = randomUUID();
const xml = (owner = randomUUID()) => `<networkport>
  <uuid>${uuid}</uuid>
  <owner><name>${name('owner')}</name><uuid>${owner}</uuid></owner>
  <mac address='52:54:00:7c:00:03'/>
  <plug type='none'/>
</networkport>`;
okError(
  () => network.portCreateXML(xml()),
  'an inactive network gives out no port',
  ErrorCode.OPERATION_INVALID,
);

lives(() => network.create(), 'the network can be started');
isDeeply(network.listAllPorts(), [], 'a new network has no ports');
const port = must(() => network.portCreateXML(xml()), 'an active network gives out a port');
is(port.getUUIDString(), uuid, 'the port has the UUID of its configuration');
is(port.getNetwork().getName(), network.getName(), 'the port knows its network');
is(findText(parseXML(port.getXMLDesc()), 'owner/name'), name('owner'), 'its XML has its owner');
isDeeply(
  network.listAllPorts().map((one) => one.getUUIDString()),
  [uuid],
  'the network lists the port',
);
lives(() => network.portLookupByUUIDString(uuid), 'its UUID finds it');
okError(() => network.portCreateXML(xml()), 'another port of its UUID is refused');

lives(() => port.delete(), 'the port can be given back');
isDeeply(network.listAllPorts(), [], 'the network does not list it any more');
okError(() => network.portLookupByUUIDString(uuid), 'its UUID does not find it', ErrorCode.NO_NETWORK_PORT);
