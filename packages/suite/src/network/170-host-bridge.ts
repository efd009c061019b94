/**
 * A network can use a bridge of the host's own: the network neither makes nor removes it.
 */
import { connect, find, is, lives, networkXML, okError, okNetwork, parseXML } from '@libvirt-tck/testkit';

const { conn, name } = connect();
const config = {
  name: name('host'),
  forward: { mode: 'bridge' },
  bridge: { name: 'tck-none' },
} as const;
const network = okNetwork(
  () => conn.networkDefineXML(networkXML(config)),
  'a network that uses a bridge of the host is defined',
);
is(network.getBridgeName(), 'tck-none', 'its bridge is that of its configuration');
lives(() => network.create(), 'it can be started');
is(find(parseXML(network.getXMLDesc()), 'forward')?.attributes.mode, 'bridge', 'it has the mode bridge');
lives(() => network.destroy(), 'it can be destroyed');
okError(
  () =>
    conn.networkDefineXML(
      networkXML({ ...config, name: name('bad'), ips: [{ address: '192.0.2.1', prefix: 28 }] }),
    ),
  'such a network cannot have an IP address of its own',
);
