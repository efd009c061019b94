/**
 * The hosts of a network's DHCP server can be changed while it is active: one is added, modified and deleted.
 */
import { NetworkUpdateCommand, NetworkUpdateFlags, NetworkUpdateSection } from '@libvirt-tck/libvirt';
import {
  connect,
  findAll,
  isDeeply,
  lives,
  must,
  networkXML,
  okError,
  okNetwork,
  parseXML,
} from '@libvirt-tck/testkit';

const { ADD_LAST, MODIFY, DELETE } = NetworkUpdateCommand;
const { conn, name } = connect();
const dhcp = { start: '192.0.2.138', end: '192.0.2.139' };
const config = { name: name('network'), ips: [{ address: '192.0.2.129', prefix: 28, dhcp }] };
const network = okNetwork(() => conn.networkDefineXML(networkXML(config)), 'a network is defined');
must(() => network.create(), 'it can be started');

const both = NetworkUpdateFlags.AFFECT_LIVE | NetworkUpdateFlags.AFFECT_CONFIG;
const update = (command: NetworkUpdateCommand, ip: string) =>
  network.update(
    command,
    NetworkUpdateSection.IP_DHCP_HOST,
    -1,
    `<host mac='52:54:00:7c:00:02' name='guest' ip='${ip}'/>`,
    both,
  );
const hosts = () =>
  findAll(parseXML(network.getXMLDesc()), 'ip/dhcp/host').map(({ attributes }) => attributes.ip);

isDeeply(hosts(), [], 'a new network has no hosts');
must(() => update(ADD_LAST, '192.0.2.135'), 'a host can be added');
isDeeply(hosts(), ['192.0.2.135'], 'the network has the host');
okError(() => update(ADD_LAST, '192.0.2.136'), 'another host of its MAC address cannot be added');
isDeeply(hosts(), ['192.0.2.135'], 'the refused host is not there');
lives(() => update(MODIFY, '192.0.2.137'), 'the host can be modified');
isDeeply(hosts(), ['192.0.2.137'], 'the network has the modified host');
lives(() => update(DELETE, '192.0.2.137'), 'the host can be deleted');
isDeeply(hosts(), [], 'the network has no host any more');
okError(() => update(DELETE, '192.0.2.137'), 'a host that is not there cannot be deleted');
okError(() => update(MODIFY, '192.0.2.137'), 'a host that is not there cannot be modified');
