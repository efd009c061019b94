/**
 * A filter can let a guest open connections, and keep others from opening connections to the guest.
 */
// tck: tags boots
import { once } from 'node:events';
import { type AddressInfo, createServer, connect as dial } from 'node:net';
import { connect, is, like, lives, nwfilterXML, okNWFilter } from '@libvirt-tck/testkit';
import { addressIn, okGuestWith, okIsolatedNetwork, reaches } from '../network/guest.js';

const bed = connect();
const { conn, name } = bed;
const subnet = '203.0.113.64';
const [host, own] = [addressIn(subnet, 1), addressIn(subnet, 5)];
const network = okIsolatedNetwork(bed, subnet).getName();
const filter = { name: name('filter'), chain: 'root' };
// libvirt adds the states: a packet of a connection that the guest opened may come in, and no other.
const rules = [
  { action: 'accept', direction: 'out', match: { tcp: {} } },
  { action: 'drop', direction: 'inout', match: { tcp: {} } },
] as const;
const defined = okNWFilter(
  () => conn.nwFilterDefineXML(nwfilterXML({ ...filter, rules })),
  'a filter that accepts connections of the guest is defined',
);

const { inside } = await okGuestWith(bed, [{ source: { network }, filter: filter.name, target: name('c') }]);
const serve = `ip link set eth0 up && ip address add ${own}/28 dev eth0 && mkdir -p /tmp/web &&
  echo tck >/tmp/web/index.html && httpd -p 0.0.0.0:80 -h /tmp/web`;
is((await inside.run(serve)).status, 0, 'the guest serves a page');
is((await inside.run(reaches(host))).status, 0, 'packets of other protocols pass');

const server = createServer((socket) => socket.end('tck')).listen(0, host);
await once(server, 'listening');
const { port } = server.address() as AddressInfo;
like((await inside.run(`nc -w 10 ${host} ${port}`)).output, /tck/, 'the guest connects to the host');
server.close();

/** Whether the host can connect to the guest. */
const connects = (seconds: number) =>
  new Promise<boolean>((resolve) => {
    const socket = dial({ host: own, port: 80, timeout: seconds * 1000 });
    const end = (isConnected: boolean) => {
      resolve(isConnected);
      socket.destroy();
    };
    socket
      .on('connect', () => end(true))
      .on('timeout', () => end(false))
      .on('error', () => end(false));
  });
is(await connects(4), false, 'the host cannot connect to the guest');
lives(
  () => conn.nwFilterDefineXML(nwfilterXML({ ...filter, uuid: defined.getUUIDString() })),
  'the filter is defined without rules',
);
is(await connects(20), true, 'then the host connects to the guest');
