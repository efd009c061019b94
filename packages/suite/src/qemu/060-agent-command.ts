/**
 * The guest agent can be reached past libvirt, as long as it runs.
 */
// tck: tags boots
import { ErrorCode, LibvirtError, qemuAgentCommand } from '@libvirt-tck/libvirt';
import {
  channel,
  connect,
  domainXML,
  eventually,
  find,
  ifSupported,
  is,
  like,
  must,
  note,
  okBoots,
  okError,
  parseXML,
} from '@libvirt-tck/testkit';

const { conn, guest, config: settings } = connect();
const config = guest();
const agent = channel({ type: 'unix', mode: 'bind' }, 'org.qemu.guest_agent.0');
const xml = domainXML({ ...config, devices: [...config.devices, agent] });
const domain = must(
  ifSupported(() => conn.domainDefineXML(xml)),
  'a domain with a channel for the agent is defined',
);
const ask = (command: object) => JSON.parse(qemuAgentCommand(domain, JSON.stringify(command)));
const state = () => find(parseXML(domain.getXMLDesc()), 'devices/channel/target')?.attributes.state;

function refusal(): ErrorCode | undefined {
  try {
    ask({ execute: 'guest-ping' });
    return undefined;
  } catch (error) {
    if (error instanceof LibvirtError && error.code !== ErrorCode.NO_SUPPORT) return error.code;
    throw error;
  }
}

is(must(refusal, 'libvirt can ask an agent'), ErrorCode.OPERATION_INVALID, 'an inactive domain has no agent');
domain.create();
const inside = await okBoots(domain, 'the guest boots');
await eventually(() => state() === 'connected', 'the XML says that the agent is connected', {
  seconds: settings.guestTimeout,
});

note('asking the agent');
is(JSON.stringify(ask({ execute: 'guest-ping' })), '{"return":{}}', 'the agent answers a ping');
const { output } = await inside.run('uname -r');
is(
  ask({ execute: 'guest-get-osinfo' }).return['kernel-release'],
  output.trim(),
  'the agent knows the kernel that the guest runs',
);
const error = okError(() => ask({ execute: 'no-such-command' }), 'an unknown command is refused');
like(error?.message ?? '', /no-such-command|not been found/, 'the error has the message of the agent');

note('ending the agent');
await inside.run('kill $(cat /run/qemu-ga.pid)');
await eventually(() => state() === 'disconnected', 'the XML says that the agent is disconnected');
okError(
  () => ask({ execute: 'guest-ping' }),
  'an agent that has ended cannot be asked',
  ErrorCode.AGENT_UNRESPONSIVE,
);
