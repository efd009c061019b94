/**
 * The memory of a domain's configuration can be changed, up to its largest memory.
 */
import { DomainMemoryModFlags, ErrorCode } from '@libvirt-tck/libvirt';
import { connect, domainXML, is, lives, must, note, okDomain, okError } from '@libvirt-tck/testkit';

const { conn, guest } = connect();
const { CONFIG, LIVE, MAXIMUM } = DomainMemoryModFlags;
const config = { ...guest(), memory: 98_304, currentMemory: 98_304 };
const domain = okDomain(() => conn.domainDefineXML(domainXML(config)), 'a domain is defined');
const memory = () => domain.getInfo().memory;
const largest = () => domain.getInfo().maxMem;

note('the memory');
must(() => domain.setMemoryFlags(65_536, CONFIG), 'the memory of the configuration can be changed');
is(memory(), 65_536n, 'the configuration has the new memory');
is(largest(), 98_304n, 'the largest memory is the same');
okError(
  () => domain.setMemoryFlags(98_305, CONFIG),
  'the memory cannot be more than the largest memory',
  ErrorCode.INVALID_ARG,
);
is(memory(), 65_536n, 'the refusal changes nothing');
okError(
  () => domain.setMemoryFlags(65_536, LIVE),
  'an inactive domain has no live memory',
  ErrorCode.OPERATION_INVALID,
);
okError(() => domain.setMemoryFlags(0, CONFIG), 'a domain without memory is refused', ErrorCode.INVALID_ARG);

note('the largest memory');
lives(() => domain.setMemoryFlags(131_072, CONFIG | MAXIMUM), 'the largest memory can be raised');
is(largest(), 131_072n, 'the configuration has the new largest memory');
is(memory(), 65_536n, 'raising it does not change the memory');
lives(() => domain.setMaxMemory(114_688), 'the older function changes the largest memory too');
is(largest(), 114_688n, 'the configuration has the largest memory of the older function');
lives(() => domain.setMemoryFlags(49_152, CONFIG | MAXIMUM), 'the largest memory can be lowered');
is(largest(), 49_152n, 'the configuration has the lower largest memory');
is(memory(), 49_152n, 'lowering it takes the memory with it');

note('the next start');
lives(() => domain.setMemoryFlags(114_688, CONFIG | MAXIMUM), 'the largest memory can be raised again');
lives(() => domain.create(), 'the domain can be started');
is(largest(), 114_688n, 'the started domain has the largest memory of its configuration');
okError(
  () => domain.setMemoryFlags(131_072, CONFIG),
  'while it runs, the memory of the configuration cannot be too much either',
  ErrorCode.INVALID_ARG,
);
