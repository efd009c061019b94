/**
 * Reverting to a snapshot brings back the state and the configuration that the domain had then.
 */
import { DomainSnapshotRevertFlags, DomainState } from '@libvirt-tck/libvirt';
import {
  connect,
  domainSnapshotXML,
  domainXML,
  findText,
  ifSupported,
  is,
  lives,
  must,
  note,
  okDomain,
  okDomainSnapshot,
  parseXML,
  returns,
} from '@libvirt-tck/testkit';
import { stateOf } from './state.js';

const { conn, guest } = connect();
const config = guest();
const define = (description: string) => conn.domainDefineXML(domainXML({ ...config, description }));
const description = () => findText(parseXML(domain.getXMLDesc()), 'description');
const take = (name: string) =>
  okDomainSnapshot(
    ifSupported(() => domain.snapshotCreateXML(domainSnapshotXML({ name }))),
    `a snapshot is taken while it is ${name}`,
  );
const { RUNNING, PAUSED, FORCE } = DomainSnapshotRevertFlags;

const domain = okDomain(() => define('before'), 'a domain is defined');
const inactive = take('inactive');
lives(() => define('after'), 'the domain gets another description');
lives(() => domain.create(), 'the domain can be started');
const active = take('active');

note('to the snapshot of the inactive domain');
must(() => inactive.revertToSnapshot(), 'a running domain reverts to a snapshot of when it was inactive');
is(domain.isActive(), false, 'the domain is inactive again');
returns(() => stateOf(domain), 'SHUTOFF FROM_SNAPSHOT', 'it is shut off, because the snapshot was');
is(description(), 'before', 'it has its old description again');
returns(() => domain.snapshotCurrent().getName(), 'inactive', 'that snapshot is the current one');

note('to the snapshot of the running domain');
must(() => active.revertToSnapshot(), 'an inactive domain reverts to a snapshot of when it ran');
is(domain.isActive(), true, 'the domain is active again');
returns(() => stateOf(domain), 'RUNNING FROM_SNAPSHOT', 'it runs, because the snapshot did');
is(description(), 'after', 'it has the description that it had while it ran');
returns(() => domain.snapshotCurrent().getName(), 'active', 'the other snapshot is the current one');

note('with another state');
lives(() => active.revertToSnapshot(PAUSED), 'it reverts to the snapshot, paused');
is(domain.getState().state, DomainState.PAUSED, 'the domain is paused');
// virDomainRevertToSnapshot: needs FORCE where the hypervisor must start again, which discards its connections.
lives(
  () => inactive.revertToSnapshot(RUNNING | FORCE),
  'it reverts to the snapshot of when it was inactive, running',
);
is(domain.getState().state, DomainState.RUNNING, 'the domain runs');
