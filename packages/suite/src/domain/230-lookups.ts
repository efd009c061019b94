/**
 * A domain is found by its name, its UUID as text or bytes, and its id; what does not exist is not found.
 */
import { randomUUID } from 'node:crypto';
import { ErrorCode } from '@libvirt-tck/libvirt';
import { connect, domainXML, isDeeply, okDomain, okError, returns } from '@libvirt-tck/testkit';

const { conn, guest, name } = connect();
const config = guest();
const domain = okDomain(() => conn.domainCreateXML(domainXML(config)), 'a domain is created');
const uuid = Buffer.from(config.uuid.replaceAll('-', ''), 'hex');

returns(() => conn.domainLookupByName(config.name).getUUIDString(), config.uuid, 'its name finds it');
returns(() => conn.domainLookupByUUIDString(config.uuid).getName(), config.name, 'its UUID finds it');
returns(() => conn.domainLookupByUUID(uuid).getName(), config.name, 'its UUID in bytes finds it');
returns(() => conn.domainLookupByID(domain.getID()).getName(), config.name, 'its id finds it');
returns(
  () => conn.domainLookupByUUIDString(config.uuid.toUpperCase()).getName(),
  config.name,
  'its UUID in upper case finds it',
);
returns(
  () => conn.domainLookupByUUIDString(config.uuid.replaceAll('-', '')).getName(),
  config.name,
  'its UUID without hyphens finds it',
);
isDeeply(Buffer.from(domain.getUUID()), uuid, 'its UUID in bytes is that of its configuration');

const { NO_DOMAIN, INVALID_ARG } = ErrorCode;
okError(() => conn.domainLookupByName(name('none')), 'a name that no domain has finds nothing', NO_DOMAIN);
okError(
  () => conn.domainLookupByName(config.name.slice(0, -1)),
  'a part of its name finds nothing',
  NO_DOMAIN,
);
okError(
  () => conn.domainLookupByUUIDString(randomUUID()),
  'a UUID that no domain has finds nothing',
  NO_DOMAIN,
);
okError(() => conn.domainLookupByUUIDString('no UUID'), 'text that is no UUID is refused', INVALID_ARG);
okError(() => conn.domainLookupByID(2 ** 31 - 1), 'an id that no domain has finds nothing', NO_DOMAIN);
okError(
  () => conn.domainLookupByID(-1),
  'the id of domains that do not run finds none of them',
  NO_DOMAIN,
  INVALID_ARG,
);
