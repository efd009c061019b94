/**
 * A hook is called before a domain starts, when it has started, when it has stopped, and when its resources are released.
 */
// tck: needs hooks
// tck: alone
import {
  connect,
  domainXML,
  eventually,
  findText,
  is,
  isDeeply,
  lives,
  note,
  ok,
  okDomain,
} from '@libvirt-tck/testkit';

const { conn, guest, need } = connect();
const hooks = need.hooks();
const config = guest();
const record = hooks.record(config.name);
const called = () => record.calls().map(({ step }) => step);

note('defining a domain');
const domain = okDomain(() => conn.domainDefineXML(domainXML(config)), 'a domain is defined');
isDeeply(called(), [], 'defining a domain calls no hook');

note('starting it');
lives(() => domain.create(), 'the domain is started');
isDeeply(
  called(),
  ['prepare begin', 'start begin', 'started begin'],
  'the hook is called before the start and after it, in the documented order',
);
const calls = record.calls();
is(new Set(calls.map(({ script }) => script)).size, 1, 'one hook script is called for all steps');
ok(
  calls.every(({ xml }) => xml && findText(xml, 'uuid') === config.uuid),
  'each call of the start has the XML of the domain on its standard input',
);

note('suspending and resuming it');
const before = called().length;
lives(() => domain.suspend(), 'the domain is suspended');
lives(() => domain.resume(), 'the domain is resumed');
is(called().length, before, 'suspending and resuming call no hook');

note('destroying it');
lives(() => domain.destroy(), 'the domain is destroyed');
await eventually(
  () => called().includes('release end'),
  'the hook is called when the resources are released',
);
lives(() => domain.undefine(), 'the domain is undefined');
const ending = called().slice(before);
isDeeply(
  [...new Set(ending)],
  ['stopped end', 'release end'],
  'the hook is called when the domain has stopped, then when its resources are released, and not for undefining it',
);
is(ending.length, 2, 'the hook is called once for each of these steps');
