/**
 * A persistent domain stays when it stops; it has an id while it runs, and -1 while it does not.
 */
import { ErrorCode } from '@libvirt-tck/libvirt';
import { connect, domainXML, is, lives, note, ok, okDomain, okError, skip } from '@libvirt-tck/testkit';

const inactiveID = -1;

const { conn, guest } = connect();
const config = guest();

note('defining a domain and undefining it, without ever starting it');
const diskless = { ...config, devices: config.devices.filter(({ name }) => name !== 'disk') };
const bootsWithoutDisk = 'a domain with kernel, initrd and no disk is defined';
const bootsKernel = config.os.kernel !== undefined;
if (!bootsKernel) skip('unsupported: guests of this driver boot no kernel', bootsWithoutDisk);
const isDefined = lives(
  () => conn.domainDefineXML(domainXML(diskless)),
  bootsKernel ? bootsWithoutDisk : 'a domain that boots no kernel is defined',
);
const isGone = 'a domain that never ran is gone once it is undefined';
if (isDefined) {
  conn.domainLookupByName(config.name).undefine();
  okError(() => conn.domainLookupByName(config.name), isGone, ErrorCode.NO_DOMAIN);
} else skip('resource: the domain was not defined', isGone);

note('defining a domain');
const domain = okDomain(() => conn.domainDefineXML(domainXML(config)), 'a domain is defined');
ok(domain.isPersistent(), 'the defined domain is persistent');
ok(!domain.isActive(), 'the defined domain is inactive');
is(domain.getID(), inactiveID, 'the defined domain has the id -1');

note('starting it');
lives(() => domain.create(), 'the defined domain can be started');
ok(domain.isActive(), 'the started domain is active');
ok(domain.getID() > 0, 'starting an inactive domain updates its id');
const running = okDomain(
  () => conn.domainLookupByName(config.name),
  'the started domain is found by its name',
);
is(running.getID(), domain.getID(), 'the started domain is found with its id');

note('destroying it');
lives(() => domain.destroy(), 'the started domain can be destroyed');
is(domain.getID(), inactiveID, 'destroying an active domain updates its id');
const stopped = okDomain(
  () => conn.domainLookupByName(config.name),
  'the destroyed domain is found by its name',
);
is(stopped.getID(), inactiveID, 'the destroyed domain is found with the id -1');
ok(!stopped.isActive(), 'the destroyed domain is inactive');

note('undefining it');
lives(() => stopped.undefine(), 'the destroyed domain can be undefined');
okError(
  () => conn.domainLookupByName(config.name),
  'an undefined domain is not found by its name',
  ErrorCode.NO_DOMAIN,
);
okError(
  () => conn.domainLookupByUUIDString(config.uuid),
  'an undefined domain is not found by its UUID',
  ErrorCode.NO_DOMAIN,
);
