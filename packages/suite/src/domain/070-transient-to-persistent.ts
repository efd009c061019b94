/**
 * A transient domain becomes persistent when it is defined while it runs; it keeps running as the same domain.
 */
import { ErrorCode } from '@libvirt-tck/libvirt';
import { connect, domainXML, is, lives, note, ok, okDomain, okError } from '@libvirt-tck/testkit';

const inactiveID = -1;

const { conn, guest } = connect();
const config = guest();

note('creating a transient domain');
const transient = okDomain(() => conn.domainCreateXML(domainXML(config)), 'a transient domain is created');
const id = transient.getID();
ok(id > 0, 'the transient domain has an id');

note('defining its configuration while it runs');
const persistent = okDomain(
  () => conn.domainDefineXML(domainXML(config)),
  'a running transient domain is defined',
);
ok(persistent.isPersistent(), 'the running domain is persistent once it is defined');
ok(persistent.isActive(), 'the running domain is still active');
is(persistent.getID(), id, 'defining a running domain keeps its id');
const running = okDomain(
  () => conn.domainLookupByUUIDString(config.uuid),
  'the running domain is found by its UUID',
);
is(running.getID(), id, 'the running domain is found with its id');

note('destroying it');
lives(() => persistent.destroy(), 'the running domain can be destroyed');
const stopped = okDomain(
  () => conn.domainLookupByName(config.name),
  'the configuration is found by its name after the domain was destroyed',
);
ok(!stopped.isActive(), 'the destroyed domain is inactive');
is(stopped.getID(), inactiveID, 'the destroyed domain has the id -1');

note('undefining it');
lives(() => stopped.undefine(), 'the destroyed domain can be undefined');
okError(
  () => conn.domainLookupByName(config.name),
  'an undefined domain is not found by its name',
  ErrorCode.NO_DOMAIN,
);
