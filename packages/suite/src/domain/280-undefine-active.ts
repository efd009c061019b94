/**
 * Undefining a domain while it runs makes it transient: it runs on, and is gone once it stops.
 */
import { ErrorCode } from '@libvirt-tck/libvirt';
import { connect, domainXML, is, lives, note, ok, okDomain, okError } from '@libvirt-tck/testkit';

const { conn, guest } = connect();
const config = guest();
const domain = okDomain(() => conn.domainDefineXML(domainXML(config)), 'a domain is defined');
lives(() => domain.create(), 'the domain can be started');
const id = domain.getID();

note('undefining it while it runs');
lives(() => domain.undefine(), 'a running domain can be undefined');
ok(domain.isActive(), 'the undefined domain still runs');
ok(!domain.isPersistent(), 'the undefined domain is transient');
is(domain.getID(), id, 'the undefined domain keeps its id');
okDomain(() => conn.domainLookupByName(config.name), 'the undefined domain is found while it runs');
okError(() => domain.undefine(), 'a transient domain cannot be undefined', ErrorCode.OPERATION_INVALID);
ok(domain.isActive(), 'the refusal leaves it running');

note('destroying it');
lives(() => domain.destroy(), 'the undefined domain can be destroyed');
okError(
  () => conn.domainLookupByUUIDString(config.uuid),
  'the undefined domain is gone once it is destroyed',
  ErrorCode.NO_DOMAIN,
);
okError(() => domain.create(), 'a domain that is gone cannot be started', ErrorCode.NO_DOMAIN);
