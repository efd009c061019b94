/**
 * A graceful destroy stops a domain only if its process ends when it is asked to.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { DomainDestroyFlagsValues, DomainState, ErrorCode } from '@libvirt-tck/libvirt';
import {
  connect,
  domainXML,
  eventually,
  ifSupported,
  is,
  lives,
  must,
  note,
  ok,
  okDomain,
  okError,
  returns,
  skip,
} from '@libvirt-tck/testkit';
import { stateOf } from './state.js';

const { conn, guest } = connect();
const { GRACEFUL, DEFAULT } = DomainDestroyFlagsValues;
const config = guest();
const domain = okDomain(() => conn.domainDefineXML(domainXML(config)), 'a domain is defined');
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

note('a process that does not end');
lives(() => domain.create(), 'the domain can be started once more');
/** The process of the domain on this host, if it has one: its command line has the UUID. */
const pid = readdirSync('/proc').find(
  (name) => /^\d+$/.test(name) && commandLine(name).includes(config.uuid),
);
const names = {
  refused: 'a domain whose process does not end is not destroyed gracefully',
  active: 'it is still active',
  ends: 'it ends once its process does what it was asked to',
};
if (pid === undefined)
  skip('unsupported: the domain has no process of its own on this host', Object.values(names));
else {
  process.kill(Number(pid), 'SIGSTOP');
  okError(() => domain.destroyFlags(GRACEFUL), names.refused);
  ok(domain.isActive(), names.active);
  if (commandLine(pid) !== '') process.kill(Number(pid), 'SIGCONT');
  await eventually(() => !domain.isActive(), names.ends);
}

function commandLine(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return ''; // The process has ended.
  }
}
