/**
 * A rule drops the packets of its protocol, and no others.
 */
// tck: tags boots
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { connect, element, is, isnt, lives, note, nwfilterXML, okNWFilter } from '@libvirt-tck/testkit';
import { addressIn, okGuestWith, okSubnet } from '../network/guest.js';

const bed = connect();
const { conn, name } = bed;
const [subnet, mac, hostIPv6] = ['203.0.113.32', '52:54:00:7c:02:02', 'fd7c:6b::1'];
const host = addressIn(subnet, 1);
const ipv6 = element('ip', { family: 'ipv6', address: hostIPv6, prefix: 64 });
const network = okSubnet(bed, subnet, { base: 'network', mac, elements: [ipv6] });
const filter = { name: name('filter'), chain: 'root' };
const defined = okNWFilter(
  () => conn.nwFilterDefineXML(nwfilterXML(filter)),
  'a filter without rules is defined',
);

// The host answers by TCP with what it gets, and by UDP with the only part of a file, as TFTP does.
const tcpServer = createServer((socket) => socket.pipe(socket)).listen(0, host);
const udpServer = createSocket('udp4').bind(0, host);
udpServer.on('message', (message, { port, address }) => {
  if (message[1] === 1) udpServer.send(Buffer.from('\0\x03\0\x01tck'), port, address);
});
await Promise.all([once(tcpServer, 'listening'), once(udpServer, 'listening')]);
const tcpPort = (tcpServer.address() as AddressInfo).port;
const udpPort = udpServer.address().port;

const card = { source: { network: network.getName() }, filter: filter.name, target: name('c') };
const { inside } = await okGuestWith(bed, [card]);
// ARP may be dropped: the guest and the host know each other's MAC addresses.
const up = `ip link set eth0 up && ip address add ${addressIn(subnet, 5)}/28 dev eth0 &&
  ip -6 address add fd7c:6b::5/64 dev eth0 && arp -s ${host} ${mac}`;
is((await inside.run(up)).status, 0, 'the guest has addresses');

/** Commands of the guest that succeed if packets of some kind pass. Those of IPv4 need ARP. */
const probes = {
  tcp: `echo tck | nc -w 2 ${host} ${tcpPort} | grep tck`,
  udp: `timeout 3 tftp -g -r tck -l - ${host} ${udpPort} | grep tck`,
  icmp: `ping -c 1 -W 2 ${host}`,
  icmpv6: `ping6 -c 1 -W 2 ${hostIPv6}`,
  arp: `arping -f -w 2 -I eth0 ${host}`,
};
/** Each kind of rule, with what it drops and what it lets pass. */
const kinds = {
  tcp: { match: { tcp: { dstportstart: tcpPort } }, drops: probes.tcp, passes: probes.icmp },
  udp: { match: { udp: { dstportstart: udpPort } }, drops: probes.udp, passes: probes.icmp },
  icmp: { match: { icmp: {} }, drops: probes.icmp, passes: probes.arp },
  icmpv6: { match: { icmpv6: { type: 128 } }, drops: probes.icmpv6, passes: probes.icmp },
  arp: { match: { arp: {} }, drops: probes.arp, passes: probes.icmpv6 },
  mac: { match: { mac: { protocolid: 'arp' } }, drops: probes.arp, passes: probes.icmpv6 },
  ipv6: { match: { ipv6: {} }, drops: probes.icmpv6, passes: probes.icmp },
} as const;
const persistently = (command: string) => `for n in $(seq 15); do (${command}) && exit 0; done; exit 1`;

for (const [kind, { match, drops, passes }] of Object.entries(kinds)) {
  note(kind);
  is((await inside.run(persistently(drops))).status, 0, `without a rule of ${kind}, its packets pass`);
  const rules = [{ action: 'drop', direction: 'out', match }] as const;
  const uuid = defined.getUUIDString();
  lives(
    () => conn.nwFilterDefineXML(nwfilterXML({ ...filter, uuid, rules })),
    `a rule of ${kind} can be added while the guest runs`,
  );
  isnt((await inside.run(drops)).status, 0, `a rule of ${kind} drops its packets`);
  is((await inside.run(persistently(passes))).status, 0, `a rule of ${kind} lets others pass`);
  conn.nwFilterDefineXML(nwfilterXML({ ...filter, uuid }));
}
tcpServer.close();
udpServer.close();
