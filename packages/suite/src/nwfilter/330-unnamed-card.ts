/**
 * A filtered network card needs no name of its own: libvirt gives its device one, and binds the filter to it.
 */
import { connect, domainXML, is, isnt, lives, nwfilterXML, okNWFilter } from '@libvirt-tck/testkit';
import { okIsolatedNetwork, withCards } from '../network/guest.js';

const bed = connect();
const { conn, guest, name } = bed;
const filter = name('filter');
okNWFilter(() => conn.nwFilterDefineXML(nwfilterXML({ name: filter, chain: 'root' })), 'a filter is defined');
const network = okIsolatedNetwork(bed, '198.51.100.80').getName();
const config = domainXML(withCards(guest(), { source: { network }, filter }));

if (lives(() => conn.domainCreateXML(config), 'a guest with a filtered card without a name starts')) {
  const bindings = conn.listAllNWFilterBindings().filter((binding) => binding.getFilterName() === filter);
  is(bindings.length, 1, 'its card has a binding');
  isnt(bindings[0]?.getPortDev(), '', 'the binding has the device that libvirt named');
}
