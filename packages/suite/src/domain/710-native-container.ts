/**
 * The configuration of a container of LXC's own tools is converted to the XML of a domain.
 */
// tck: needs space
import { ErrorCode } from '@libvirt-tck/libvirt';
import {
  connect,
  findAll,
  findText,
  is,
  isDeeply,
  must,
  note,
  ok,
  okError,
  parseXML,
} from '@libvirt-tck/testkit';

const { conn, name, need } = connect();
const format = 'lxc-tools';
const container = name('native');
const root = `${need.space(1)}/${container}`;
const configuration = `
lxc.utsname = ${container}
lxc.rootfs = ${root}
lxc.mount.entry = /srv srv none bind,ro 0 0
lxc.network.type = empty
lxc.cgroup.memory.limit_in_bytes = 128M
`;

note('from the format of the tools');
const xml = must(
  () => conn.domainXMLFromNative(format, configuration),
  'the configuration of a container is converted',
);
const domain = parseXML(xml);
is(domain.name, 'domain', 'the result describes a domain');
is(findText(domain, 'name'), container, 'the domain has the name of the container');
is(findText(domain, 'memory'), '131072', 'the domain has the memory of the container, in KiB');
const targets = findAll(domain, 'devices/filesystem').map(
  (each) => findAll(each, 'target')[0]?.attributes.dir,
);
isDeeply(
  targets.slice(0, 2),
  ['/', '/srv'],
  'the domain has the file systems of the container, its root first',
);
is(
  findAll(domain, 'devices/filesystem/readonly').length,
  1,
  'a file system that is mounted read-only stays so',
);
const isDefined = () => conn.listAllDomains().some((each) => each.getName() === container);
ok(!isDefined(), 'converting a configuration defines no domain');

note('wrong use');
okError(
  () => conn.domainXMLFromNative('no-such-format', configuration),
  'an unknown format is refused',
  ErrorCode.INVALID_ARG,
);
okError(
  () => conn.domainXMLFromNative(format, 'lxc.utsname = x\n'),
  'a container without a root folder is refused',
);
