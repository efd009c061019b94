/**
 * A domain that is started with autodestroy ends with the connection that started it; others do not.
 */
import { Connection, DomainCreateFlags } from '@libvirt-tck/libvirt';
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
} from '@libvirt-tck/testkit';

const { conn, uri, guest, name } = connect();
const { START_AUTODESTROY } = DomainCreateFlags;
const [transient, persistent, other] = ['transient', 'persistent', 'other'].map((base) => guest(base));
if (!transient || !persistent || !other) throw new Error('there are three guests');
const active = () =>
  conn
    .listAllDomains(1)
    .map((domain) => domain.getName())
    .filter((each) => each.startsWith(name('')));

const second = Connection.open(uri);
const created = okDomain(
  ifSupported(() => second.domainCreateXML(domainXML(transient), START_AUTODESTROY)),
  'another connection creates a transient domain with autodestroy',
);
const defined = okDomain(() => second.domainDefineXML(domainXML(persistent)), 'it defines a domain');
must(
  ifSupported(() => defined.createWithFlags(START_AUTODESTROY)),
  'it starts that domain with autodestroy',
);
const without = okDomain(
  () => second.domainCreateXML(domainXML(other)),
  'it creates a domain without autodestroy',
);
ok(active().length === 3, 'all three run while that connection is open');

note('closing that connection');
// Each object of the connection keeps it open.
for (const each of [created, defined, without]) each.free();
is(second.close(), 0, 'that connection is closed');
await eventually(
  () => !active().includes(transient.name) && !active().includes(persistent.name),
  'the domains with autodestroy are destroyed',
);
ok(active().includes(other.name), 'the domain without autodestroy still runs');
lives(() => conn.domainLookupByName(persistent.name), 'the persistent domain is still defined');
ok(
  conn.listAllDomains().every((domain) => domain.getName() !== transient.name),
  'the transient domain is gone',
);
lives(() => conn.domainLookupByName(persistent.name).create(), 'the persistent domain can be started again');
