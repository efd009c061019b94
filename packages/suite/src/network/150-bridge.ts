/**
 * An active network has a bridge on the host, with the name, the address and the size of packets of its configuration.
 */
import { existsSync, readFileSync } from 'node:fs';
import { connect, is, like, lives, networkXML, ok, okNetwork } from '@libvirt-tck/testkit';
import { okBridge } from './bridge.js';

const { conn, name } = connect();
const bridge = name('b').slice(0, 15);
const config = {
  name: name('network'),
  bridge: { name: bridge, stp: 'on', delay: 0 },
  mac: '52:54:00:7c:00:01',
  mtu: 1400,
  ips: [{ address: '192.0.2.113', prefix: 28 }],
} as const;
const network = okNetwork(() => conn.networkDefineXML(networkXML(config)), 'a network is defined');
is(network.getBridgeName(), bridge, 'its bridge has the name of its configuration');
ok(!existsSync(`/sys/class/net/${bridge}`), 'an inactive network has no bridge');

lives(() => network.create(), 'it can be started');
const folder = okBridge(network, 'an active network has a bridge');
const read = (file: string) => readFileSync(`${folder}/${file}`, 'utf8').trim();
is(read('address'), config.mac, 'the bridge has the MAC address of the configuration');
is(read('mtu'), '1400', 'the bridge has the MTU of the configuration');
is(read('bridge/stp_state'), '1', 'the bridge takes part in the spanning tree');
like(
  readFileSync('/proc/net/fib_trie', 'utf8'),
  /\b192\.0\.2\.113\n.*host LOCAL/,
  'the host has the IP address of the configuration',
);

lives(() => network.destroy(), 'it can be destroyed');
ok(!existsSync(folder), 'a destroyed network has no bridge');
