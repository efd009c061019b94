/**
 * A network can use a bridge of the host's own: the network neither makes nor removes it.
 */
// tck: needs bridge
import { existsSync } from 'node:fs';
import { connect, find, is, lives, networkXML, ok, okError, okNetwork, parseXML } from '@libvirt-tck/testkit';

const { conn, name, need } = connect();
const bridge = need.bridge();
const folder = `/sys/class/net/${bridge}`;
const config = { name: name('host'), forward: { mode: 'bridge' }, bridge: { name: bridge } } as const;
const network = okNetwork(
  () => conn.networkDefineXML(networkXML(config)),
  'a network that uses a bridge of the host is defined',
);
is(network.getBridgeName(), bridge, 'its bridge is that of its configuration');
lives(() => network.create(), 'it can be started');
is(find(parseXML(network.getXMLDesc()), 'forward')?.attributes.mode, 'bridge', 'it has the mode bridge');
ok(existsSync(folder), 'the host has the bridge while the network is active');
lives(() => network.destroy(), 'it can be destroyed');
ok(existsSync(folder), 'the host has the bridge after that');
okError(
  () =>
    conn.networkDefineXML(
      networkXML({ ...config, name: name('bad'), ips: [{ address: '192.0.2.1', prefix: 28 }] }),
    ),
  'such a network cannot have an IP address of its own',
);
