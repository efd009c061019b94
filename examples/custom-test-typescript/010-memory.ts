/**
 * A domain has the memory and the processors of its configuration.
 */
import type { Domain } from '@libvirt-tck/libvirt';
import { connect, type DomainConfig, domainXML, is, okDomain } from '@libvirt-tck/testkit';

const { conn, guest } = connect();
const config: DomainConfig = { ...guest(), memory: 65_536, vcpus: 2 };

const domain: Domain = okDomain(() => conn.domainDefineXML(domainXML(config)), 'a domain is defined');
const { maxMem, nrVirtCpu } = domain.getInfo();
is(maxMem, 65_536n, 'the domain has the memory of its configuration');
is(nrVirtCpu, 2, 'the domain has the processors of its configuration');
