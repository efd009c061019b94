/**
 * A reset restarts the machine at once, without asking its guest.
 */
// tck: tags boots
import { DomainState, ErrorCode } from '@libvirt-tck/libvirt';
import { connect, domainXML, eventually, is, must, okBoots, okDomain, okError } from '@libvirt-tck/testkit';

const { conn, guest, config } = connect();
const domain = okDomain(() => conn.domainDefineXML(domainXML(guest())), 'a domain is defined');
okError(() => domain.reset(), 'an inactive domain cannot be reset', ErrorCode.OPERATION_INVALID);
must(() => domain.create(), 'the domain can be started');
const id = domain.getID();
const inside = await okBoots(domain, 'its guest boots');

must(() => domain.reset(), 'a running domain can be reset');
await eventually(() => inside.timesUp() === 2, 'the guest boots again', { seconds: config.guestTimeout });
is(domain.getState().state, DomainState.RUNNING, 'the domain still runs');
is(domain.getID(), id, 'the domain keeps its id');
