/**
 * A guest that is asked to reboot does so, libvirt reports it, and the domain runs on.
 */
// tck: tags boots
import { DomainState, ErrorCode } from '@libvirt-tck/libvirt';
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
  skip,
} from '@libvirt-tck/testkit';

const { conn, guest, config } = connect({ events: true });
const domain = okDomain(() => conn.domainDefineXML(domainXML(guest())), 'a domain is defined');
okError(() => domain.reboot(), 'an inactive domain cannot be rebooted', ErrorCode.OPERATION_INVALID);
must(() => domain.create(), 'the domain can be started');
const inside = await okBoots(domain, 'its guest boots');
const events = must(
  () => conn.domainEvents({ types: ['REBOOT'], of: domain }),
  'a client can register for reboots of a domain',
);

// A container refuses until libvirtd knows the process id of its init; no event and no state says when it does.
const ask = () => {
  domain.reboot();
  return true;
};
const reboots = 'libvirt reports that the guest reboots';
const isBack = 'the guest reaches user space again';
const before = inside.timesUp();
if (await eventually(ask, 'the guest can be asked to reboot', { notYet: [ErrorCode.OPERATION_INVALID] })) {
  const seconds = config.guestTimeout;
  await eventually(() => events.next(0) !== undefined, reboots, { seconds });
  await eventually(() => inside.timesUp() > before, isBack, { seconds });
  await eventually(() => domain.getState().state === DomainState.RUNNING, 'the domain runs on', { seconds });
  ok(domain.isActive(), 'the domain is still active');
  is(domain.isPersistent(), true, 'the domain is still persistent');
} else skip('resource: the guest was not asked to reboot', [reboots, isBack]);
