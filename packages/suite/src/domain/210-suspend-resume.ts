/**
 * A suspended domain is paused, and stays the same domain, until it is resumed.
 */
import { ConnectListAllDomainsFlags, DomainState, ErrorCode } from '@libvirt-tck/libvirt';
import {
  connect,
  domainXML,
  is,
  isDeeply,
  lives,
  must,
  note,
  ok,
  okDomain,
  okError,
} from '@libvirt-tck/testkit';

const { conn, guest, name } = connect();
const config = guest();
const { RUNNING, PAUSED } = ConnectListAllDomainsFlags;

/** The domains of this script in one of the states. */
function listed(flags: number): string[] {
  const names = conn.listAllDomains(flags).map((domain) => domain.getName());
  return names.filter((each) => each.startsWith(name('')));
}

const domain = okDomain(() => conn.domainCreateXML(domainXML(config)), 'a domain is created');
const id = domain.getID();
isDeeply(listed(RUNNING), [config.name], 'a running domain is listed as running');
isDeeply(listed(PAUSED), [], 'a running domain is not listed as paused');
okError(() => domain.resume(), 'a running domain cannot be resumed', ErrorCode.OPERATION_INVALID);

note('suspending it');
must(() => domain.suspend(), 'a running domain can be suspended');
is(domain.getState().state, DomainState.PAUSED, 'a suspended domain is paused');
is(domain.getInfo().state, DomainState.PAUSED, 'its information says so too');
ok(domain.isActive(), 'a suspended domain is active');
is(domain.getID(), id, 'a suspended domain keeps its id');
isDeeply(listed(PAUSED), [config.name], 'a suspended domain is listed as paused');
isDeeply(listed(RUNNING), [], 'a suspended domain is not listed as running');
is(conn.domainLookupByID(id).getName(), config.name, 'a suspended domain is found by its id');

note('resuming it');
lives(() => domain.resume(), 'a suspended domain can be resumed');
is(domain.getState().state, DomainState.RUNNING, 'a resumed domain runs');
is(domain.getID(), id, 'a resumed domain keeps its id');
isDeeply(listed(RUNNING), [config.name], 'a resumed domain is listed as running');
okError(() => domain.resume(), 'a resumed domain cannot be resumed again', ErrorCode.OPERATION_INVALID);
