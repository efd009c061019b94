/**
 * A transient domain exists for exactly as long as it runs.
 */
import { ErrorCode } from '@libvirt-tck/libvirt';
import { connect, domainXML, is, lives, note, ok, okDomain, okError } from '@libvirt-tck/testkit';

const { conn, guest } = connect();
const config = guest();

note('creating a domain without defining it first');
const domain = okDomain(() => conn.domainCreateXML(domainXML(config)), 'a transient domain is created');
ok(domain.isActive(), 'the transient domain is active');
ok(!domain.isPersistent(), 'the transient domain is not persistent');
ok(domain.getID() > 0, 'the transient domain has an id');
is(domain.getName(), config.name, 'the transient domain has the name of its configuration');
is(domain.getUUIDString(), config.uuid, 'the transient domain has the UUID of its configuration');

note('destroying it');
lives(() => domain.destroy(), 'the transient domain can be destroyed');
okError(
  () => conn.domainLookupByName(config.name),
  'a destroyed transient domain is not found by its name',
  ErrorCode.NO_DOMAIN,
);
okError(
  () => conn.domainLookupByUUIDString(config.uuid),
  'a destroyed transient domain is not found by its UUID',
  ErrorCode.NO_DOMAIN,
);
