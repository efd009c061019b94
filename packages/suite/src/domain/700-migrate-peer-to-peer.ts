/**
 * A running guest moves to another host: it disappears here, and runs there as the same domain, without interruption.
 */
// tck: tags boots, migration
// tck: needs other-host
import { type Connection, type Domain, DomainMigrateFlags, ErrorCode } from '@libvirt-tck/libvirt';
import {
  connect,
  domainXML,
  eventually,
  is,
  must,
  note,
  ok,
  okBoots,
  okDomain,
  okError,
  openConsole,
} from '@libvirt-tck/testkit';

const { conn, guest, need, config: settings } = connect();
const other = need.otherHost();
const config = guest();
const { LIVE, PEER2PEER } = DomainMigrateFlags;

const domain = conn.domainCreateXML(domainXML(config));
const before = await okBoots(domain, 'a guest boots here');
await before.run('echo remembered >/run/note');
before.close();

async function arrives(from: Connection, to: Connection, where: string): Promise<Domain> {
  const name = `a domain with its name and UUID is found ${where}`;
  const moved = okDomain(() => to.domainLookupByUUIDString(config.uuid), name);
  is(moved.getName(), config.name, `the domain ${where} has its name`);
  ok(moved.isActive(), `the domain ${where} is active`);
  ok(!moved.isPersistent(), `a transient domain stays transient ${where}`);
  const leaves = () => from.listAllDomains().every((each) => each.getName() !== config.name);
  await eventually(leaves, `the domain has left the other side when it is ${where}`);
  const console = openConsole(moved);
  const { output } = await console.run('cat /run/note', { seconds: settings.guestTimeout });
  is(output, 'remembered\n', `the guest has not restarted when it is ${where}`);
  console.close();
  return moved;
}

note('from one libvirtd to the other, without the client in between');
must(
  () => domain.migrateToURI3(settings.otherUri ?? '', {}, LIVE | PEER2PEER),
  'the domain migrates to the other host',
);
const there = await arrives(conn, other, 'there');
okError(
  () => conn.domainLookupByUUIDString(config.uuid),
  'the domain is not found here',
  ErrorCode.NO_DOMAIN,
);

note('back, with the client in between');
const back = okDomain(() => there.migrate3(conn, {}, LIVE), 'the domain migrates back');
is(back.getUUIDString(), config.uuid, 'the domain that migrated back has its UUID');
await arrives(other, conn, 'back here');
