/**
 * A hook is called when a network starts and stops, with the XML of the network.
 */
// tck: needs hooks
// tck: alone

import { ErrorCode } from '@libvirt-tck/libvirt';
import {
  connect,
  findText,
  is,
  isDeeply,
  lives,
  networkXML,
  note,
  ok,
  okError,
  okNetwork,
} from '@libvirt-tck/testkit';

const { conn, name, need } = connect();
const hooks = need.hooks();
const [accepted, refused] = [name('net'), name('refused')];
const record = hooks.record(accepted);
const called = () => record.calls().map(({ step }) => step);

note('defining and starting a network');
const network = okNetwork(
  () => conn.networkDefineXML(networkXML({ name: accepted })),
  'a network is defined',
);
isDeeply(called(), [], 'defining a network calls no hook');
lives(() => network.create(), 'the network is started');
isDeeply(called(), ['start begin', 'started begin'], 'the hook is called before the start and after it');
ok(
  record.calls().every(({ script }) => script === 'network'),
  'the hook script of networks is called, and no other',
);
const uuids = record.calls().map(({ xml }) => xml && findText(xml, 'network/uuid'));
isDeeply(uuids, [network.getUUIDString(), network.getUUIDString()], 'each call has the XML of the network');

note('stopping it');
lives(() => network.destroy(), 'the network is stopped');
isDeeply(called().slice(2), ['stopped end'], 'the hook is called when the network has stopped');
lives(() => network.undefine(), 'the network is undefined');
is(called().length, 3, 'undefining a network calls no hook');

note('refusing a network');
hooks.refuse(refused, 'start begin');
const other = okNetwork(
  () => conn.networkDefineXML(networkXML({ name: refused })),
  'another network is defined',
);
okError(() => other.create(), 'a network that a hook refuses does not start', ErrorCode.HOOK_SCRIPT_FAILED);
ok(!other.isActive(), 'the refused network is inactive');
