/**
 * The speed of a domain's migration can be limited, and the limit can be read.
 */
import { ErrorCode } from '@libvirt-tck/libvirt';
import { connect, domainXML, lives, must, ok, okDomain, okError, returns } from '@libvirt-tck/testkit';

const { conn, guest } = connect();
const domain = okDomain(() => conn.domainDefineXML(domainXML(guest())), 'a domain is defined');
lives(() => domain.create(), 'the domain can be started');
// In MiB/s
const speed = () => domain.migrateGetMaxSpeed();

ok(must(speed, 'the speed of migration can be read') > 0n, 'it is not 0 by default');
must(() => domain.migrateSetMaxSpeed(100), 'the speed of migration can be limited');
returns(speed, 100n, 'libvirt returns the limit');
lives(() => domain.migrateSetMaxSpeed(2000), 'the limit can be raised');
returns(speed, 2000n, 'libvirt returns the higher limit');
// In bytes per second, it must fit into 64 bits.
okError(
  () => domain.migrateSetMaxSpeed(1n << 50n),
  'a limit that is too high is refused',
  ErrorCode.OVERFLOW,
);
returns(speed, 2000n, 'the refusal changes nothing');
