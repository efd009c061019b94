/**
 * A domain runs a guest: it boots, its console can be read, and it shuts down when asked to.
 */
import { ErrorCode } from '@libvirt-tck/libvirt';
import {
  connect,
  diag,
  domainXML,
  eventually,
  must,
  note,
  okDomain,
  openConsole,
  requireConsoles,
  skip,
  watchLifecycle,
} from '@libvirt-tck/testkit';

const { conn, guest, config: settings } = connect({ events: true });
const config = guest();
const seconds = settings.guestTimeout;

const lifecycle = watchLifecycle(conn, config.name);
const stopReason = () => lifecycle?.stopReason();
const stopped = () => stopReason() && `the guest stopped: libvirt reports ${stopReason()}`;

function isGone(): boolean {
  return conn.listAllDomains().every((domain) => domain.getName() !== config.name);
}

note('starting a guest');
const domain = okDomain(() => conn.domainCreateXML(domainXML(config)), 'a guest is started');
must(() => requireConsoles(domain), 'the console of a guest is accessible');
const console = openConsole(domain);
const isUp = await eventually(() => console.isUp(), 'the guest says on its console that it is up', {
  seconds,
  unless: stopped,
});

const isAsked = 'the guest can be asked to shut down';
const shutsDown = 'the guest shuts down';
const disappears = 'a transient domain is gone once its guest has shut down';
if (isUp) {
  note('asking it to shut down');
  // A container can be up before its controller has told libvirtd the process id of init, and until then libvirt refuses:
  // "Init process ID is not yet known". No event and no state says when it knows. It may never: libvirtd reads from the
  // controller before it can understand it (virLXCMonitorNew), and hangs up on a message that comes too early.
  const ask = () => {
    domain.shutdown();
    return true;
  };
  if (await eventually(ask, isAsked, { notYet: [ErrorCode.OPERATION_INVALID], unless: stopped })) {
    if (lifecycle === undefined) skip('unsupported: the driver reports no lifecycle events', shutsDown);
    else await eventually(() => stopReason() === 'SHUTDOWN', shutsDown, { seconds, unless: stopped });
    await eventually(isGone, disappears, { seconds });
  } else skip('resource: the guest was not asked to shut down', [shutsDown, disappears]);
} else {
  diag(console.lastLines());
  skip('resource: the guest is not there to answer', [isAsked, shutsDown, disappears]);
}
