/**
 * A domain has an id exactly while it runs: no other running domain has it, and it finds the domain.
 */
import { ErrorCode } from '@libvirt-tck/libvirt';
import {
  connect,
  domainXML,
  is,
  isnt,
  lives,
  note,
  ok,
  okDomain,
  okError,
  returns,
} from '@libvirt-tck/testkit';

const inactiveID = -1;

const { conn, guest } = connect();
const first = okDomain(() => conn.domainDefineXML(domainXML(guest('first'))), 'a domain is defined');
const second = okDomain(() => conn.domainCreateXML(domainXML(guest('second'))), 'another domain is created');
is(first.getID(), inactiveID, 'a domain that does not run has the id -1');
ok(second.getID() > 0, 'a domain that runs has an id');

note('starting the first');
lives(() => first.create(), 'the first domain can be started');
const id = first.getID();
ok(id > 0, 'the started domain has an id');
isnt(id, second.getID(), 'no two running domains have the same id');
returns(() => conn.domainLookupByID(id).getName(), first.getName(), 'its id finds it');
returns(
  () => conn.domainLookupByID(second.getID()).getName(),
  second.getName(),
  'the other id finds the other',
);
ok(conn.listDomains().includes(id), 'its id is in the list of running domains');
is(conn.domainLookupByName(first.getName()).getID(), id, 'its name finds it with its id');
is(conn.domainLookupByUUIDString(first.getUUIDString()).getID(), id, 'its UUID finds it with its id');

note('destroying and starting it again');
lives(() => first.destroy(), 'the first domain can be destroyed');
is(first.getID(), inactiveID, 'the destroyed domain has the id -1');
okError(() => conn.domainLookupByID(id), 'the id of a destroyed domain finds nothing', ErrorCode.NO_DOMAIN);
ok(!conn.listDomains().includes(id), 'its id is not in the list of running domains any more');
lives(() => first.create(), 'the first domain can be started again');
ok(first.getID() > 0, 'the domain that was started again has an id');
isnt(first.getID(), second.getID(), 'again, no two running domains have the same id');
