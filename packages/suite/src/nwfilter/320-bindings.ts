/**
 * Each filtered network card of an active guest has a binding, which says what is filtered, and for whom.
 */
import { ErrorCode } from '@libvirt-tck/libvirt';
import {
  connect,
  domainXML,
  findText,
  is,
  isDeeply,
  lives,
  nwfilterXML,
  okDomain,
  okError,
  okNWFilter,
  okNWFilterBinding,
  parseXML,
} from '@libvirt-tck/testkit';
import { okIsolatedNetwork, withCards } from '../network/guest.js';

const bed = connect();
const { conn, guest, name } = bed;
const filter = name('filter');
const defined = okNWFilter(
  () => conn.nwFilterDefineXML(nwfilterXML({ name: filter, chain: 'root' })),
  'a filter is defined',
);
const network = okIsolatedNetwork(bed, '198.51.100.64').getName();
const config = withCards(guest(), { source: { network }, filter, target: name('c') });
const domain = okDomain(() => conn.domainCreateXML(domainXML(config)), 'a guest with a filtered card starts');

const bindings = () => conn.listAllNWFilterBindings().filter((binding) => binding.getFilterName() === filter);
is(bindings().length, 1, 'its card has a binding');
const portDevice = name('c');
is(bindings()[0]?.getPortDev(), portDevice, 'the binding has the device of the card');
const binding = okNWFilterBinding(
  () => conn.nwFilterBindingLookupByPortDev(portDevice),
  'the device of the card finds the binding',
);
is(binding.getFilterName(), filter, 'it has the filter of the card');
const document = parseXML(binding.getXMLDesc());
is(findText(document, 'owner/name'), domain.getName(), 'its XML has the guest');
is(findText(document, 'owner/uuid'), domain.getUUIDString(), 'its XML has the UUID of the guest');
okError(() => defined.undefine(), 'a filter in use cannot be undefined', ErrorCode.OPERATION_INVALID);

lives(() => domain.destroy(), 'the guest can be destroyed');
isDeeply(bindings(), [], 'then its card has no binding');
okError(
  () => conn.nwFilterBindingLookupByPortDev(portDevice),
  'the device does not find it any more',
  ErrorCode.NO_NWFILTER_BINDING,
);
lives(() => defined.undefine(), 'the filter can be undefined');
