/**
 * A core dump writes the memory of a domain to a file. The domain runs on, unless it is to crash.
 */
import { statSync } from 'node:fs';
import { DomainCoreDumpFlags, DomainState, ErrorCode } from '@libvirt-tck/libvirt';
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
const files = folder('files');
const domain = okDomain(() => conn.domainDefineXML(domainXML(guest())), 'a domain is defined');
const sizeOf = (name: string) => statSync(`${files}/${name}`, { throwIfNoEntry: false })?.size ?? 0;
okError(
  () => domain.coreDump(`${files}/none`),
  'an inactive domain cannot be dumped',
  ErrorCode.OPERATION_INVALID,
);
is(sizeOf('none'), 0, 'a refused dump leaves no file');

note('while it runs');
lives(() => domain.create(), 'the domain can be started');
const id = domain.getID();
must(() => domain.coreDump(`${files}/first`), 'a running domain can be dumped');
ok(sizeOf('first') > 0, 'the dump is in the file');
is(domain.getState().state, DomainState.RUNNING, 'a dumped domain runs on');
is(domain.getID(), id, 'a dumped domain keeps its id');
lives(
  ifSupported(() => domain.coreDump(`${files}/live`, DomainCoreDumpFlags.LIVE)),
  'a domain can be dumped while it goes on running',
);
is(domain.getState().state, DomainState.RUNNING, 'after that, it still runs');

note('while it is suspended');
lives(() => domain.suspend(), 'the domain can be suspended');
lives(() => domain.coreDump(`${files}/paused`), 'a suspended domain can be dumped');
is(domain.getState().state, DomainState.PAUSED, 'a suspended domain stays suspended');
lives(() => domain.coreDump(`${files}/again`), 'a suspended domain can be dumped again');
lives(() => domain.resume(), 'a domain that was dumped can be resumed');

note('with a crash');
must(
  ifSupported(() => domain.coreDump(`${files}/crash`, DomainCoreDumpFlags.CRASH)),
  'a domain can be dumped and crashed',
);
ok(!domain.isActive(), 'a crashed domain is inactive');
returns(() => stateOf(domain), 'SHUTOFF CRASHED', 'it is shut off, because it crashed');
