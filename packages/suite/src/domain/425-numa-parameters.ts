/**
 * The nodes that a domain takes its memory from can be set, for the running domain and for its next start.
 */
import { DomainModificationImpact, DomainNumatuneMemMode, ErrorCode } from '@libvirt-tck/libvirt';
import {
  connect,
  domainXML,
  find,
  ifSupported,
  is,
  lives,
  must,
  note,
  okDomain,
  okError,
  parseXML,
} from '@libvirt-tck/testkit';

const { conn, guest } = connect();
const { LIVE, CONFIG } = DomainModificationImpact;
const { STRICT, INTERLEAVE } = DomainNumatuneMemMode;
const domain = okDomain(() => conn.domainDefineXML(domainXML(guest())), 'a domain is defined');
const set = (flags: number, params: { readonly numa_nodeset?: string; readonly numa_mode?: number }) =>
  domain.setNumaParameters(params, flags);
const get = (flags: number) => domain.getNumaParameters(flags);
// Every host has the node 0.
const nodes = { numa_nodeset: '0' };

note('while it runs without');
must(() => domain.create(), 'the domain can be started');
must(
  ifSupported(() => set(LIVE, nodes)),
  'the nodes of a running domain can be set',
);
is(get(LIVE).numa_nodeset, '0', 'the running domain has the nodes');
is(get(CONFIG).numa_nodeset, '', 'its next start has none');
lives(() => domain.destroy(), 'the domain can be destroyed');

note('while it does not run');
must(
  ifSupported(() => set(CONFIG, { ...nodes, numa_mode: INTERLEAVE })),
  'the nodes and the mode of its next start can be set',
);
is(get(CONFIG).numa_nodeset, '0', 'its parameters have the nodes');
is(get(CONFIG).numa_mode, INTERLEAVE, 'its parameters have the mode');
const memory = () => find(parseXML(domain.getXMLDesc()), 'numatune/memory')?.attributes;
is(memory()?.nodeset, '0', 'its XML has the nodes');
is(memory()?.mode, 'interleave', 'its XML has the mode');
okError(
  () => set(LIVE, nodes),
  'the live nodes of an inactive domain cannot be set',
  ErrorCode.OPERATION_INVALID,
);
lives(() => set(CONFIG, { numa_mode: STRICT }), 'the mode can be changed alone');
is(get(CONFIG).numa_nodeset, '0', 'that leaves the nodes as they are');

note('while it runs with them');
must(() => domain.create(), 'the domain can be started with them');
is(get(LIVE).numa_nodeset, '0', 'the domain that was started with them has the nodes');
is(get(LIVE).numa_mode, STRICT, 'the domain that was started with them has the mode');
okError(
  () => set(LIVE, { numa_mode: INTERLEAVE }),
  'the mode of a running domain cannot be changed',
  ErrorCode.OPERATION_INVALID,
);
is(get(LIVE).numa_mode, STRICT, 'the refusal changes nothing');
lives(() => set(CONFIG, { numa_mode: INTERLEAVE }), 'the mode of its next start can be changed');
is(get(LIVE).numa_mode, STRICT, 'that leaves the running domain as it is');

note('the next start');
lives(() => domain.destroy(), 'the domain can be destroyed again');
lives(() => domain.create(), 'the domain can be started again');
is(get(LIVE).numa_mode, INTERLEAVE, 'it has the mode of its configuration');
