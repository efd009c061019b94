/**
 * A guest to which a card of the host is passed through lends it its MAC address, and no other guest can have the card.
 */
// tck: needs nic
// tck: exclusive nic
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { connect, domainXML, is, isnt, lives, okDomain, okError } from '@libvirt-tck/testkit';
import { withCards } from './guest.js';
import { okCardNetwork, okGuestOnCard } from './host-card.js';

const bed = connect();
const { conn, guest, need } = bed;
const device = need.networkDevice();
const address = () => readFileSync(`/sys/class/net/${device}/address`, 'utf8').trim();
const network = okCardNetwork(bed, device, 'passthrough');
const before = address();
const mac = '52:54:00:7c:03:01';

const domain = okGuestOnCard(
  bed,
  withCards(guest(), { source: { network }, mac }),
  'a guest with the card starts',
);
is(address(), mac, 'the card of the host has the MAC address of the guest');
const other = domainXML(withCards(guest('other'), { source: { network } }));
okError(() => conn.domainCreateXML(other), 'another guest with the card does not start');
lives(() => domain.destroy(), 'the guest can be destroyed');
is(address(), before, 'then the card has its own MAC address');
const successor = okDomain(() => conn.domainCreateXML(other), 'then the other guest starts');
isnt(address(), before, 'and the card has the MAC address of that guest');

// The card is the host's, also where libvirt forgets it.
successor.destroy();
if (address() !== before) spawnSync('ip', ['link', 'set', 'dev', device, 'address', before]);
