/**
 * A read-only connection shows domains, and refuses to change them.
 */
import { Connection, DomainXMLFlags, ErrorCode } from '@libvirt-tck/libvirt';
import { connect, domainXML, is, note, ok, okDomain, okError, returns } from '@libvirt-tck/testkit';

const { conn, uri, guest, name, folder } = connect();
const config = guest();
const own = okDomain(() => conn.domainDefineXML(domainXML(config)), 'a domain is defined');
own.create();
const before = own.getXMLDesc();

const readOnly = Connection.openReadOnly(uri);
const domain = okDomain(() => readOnly.domainLookupByName(config.name), 'a read-only connection finds it');

note('what it shows');
is(domain.getUUIDString(), config.uuid, 'a read-only connection shows its UUID');
returns(() => domain.getState().state, own.getState().state, 'a read-only connection shows its state');
ok(domain.getXMLDesc().startsWith('<domain'), 'a read-only connection shows its XML');
okError(
  () => domain.getXMLDesc(DomainXMLFlags.SECURE),
  'a read-only connection does not show passwords in the XML',
  ErrorCode.OPERATION_DENIED,
);

note('what it refuses');
const file = `${folder('files')}/file`;
const refused: Readonly<Record<string, () => unknown>> = {
  defined: () => readOnly.domainDefineXML(domainXML(guest('other'))),
  created: () => readOnly.domainCreateXML(domainXML(guest('other'))),
  started: () => domain.create(),
  suspended: () => domain.suspend(),
  resumed: () => domain.resume(),
  'shut down': () => domain.shutdown(),
  rebooted: () => domain.reboot(),
  reset: () => domain.reset(),
  saved: () => domain.save(file),
  dumped: () => domain.coreDump(file),
  destroyed: () => domain.destroy(),
  undefined: () => domain.undefine(),
  renamed: () => domain.rename(name('other')),
  'marked to start with the host': () => domain.setAutostart(true),
  'given other memory': () => domain.setMemory(65_536),
  'given other processors': () => domain.setVcpus(1),
  'given a device': () => domain.attachDevice('<rng/>'),
};
for (const [what, call] of Object.entries(refused))
  okError(call, `over a read-only connection, a domain cannot be ${what}`, ErrorCode.OPERATION_DENIED);
is(own.getXMLDesc(), before, 'the domain is what it was');
ok(own.isActive() && own.isPersistent(), 'the domain still runs, and is persistent');
