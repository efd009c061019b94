/**
 * Applications keep XML of their own in the configuration of a domain, each in a namespace of its own.
 */
import { DomainMetadataType, ErrorCode } from '@libvirt-tck/libvirt';
import {
  connect,
  domainXML,
  find,
  findText,
  is,
  lives,
  must,
  note,
  ok,
  okDomain,
  okError,
  parseXML,
} from '@libvirt-tck/testkit';

const { conn, guest } = connect();
const config = guest();
const domain = okDomain(() => conn.domainDefineXML(domainXML(config)), 'a domain is defined');
const { ELEMENT } = DomainMetadataType;
const [first, second] = ['https://example.org/first', 'https://example.org/second'];
const get = (uri: string) => domain.getMetadata(ELEMENT, uri);
const set = (uri: string, xml: string | null, key = 'app') => domain.setMetadata(ELEMENT, xml, key, uri);
const missing = ErrorCode.NO_DOMAIN_METADATA;

note('adding elements');
okError(() => get(first), 'a new domain has no element in the namespace', missing);
must(() => set(first, '<owner>Ada</owner>', 'a'), 'an element can be added');
is(findText(parseXML(`<x>${get(first)}</x>`), 'owner'), 'Ada', 'the element is there');
lives(() => set(second, '<owner>Grace</owner>', 'b'), 'an element of another namespace can be added');
ok(get(second).includes('Grace'), 'the second element is there');
ok(get(first).includes('Ada'), 'the first element is still there');
ok(
  find(parseXML(domain.getXMLDesc()), 'metadata/a:owner') !== undefined,
  'the XML of the domain has the element',
);

note('changing them');
lives(() => set(first, '<owner>Alan</owner>', 'a'), 'an element can be changed');
ok(get(first).includes('Alan') && !get(first).includes('Ada'), 'the element is changed');
ok(get(second).includes('Grace'), 'the element of the other namespace is not changed');
okError(() => set(first, '<owner>', 'a'), 'XML that is not well-formed is refused');
ok(get(first).includes('Alan'), 'the refusal changes nothing');

note('keeping them');
lives(() => domain.create(), 'the domain can be started');
ok(get(first).includes('Alan'), 'the running domain has the element');
lives(() => domain.destroy(), 'the domain can be destroyed');
ok(get(first).includes('Alan'), 'the destroyed domain has the element');

note('removing them');
lives(() => set(first, null), 'an element can be removed');
okError(() => get(first), 'a removed element is not there', missing);
ok(get(second).includes('Grace'), 'the element of the other namespace stays');
