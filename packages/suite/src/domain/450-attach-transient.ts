/**
 * A transient domain has no configuration that a device could be added to.
 */
import { DomainDeviceModifyFlags, ErrorCode } from '@libvirt-tck/libvirt';
import { connect, domainXML, is, nic, okDomain, okError, toXML } from '@libvirt-tck/testkit';

const { conn, guest } = connect();
const { CONFIG } = DomainDeviceModifyFlags;
const domain = okDomain(() => conn.domainCreateXML(domainXML(guest())), 'a transient domain is created');
const card = toXML(nic({ source: { user: true }, mac: '52:54:00:00:00:03' }));
const before = domain.getXMLDesc();
const { OPERATION_INVALID } = ErrorCode;

okError(
  () => domain.attachDeviceFlags(card, CONFIG),
  'no device can be added to its configuration',
  OPERATION_INVALID,
);
okError(
  () => domain.detachDeviceFlags(card, CONFIG),
  'no device can be removed from its configuration',
  OPERATION_INVALID,
);
okError(
  () => domain.updateDeviceFlags(card, CONFIG),
  'no device can be changed in its configuration',
  OPERATION_INVALID,
);
is(domain.getXMLDesc(), before, 'the running domain is what it was');
