/**
 * A graceful destroy stops a domain only if its process ends when it is asked to.
 */
import { DomainDestroyFlagsValues, DomainState, ErrorCode } from '@libvirt-tck/libvirt';
import {
  connect,
  domainXML,
  ifSupported,
  is,
  lives,
  must,
  ok,
  okDomain,
  okError,
  returns,
} from '@libvirt-tck/testkit';
import { stateOf } from './state.js';

const { conn, guest } = connect();
const { GRACEFUL, DEFAULT } = DomainDestroyFlagsValues;
const domain = okDomain(() => conn.domainDefineXML(domainXML(guest())), 'a domain is defined');
okError(
  () => domain.destroyFlags(DEFAULT),
  'an inactive domain cannot be destroyed',
  ErrorCode.OPERATION_INVALID,
);

lives(() => domain.create(), 'the domain can be started');
must(() => domain.destroyFlags(DEFAULT), 'a running domain can be destroyed without flags');
is(domain.getState().state, DomainState.SHUTOFF, 'it is shut off');

lives(() => domain.create(), 'the domain can be started again');
must(
  ifSupported(() => domain.destroyFlags(GRACEFUL)),
  'a running domain can be destroyed gracefully',
);
ok(!domain.isActive(), 'a domain that was destroyed gracefully is inactive');
returns(() => stateOf(domain), 'SHUTOFF DESTROYED', 'it is shut off, because it was destroyed');
ok(domain.isPersistent(), 'it is still persistent');
