/**
 * A domain runs a guest: it boots, its console can be read, and it shuts down when asked to.
 */
// tck: tags boots
import { ErrorCode } from '@libvirt-tck/libvirt';
import { connect, domainXML, eventually, is, okBoots, skip, watchLifecycle } from '@libvirt-tck/testkit';

const { conn, guest, config: settings } = connect({ events: true });
const config = guest();
const seconds = settings.guestTimeout;

const lifecycle = watchLifecycle(conn, config.name);
const stopReason = () => lifecycle?.stopReason();
const stopped = () => stopReason() && `the guest stopped: libvirt reports ${stopReason()}`;

function isGone(): boolean {
  return conn.listAllDomains().every((domain) => domain.getName() !== config.name);
}

const domain = conn.domainCreateXML(domainXML(config));
const inside = await okBoots(domain, 'the guest says on its console that it is up');
const { status, output } = await inside.run('echo $((6 * 7)); exit 3');
is(output, '42\n', 'a command in the guest prints its output');
is(status, 3, 'a command in the guest has its exit status');

// A container can be up before its controller has told libvirtd the process id of init, and until then libvirt refuses:
// "Init process ID is not yet known". No event and no state says when it knows. It may never: libvirtd reads from the
// controller before it can understand it (virLXCMonitorNew), and hangs up on a message that comes too early.
const ask = () => {
  domain.shutdown();
  return true;
};
const shutsDown = 'the guest shuts down';
const disappears = 'a transient domain is gone once its guest has shut down';
const options = { notYet: [ErrorCode.OPERATION_INVALID], unless: stopped };
if (await eventually(ask, 'the guest can be asked to shut down', options)) {
  if (lifecycle === undefined) skip('unsupported: the driver reports no lifecycle events', shutsDown);
  else await eventually(() => stopReason() === 'SHUTDOWN', shutsDown, { seconds, unless: stopped });
  await eventually(isGone, disappears, { seconds });
} else skip('resource: the guest was not asked to shut down', [shutsDown, disappears]);
