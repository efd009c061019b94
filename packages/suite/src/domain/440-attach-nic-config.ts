/**
 * A network card can be added to the configuration of a domain, changed there, and removed from it.
 */
import { DomainDeviceModifyFlags } from '@libvirt-tck/libvirt';
import {
  connect,
  domainXML,
  find,
  findAll,
  ifSupported,
  isDeeply,
  lives,
  must,
  networkXML,
  nic,
  note,
  okDomain,
  okError,
  okNetwork,
  parseXML,
  toXML,
} from '@libvirt-tck/testkit';

const { conn, guest, name } = connect();
const { CONFIG } = DomainDeviceModifyFlags;
const network = name('net');
okNetwork(() => conn.networkDefineXML(networkXML({ name: network })), 'a network is defined');
const card = (mac: string, linkState?: 'up' | 'down') =>
  toXML(nic({ source: { network }, mac, ...(linkState && { linkState }) }));
const [first, second] = ['52:54:00:00:00:01', '52:54:00:00:00:02'];
const domain = okDomain(() => conn.domainDefineXML(domainXML(guest())), 'a domain is defined');

/** The MAC address and the link of each of the domain's cards. */
function cards(): string[] {
  const found = findAll(parseXML(domain.getXMLDesc()), 'devices/interface');
  return found.map((each) =>
    [find(each, 'mac')?.attributes.address, find(each, 'link')?.attributes.state].join(' ').trim(),
  );
}

note('adding cards');
must(
  ifSupported(() => domain.attachDeviceFlags(card(first), CONFIG)),
  'a network card can be added to the configuration',
);
isDeeply(cards(), [first], 'the configuration has the card');
lives(() => domain.attachDeviceFlags(card(second), CONFIG), 'another card can be added');
isDeeply(cards(), [first, second], 'the configuration has both cards, in order');

note('changing a card');
if (
  lives(
    ifSupported(() => domain.updateDeviceFlags(card(first, 'down'), CONFIG)),
    'the link of a card can be changed',
  )
)
  isDeeply(cards(), [`${first} down`, second], 'the card has the new link, and the other is as it was');

note('removing a card');
lives(() => domain.detachDeviceFlags(card(first), CONFIG), 'a card can be removed from the configuration');
isDeeply(cards(), [second], 'the configuration has the other card');
okError(() => domain.detachDeviceFlags(card(first), CONFIG), 'a card that is not there cannot be removed');
isDeeply(cards(), [second], 'the refusal changes nothing');
