/**
 * A persistent domain stays when its guest shuts down: it is shut off, because it was shut down.
 */
// tck: tags boots
import { ErrorCode } from '@libvirt-tck/libvirt';
import {
  connect,
  domainXML,
  eventually,
  is,
  lives,
  must,
  ok,
  okBoots,
  okDomain,
  returns,
  skip,
} from '@libvirt-tck/testkit';
import { stateOf } from './state.js';

const { conn, guest, config } = connect();
const domain = okDomain(() => conn.domainDefineXML(domainXML(guest())), 'a domain is defined');
must(() => domain.create(), 'the domain can be started');
await okBoots(domain, 'its guest boots');

const stops = 'the domain stops';
// A container refuses until libvirtd knows the process id of its init; no event and no state says when it does.
const ask = () => {
  domain.shutdown();
  return true;
};
if (await eventually(ask, 'the guest can be asked to shut down', { notYet: [ErrorCode.OPERATION_INVALID] })) {
  await eventually(() => !domain.isActive(), stops, { seconds: config.guestTimeout });
  returns(() => stateOf(domain), 'SHUTOFF SHUTDOWN', 'it is shut off, because it was shut down');
  is(conn.domainLookupByName(domain.getName()).getID(), -1, 'it is found with the id -1');
  ok(domain.isPersistent(), 'it is still persistent');
  lives(() => domain.create(), 'it can be started again');
} else skip('resource: the guest was not asked to shut down', stops);
