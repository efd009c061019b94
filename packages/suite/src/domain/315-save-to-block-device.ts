/**
 * A domain can be saved to a block device instead of a file, and the device restores it.
 */
// tck: needs disk
// tck: exclusive disk
import {
  connect,
  domainXML,
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

const { conn, guest, need } = connect();
const device = need.blockDevice().path;
const config = guest();
const domain = okDomain(() => conn.domainDefineXML(domainXML(config)), 'a domain is defined');
lives(() => domain.create(), 'the domain can be started');

note('saving it');
must(() => domain.save(device), 'a running domain can be saved to a block device');
returns(() => stateOf(domain), 'SHUTOFF SAVED', 'it is shut off, because it was saved');

note('restoring it');
must(() => conn.domainRestore(device), 'the block device restores the domain');
returns(() => stateOf(domain), 'RUNNING RESTORED', 'it runs, because it was restored');
is(conn.domainLookupByName(config.name).getUUIDString(), config.uuid, 'the restored domain has its UUID');

note('saving it again');
must(() => domain.save(device), 'the same block device takes the domain again');
ok(!domain.isActive(), 'the domain is inactive');
must(() => conn.domainRestore(device), 'the block device restores it again');
ok(domain.isActive(), 'the domain is active');
lives(() => domain.destroy(), 'the restored domain can be destroyed');
okError(() => domain.save(device), 'an inactive domain cannot be saved to a block device');
