/**
 * A part of a network can be changed for as long as it is active, or from its next start on.
 */
import { NetworkUpdateCommand, NetworkUpdateFlags, NetworkUpdateSection } from '@libvirt-tck/libvirt';
import {
  connect,
  findAll,
  isDeeply,
  lives,
  must,
  networkXML,
  okNetwork,
  parseXML,
} from '@libvirt-tck/testkit';

const { ADD_LAST, ADD_FIRST } = NetworkUpdateCommand;
const { AFFECT_LIVE, AFFECT_CONFIG } = NetworkUpdateFlags;
const { IP_DHCP_RANGE, PORTGROUP } = NetworkUpdateSection;
const { conn, name } = connect();
const dhcp = { start: '192.0.2.150', end: '192.0.2.151' };
const config = { name: name('network'), ips: [{ address: '192.0.2.145', prefix: 28, dhcp }] };
const network = okNetwork(() => conn.networkDefineXML(networkXML(config)), 'a network is defined');
must(() => network.create(), 'it can be started');
const found = (path: string, attribute: string) =>
  findAll(parseXML(network.getXMLDesc()), path).map(({ attributes }) => attributes[attribute]);
const ranges = () => found('ip/dhcp/range', 'start');
const groups = () => found('portgroup', 'name');

const range = "<range start='192.0.2.154' end='192.0.2.156'/>";
must(
  () => network.update(ADD_FIRST, IP_DHCP_RANGE, -1, range, AFFECT_LIVE),
  'a range of addresses can be added to the active network',
);
isDeeply(ranges(), ['192.0.2.154', dhcp.start], 'the active network has both ranges, the new one in front');
lives(
  () => network.update(ADD_LAST, PORTGROUP, -1, "<portgroup name='fast'/>", AFFECT_CONFIG),
  'a port group can be added to the configuration',
);
isDeeply(groups(), [], 'the active network does not have the port group');

lives(() => network.destroy(), 'the network can be destroyed');
isDeeply(groups(), ['fast'], 'the inactive network has the port group');
isDeeply(ranges(), [dhcp.start], 'the inactive network does not have the range');
lives(() => network.create(), 'the network can be started again');
isDeeply(groups(), ['fast'], 'it starts with the port group');
isDeeply(ranges(), [dhcp.start], 'it starts without the range');
