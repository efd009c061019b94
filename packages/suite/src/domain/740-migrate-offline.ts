/**
 * An offline migration moves the configuration of an inactive domain, and starts nothing.
 */
// tck: tags migration
// tck: needs other-host
import { type Connection, DomainMigrateFlags, ErrorCode } from '@libvirt-tck/libvirt';
import {
  connect,
  domainXML,
  findText,
  is,
  lives,
  must,
  note,
  ok,
  okDomain,
  okError,
  parseXML,
} from '@libvirt-tck/testkit';

const { conn, guest, need, config: settings } = connect();
const other = need.otherHost();
const uri = settings.otherUri ?? '';
const { OFFLINE, PEER2PEER, PERSIST_DEST, UNDEFINE_SOURCE, LIVE } = DomainMigrateFlags;
const config = { ...guest(), description: 'stays offline' };
const find = (from: Connection) => from.domainLookupByUUIDString(config.uuid);
const domain = okDomain(() => conn.domainDefineXML(domainXML(config)), 'a domain is defined here');
const migrate = (flags: number) => () => domain.migrateToURI3(uri, {}, PEER2PEER | flags);

note('wrong use');
okError(migrate(LIVE), 'an inactive domain does not migrate live', ErrorCode.OPERATION_INVALID);
okError(
  migrate(OFFLINE),
  'an offline migration must keep the domain there',
  ErrorCode.OPERATION_INVALID,
  ErrorCode.INVALID_ARG,
);
okError(() => find(other), 'the refusals make no domain there', ErrorCode.NO_DOMAIN);

note('copying it');
must(migrate(OFFLINE | PERSIST_DEST), 'an inactive domain can be migrated offline');
const there = okDomain(() => find(other), 'the domain is found there');
ok(!there.isActive(), 'the domain is inactive there');
ok(there.isPersistent(), 'the domain is persistent there');
is(there.getName(), config.name, 'the domain has its name there');
is(findText(parseXML(there.getXMLDesc()), 'description'), 'stays offline', 'its configuration is there');
ok(domain.isPersistent(), 'the domain is still defined here');

note('moving it');
lives(() => there.undefine(), 'the domain can be undefined there');
must(migrate(OFFLINE | PERSIST_DEST | UNDEFINE_SOURCE), 'the domain can be moved offline');
okError(() => find(conn), 'the moved domain is not found here', ErrorCode.NO_DOMAIN);
lives(() => find(other).create(), 'the moved domain can be started there');
