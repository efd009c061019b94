/**
 * A persistent domain migrates with its configuration: it stays persistent there, and here only if it is not to be undefined.
 */
// tck: tags migration
// tck: needs other-host
import { type Connection, DomainMigrateFlags, ErrorCode } from '@libvirt-tck/libvirt';
import { connect, domainXML, is, lives, must, note, ok, okDomain, okError } from '@libvirt-tck/testkit';

const { conn, guest, need, config: settings } = connect();
const other = need.otherHost();
const uri = settings.otherUri ?? '';
const { LIVE, PEER2PEER, PERSIST_DEST, UNDEFINE_SOURCE } = DomainMigrateFlags;
const config = { ...guest(), description: 'migrates' };
const find = (from: Connection) => from.domainLookupByUUIDString(config.uuid);
const domain = okDomain(() => conn.domainDefineXML(domainXML(config)), 'a domain is defined here');
must(() => domain.create(), 'the domain can be started');

note('undefining it here');
must(
  () => domain.migrateToURI3(uri, {}, LIVE | PEER2PEER | PERSIST_DEST | UNDEFINE_SOURCE),
  'the domain migrates to the other host, and is undefined here',
);
okError(() => find(conn), 'the domain is not found here', ErrorCode.NO_DOMAIN);
const there = okDomain(() => find(other), 'the domain is found there');
ok(there.isActive(), 'the domain is active there');
ok(there.isPersistent(), 'the domain is persistent there');

note('keeping it there');
const back = okDomain(
  () => there.migrate3(conn, {}, LIVE | PERSIST_DEST),
  'the domain migrates back, and is kept there',
);
ok(back.isActive(), 'the domain is active here');
ok(back.isPersistent(), 'the domain is persistent here');
ok(!there.isActive(), 'the domain is inactive there');
ok(there.isPersistent(), 'the domain is still persistent there');

note('without its configuration');
lives(() => there.undefine(), 'the domain can be undefined there');
must(() => back.migrateToURI3(uri, {}, LIVE | PEER2PEER), 'the domain migrates to the other host again');
ok(!find(other).isPersistent(), 'without its configuration, the domain is transient there');
ok(!back.isActive(), 'the domain is inactive here');
lives(() => find(other).destroy(), 'the domain can be destroyed there');
okError(() => find(other), 'the transient domain is gone there', ErrorCode.NO_DOMAIN);
is(find(conn).getName(), config.name, 'the domain is still defined here');
lives(() => find(conn).create(), 'the domain can be started here again');
