/**
 * An inactive domain can be renamed: it stays the same domain, and its old name is free.
 */
import { ErrorCode } from '@libvirt-tck/libvirt';
import {
  connect,
  domainXML,
  findText,
  is,
  lives,
  must,
  note,
  okDomain,
  okError,
  parseXML,
} from '@libvirt-tck/testkit';

const { conn, guest, name } = connect();
const config = guest('old');
const other = guest('other');
const renamed = name('new');
const { NO_DOMAIN, OPERATION_INVALID } = ErrorCode;

const domain = okDomain(() => conn.domainDefineXML(domainXML(config)), 'a domain is defined');
okDomain(() => conn.domainDefineXML(domainXML(other)), 'another domain is defined');

note('renaming it');
must(() => domain.rename(renamed), 'an inactive domain can be renamed');
const found = okDomain(() => conn.domainLookupByName(renamed), 'the renamed domain is found by its new name');
is(found.getUUIDString(), config.uuid, 'the renamed domain keeps its UUID');
is(findText(parseXML(found.getXMLDesc()), 'name'), renamed, 'its XML has the new name');
is(
  conn.domainLookupByUUIDString(config.uuid).getName(),
  renamed,
  'its UUID finds the domain with its new name',
);
okError(() => conn.domainLookupByName(config.name), 'the old name finds nothing', NO_DOMAIN);
const { uuid: _, ...anonymous } = config;
okDomain(() => conn.domainDefineXML(domainXML(anonymous)), 'the old name is free for another domain');

note('what is refused');
okError(() => found.rename(other.name), 'a domain cannot get the name of another');
okError(() => found.rename(`${renamed}/child`), 'a domain cannot get a name with a slash');
okError(() => found.rename(''), 'a domain cannot get an empty name');
is(conn.domainLookupByUUIDString(config.uuid).getName(), renamed, 'refused names change nothing');

note('while it runs');
lives(() => found.create(), 'the renamed domain can be started');
okError(() => found.rename(name('newer')), 'a running domain cannot be renamed', OPERATION_INVALID);
is(conn.domainLookupByUUIDString(config.uuid).getName(), renamed, 'the running domain keeps its name');
