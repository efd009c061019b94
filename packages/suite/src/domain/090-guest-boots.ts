/**
 * What runs in a domain is a guest: it boots, can be heard on its console, and shuts down when it is asked to.
 */
import {
  connect,
  diag,
  domainXML,
  eventually,
  lives,
  note,
  okDomain,
  openConsole,
  skip,
  skipAll,
} from '@libvirt-tck/testkit';

const { conn, guest, config: settings } = connect();
const config = guest();
if (config.type === 'test') skipAll('unsupported: the test driver only pretends to run guests');
const patience = { seconds: settings.guestTimeout };

function isGone(): boolean {
  return conn.listAllDomains().every((domain) => domain.getName() !== config.name);
}

note('starting a guest');
const domain = okDomain(() => conn.domainCreateXML(domainXML(config)), 'a guest is started');
const console = openConsole(domain);
const isUp = await eventually(() => console.isUp(), 'the guest says on its console that it is up', patience);

const shutDown = ['the guest can be asked to shut down', 'the guest shuts down'] as const;
if (isUp) {
  note('asking it to shut down');
  lives(() => domain.shutdown(), shutDown[0]);
  await eventually(isGone, shutDown[1], patience);
} else {
  diag(`the console said:\n${console.text()}`);
  skip('resource: the guest is not there to answer', shutDown);
}
