/**
 * A saved domain stops, and its file restores it: running, unless it is restored paused.
 */
import { truncateSync } from 'node:fs';
import { DomainSaveRestoreFlags, DomainState, ErrorCode } from '@libvirt-tck/libvirt';
import {
  connect,
  domainXML,
  ifSupported,
  is,
  lives,
  must,
  note,
  ok,
  okDomain,
  okError,
  returns,
} from '@libvirt-tck/testkit';
import { stateOf } from './state.js';

const { conn, guest, folder } = connect();
const config = guest();
const file = `${folder('files')}/saved`;
const domain = okDomain(() => conn.domainDefineXML(domainXML(config)), 'a domain is defined');
okError(() => domain.save(file), 'an inactive domain cannot be saved', ErrorCode.OPERATION_INVALID);
lives(() => domain.create(), 'the domain can be started');

note('saving it');
must(() => domain.save(file), 'a running domain can be saved');
ok(!domain.isActive(), 'a saved domain is inactive');
returns(() => stateOf(domain), 'SHUTOFF SAVED', 'a saved domain is shut off, because it was saved');
is(domain.getID(), -1, 'a saved domain has the id -1');
ok(domain.isPersistent(), 'a saved domain is still persistent');

note('restoring it');
must(() => conn.domainRestore(file), 'a saved domain can be restored');
ok(domain.isActive(), 'a restored domain is active');
returns(() => stateOf(domain), 'RUNNING RESTORED', 'a restored domain runs, because it was restored');
const restored = conn.domainLookupByName(config.name);
ok(restored.getID() > 0, 'a restored domain has an id');
is(restored.getUUIDString(), config.uuid, 'a restored domain has its UUID');
okError(() => conn.domainRestore(file), 'a domain that runs cannot be restored');

note('restoring it paused');
lives(() => domain.save(file), 'a restored domain can be saved again');
must(
  ifSupported(() => conn.domainRestoreFlags(file, null, DomainSaveRestoreFlags.PAUSED)),
  'a saved domain can be restored paused',
);
is(domain.getState().state, DomainState.PAUSED, 'a domain that is restored paused is paused');
lives(() => domain.resume(), 'a domain that is restored paused can be resumed');
is(domain.getState().state, DomainState.RUNNING, 'it runs once it is resumed');

note('files that hold no domain');
okError(() => conn.domainRestore(`${file}-none`), 'a file that does not exist restores nothing');
lives(() => domain.save(file), 'the domain can be saved once more');
truncateSync(file, 32);
okError(() => conn.domainRestore(file), 'a file that was cut off restores nothing');
ok(!domain.isActive(), 'the domain stays inactive');
