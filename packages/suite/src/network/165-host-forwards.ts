/**
 * The host forwards packets while a network needs it to.
 */
import { readFileSync } from 'node:fs';
import { connect, is, lives, must, networkXML, okNetwork } from '@libvirt-tck/testkit';
import { okBridge } from './bridge.js';

const { conn, name } = connect();
const config = {
  name: name('network'),
  bridge: { name: name('f').slice(0, 15) },
  forward: { mode: 'nat' },
  ips: [{ address: '192.0.2.97', prefix: 28 }],
} as const;
const network = okNetwork(() => conn.networkDefineXML(networkXML(config)), 'a network with NAT is defined');
must(() => network.create(), 'it can be started');
okBridge(network, 'it has a bridge');
is(readFileSync('/proc/sys/net/ipv4/ip_forward', 'utf8').trim(), '1', 'the host forwards packets');
lives(() => network.destroy(), 'it can be destroyed');
