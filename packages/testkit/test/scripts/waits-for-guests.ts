import { ErrorCode } from '@libvirt-tck/libvirt';
import {
  connect,
  domainXML,
  eventually,
  is,
  note,
  openConsole,
  serial,
  watchLifecycle,
} from '../../src/index.js';

const { conn, guest } = connect({ events: true });

for (const stop of ['shutdown', 'destroy'] as const) {
  const config = guest(stop);
  const lifecycle = watchLifecycle(conn, config.name);
  const domain = conn.domainCreateXML(domainXML(config));
  conn.domainCreateXML(domainXML(guest('other'))).destroy();
  await eventually(() => false, `${stop}: a while after another domain has stopped`, { seconds: 0.2 });
  is(lifecycle?.stopReason(), undefined, `${stop}: this one has not stopped`);
  domain[stop]();
  const reason = stop === 'shutdown' ? 'SHUTDOWN' : 'DESTROYED';
  await eventually(() => lifecycle?.stopReason() === reason, `${stop}: it has stopped for that reason`);
  const unless = () => lifecycle?.stopReason() && `it stopped: ${lifecycle.stopReason()}`;
  await eventually(() => false, `${stop}: never true of a stopped domain`, { seconds: 60, unless });
}

const missing = () => conn.domainLookupByName('missing').isActive();
await eventually(missing, 'another error', { seconds: 60, notYet: [ErrorCode.NO_NETWORK] });
let looks = 0;
await eventually(() => ++looks > 2 || missing(), 'not yet', { notYet: [ErrorCode.NO_DOMAIN] });

const [, , log = ''] = process.argv;
const config = { ...guest('console'), devices: [serial({ type: 'file', path: log })] };
const console = openConsole(conn.domainCreateXML(domainXML(config)));
note(console.lastLines(3));
