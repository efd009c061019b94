/**
 * A network of a host's card gives each port the card and the mode of its configuration; a passed-through card has one user.
 */
// tck: needs nic
// tck: exclusive nic
import { randomUUID } from 'node:crypto';
import {
  connect,
  find,
  is,
  lives,
  must,
  networkXML,
  note,
  okError,
  okNetwork,
  parseXML,
} from '@libvirt-tck/testkit';

const { conn, name, need } = connect();
const device = need.networkDevice();
const port = (mac: string) => `<networkport>
  <uuid>${randomUUID()}</uuid>
  <owner><name>${name('owner')}</name><uuid>${randomUUID()}</uuid></owner>
  <mac address='${mac}'/>
  <plug type='none'/>
</networkport>`;

for (const mode of ['private', 'vepa', 'bridge', 'passthrough'] as const) {
  note(mode);
  const config = { name: name(mode), forward: { mode, device } };
  const network = okNetwork(
    () => conn.networkCreateXML(networkXML(config)),
    `a network of the mode ${mode} starts on a card of the host`,
  );
  is(
    find(parseXML(network.getXMLDesc()), 'forward/interface')?.attributes.dev,
    device,
    `the network of the mode ${mode} has the card`,
  );
  const first = must(
    () => network.portCreateXML(port('52:54:00:7c:00:11')),
    `it gives out a port of the mode ${mode}`,
  );
  const plug = find(parseXML(first.getXMLDesc()), 'plug');
  is(plug?.attributes.type, 'direct', `the port of the mode ${mode} is plugged into a card`);
  is(
    plug?.attributes.dev ?? (plug && find(plug, 'source')?.attributes.dev),
    device,
    `it is the card of the host (mode ${mode})`,
  );
  is(plug?.attributes.mode ?? '', mode, `the port has the mode ${mode}`);
  const second = () => network.portCreateXML(port('52:54:00:7c:00:12'));
  if (mode === 'passthrough') {
    okError(second, 'a card that is passed through has no second port');
    lives(() => first.delete(), 'the port can be given back');
    lives(second, 'then another can have the card');
  } else lives(second, `the card has a second port of the mode ${mode}`);
}
