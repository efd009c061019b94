/**
 * A hook is called when the daemon reloads its configuration; running domains stay as they are.
 */
// tck: needs hooks daemon-reload
// tck: alone
import { connect, domainXML, eventually, is, isDeeply, note, ok, okDomain } from '@libvirt-tck/testkit';

const { conn, guest, need } = connect();
const reload = need.daemonReload();
const record = need.hooks().record('-');
const config = guest();

const domain = okDomain(() => conn.domainCreateXML(domainXML(config)), 'a domain runs');
const id = domain.getID();
isDeeply(record.calls(), [], 'the hook of the daemon is not called for a domain');

note('asking the daemon to reload');
reload();
await eventually(() => record.calls().length > 0, 'the hook is called when the daemon reloads');
const calls = record.calls().map(({ script, step, extra }) => `${script} ${step} ${extra}`);
isDeeply(calls, ['daemon reload begin SIGHUP'], 'the hook is called once, with the documented words');
ok(domain.isActive(), 'the domain still runs after the reload');
is(domain.getID(), id, 'the domain has its id after the reload');
