/**
 * A rebooted guest boots again, in the same domain.
 */
// tck: tags boots
import { ErrorCode } from '@libvirt-tck/libvirt';
import {
  connect,
  domainXML,
  eventually,
  is,
  must,
  ok,
  okBoots,
  okDomain,
  okError,
} from '@libvirt-tck/testkit';

const { conn, guest, config } = connect();
const seconds = config.guestTimeout;
const domain = okDomain(() => conn.domainDefineXML(domainXML(guest())), 'a domain is defined');
okError(() => domain.reboot(), 'an inactive domain cannot be rebooted', ErrorCode.OPERATION_INVALID);
must(() => domain.create(), 'the domain can be started');
const id = domain.getID();
const inside = await okBoots(domain, 'its guest boots');

// A container refuses until libvirtd knows the process id of its init; no event and no state says when it does.
const ask = () => {
  domain.reboot();
  return true;
};
if (await eventually(ask, 'the guest can be asked to reboot', { notYet: [ErrorCode.OPERATION_INVALID] })) {
  await eventually(() => inside.timesUp() === 2, 'the guest boots again', { seconds });
  ok(domain.isActive(), 'the domain is still active');
  is(domain.getID(), id, 'the domain keeps its id');
}
