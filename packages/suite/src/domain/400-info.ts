/**
 * A domain's information follows from its configuration and its state.
 */
import { DomainState } from '@libvirt-tck/libvirt';
import { connect, domainXML, is, lives, note, ok, okDomain, returns } from '@libvirt-tck/testkit';

const { conn, guest } = connect();
const config = { ...guest(), memory: 98_304, currentMemory: 65_536, vcpus: 1 };

note('while it is inactive');
const domain = okDomain(() => conn.domainDefineXML(domainXML(config)), 'a domain is defined');
const defined = domain.getInfo();
is(defined.state, DomainState.SHUTOFF, 'an inactive domain is shut off');
is(defined.maxMem, BigInt(config.memory), 'its largest memory is that of its configuration, in KiB');
is(defined.memory, BigInt(config.currentMemory), 'its memory is that of its configuration, in KiB');
is(defined.nrVirtCpu, 1, 'its processors are those of its configuration');
returns(() => domain.getMaxMemory(), BigInt(config.memory), 'its largest memory can be asked for by itself');
is(domain.getOSType(), config.os.type, 'its OS type is that of its configuration');

note('while it is active');
lives(() => domain.create(), 'the domain can be started');
const running = domain.getInfo();
is(running.state, DomainState.RUNNING, 'a started domain runs');
is(running.state, domain.getState().state, 'its information and its state agree');
is(running.maxMem, BigInt(config.memory), 'while it runs, its largest memory is that of its configuration');
ok(running.memory <= running.maxMem, 'while it runs, it has no more memory than that');
is(running.nrVirtCpu, 1, 'while it runs, its processors are those of its configuration');
ok(domain.getInfo().cpuTime >= running.cpuTime, 'its processor time never falls');

note('inactive again');
lives(() => domain.destroy(), 'the domain can be destroyed');
is(domain.getInfo().state, DomainState.SHUTOFF, 'a destroyed domain is shut off');
is(
  domain.getInfo().memory,
  BigInt(config.currentMemory),
  'a destroyed domain has the memory of its configuration',
);
