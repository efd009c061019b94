/**
 * The number of processors in a domain's configuration can be changed, up to its largest number.
 */
import { DomainVcpuFlags, ErrorCode } from '@libvirt-tck/libvirt';
import { connect, domainXML, is, lives, must, note, okDomain, okError, returns } from '@libvirt-tck/testkit';

const { conn, guest } = connect();
const { CONFIG, LIVE, MAXIMUM } = DomainVcpuFlags;
const { INVALID_ARG, OPERATION_INVALID } = ErrorCode;
const config = { ...guest(), vcpus: { max: 3, current: 2 } };
const domain = okDomain(() => conn.domainDefineXML(domainXML(config)), 'a domain is defined');
const now = () => domain.getVcpusFlags(CONFIG);
const most = () => domain.getVcpusFlags(CONFIG | MAXIMUM);

note('the number');
is(must(now, 'the number of processors can be read'), 2, 'it is that of the definition');
returns(most, 3, 'the largest number is that of the definition');
must(() => domain.setVcpusFlags(1, CONFIG), 'the number of processors can be changed');
returns(now, 1, 'the configuration has the new number');
returns(most, 3, 'the largest number is the same');
is(domain.getInfo().nrVirtCpu, 1, 'the information has the new number too');

note('what is refused');
okError(() => domain.setVcpusFlags(4, CONFIG), 'more than the largest number is refused', INVALID_ARG);
okError(() => domain.setVcpusFlags(0, CONFIG), 'a domain without processors is refused', INVALID_ARG);
okError(() => domain.setVcpusFlags(1, LIVE), 'an inactive domain has no live processors', OPERATION_INVALID);
okError(() => domain.getVcpusFlags(LIVE), 'an inactive domain has no live number', OPERATION_INVALID);
returns(now, 1, 'the refusals change nothing');

note('the largest number');
lives(() => domain.setVcpusFlags(2, CONFIG | MAXIMUM), 'the largest number can be lowered');
returns(most, 2, 'the configuration has the new largest number');
okError(() => domain.setVcpusFlags(3, CONFIG), 'more than the new largest number is refused', INVALID_ARG);

note('the next start');
lives(() => domain.create(), 'the domain can be started');
is(domain.getInfo().nrVirtCpu, 1, 'the started domain has the processors of its configuration');
returns(() => domain.getVcpusFlags(LIVE), 1, 'its live number is that of its configuration');
returns(
  () => domain.getVcpusFlags(LIVE | MAXIMUM),
  2,
  'its live largest number is that of its configuration',
);
returns(() => domain.getMaxVcpus(), 2, 'the older function returns the largest number too');
