/**
 * QEMU's monitor can be reached past libvirt, in JSON and in its language for people, and libvirt marks such a domain as tainted.
 */
import { ErrorCode, qemuMonitorCommand } from '@libvirt-tck/libvirt';
import { connect, domainXML, is, isDeeply, like, must, note, ok, okError } from '@libvirt-tck/testkit';

const forPeople = 1;

const { conn, guest } = connect();
const config = guest();
const domain = conn.domainDefineXML(domainXML(config));
const ask = (command: object) => JSON.parse(qemuMonitorCommand(domain, JSON.stringify(command)));

domain.create();
note('asking QEMU');
const answer = must(() => ask({ execute: 'query-name' }), 'the monitor takes a command in JSON');
isDeeply(answer.return, { name: config.name }, 'QEMU knows the name of the domain');
const { return: status } = ask({ execute: 'query-status' });
ok(status.running, 'QEMU says that the guest runs');
domain.suspend();
is(ask({ execute: 'query-status' }).return.status, 'paused', 'QEMU says that the suspended guest is paused');
like(
  qemuMonitorCommand(domain, 'info status', forPeople),
  /^VM status: paused\b/,
  'the monitor takes a command in its language for people',
);

note('wrong commands');
const wrong = ask({ execute: 'no-such-command' });
is(
  wrong.error?.class,
  'CommandNotFound',
  'an unknown command gets an error of QEMU as its answer, not one of libvirt',
);
okError(() => qemuMonitorCommand(domain, '{"execute":'), 'text that is not JSON is refused');
okError(
  () => qemuMonitorCommand(domain, 'info status', 0x40),
  'an unknown flag is refused',
  ErrorCode.INVALID_ARG,
);
domain.destroy();
okError(
  () => ask({ execute: 'query-name' }),
  'an inactive domain has no monitor',
  ErrorCode.OPERATION_INVALID,
);
