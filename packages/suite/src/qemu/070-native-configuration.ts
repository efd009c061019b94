/**
 * The configuration of a domain is converted to the hypervisor's own, with the name, memory and devices of the domain.
 */
import { ErrorCode } from '@libvirt-tck/libvirt';
import { connect, domainXML, like, must, note, ok, okError } from '@libvirt-tck/testkit';

const { conn, guest } = connect();
const { uuid: _, ...config } = guest();
const native = 'qemu-argv';

note('to the command line of QEMU');
const xml = domainXML({ ...config, memory: 196_608, vcpus: 2 });
const line = must(() => conn.domainXMLToNative(native, xml), 'the XML of a domain is converted');
like(line, /-name \S*\b(?:guest=)?tck-\d+-guest\b/, 'the command line has the name of the domain');
like(line, /-smp \S*\b2\b/, 'the command line has the number of processors');
like(line, /-m \S*\b(?:192|196608k)\b/, 'the command line has the memory in MiB');
ok(line.includes(config.os.kernel ?? 'no kernel'), 'the command line has the path of the kernel');
ok(
  conn.listAllDomains().every((each) => each.getName() !== config.name),
  'converting a configuration defines no domain',
);

note('wrong use');
okError(
  () => conn.domainXMLToNative('no-such-format', xml),
  'an unknown format is refused',
  ErrorCode.INVALID_ARG,
);
okError(() => conn.domainXMLToNative(native, '<domain/>'), 'the XML of no domain is refused');
okError(
  () => conn.domainXMLFromNative('no-such-format', line),
  'converting back from an unknown format is refused',
  ErrorCode.INVALID_ARG,
  ErrorCode.NO_SUPPORT,
);
