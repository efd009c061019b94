/**
 * The XML that libvirt returns for a domain defines the same domain again.
 */
import { DomainXMLFlags } from '@libvirt-tck/libvirt';
import {
  connect,
  domainXML,
  find,
  findText,
  ifSupported,
  is,
  lives,
  note,
  okDomain,
  parseXML,
  returns,
} from '@libvirt-tck/testkit';

const { conn, guest } = connect();
const config = guest();
const inactive = () => domain.getXMLDesc(DomainXMLFlags.INACTIVE);

const domain = okDomain(() => conn.domainDefineXML(domainXML(config)), 'a domain is defined');
const document = parseXML(domain.getXMLDesc());
note('what it keeps of the definition');
is(document.attributes.type, config.type, 'the XML has the type of the definition');
is(findText(document, 'name'), config.name, 'the XML has the name of the definition');
is(findText(document, 'uuid'), config.uuid, 'the XML has the UUID of the definition');
is(findText(document, 'memory'), String(config.memory), 'the XML has the memory of the definition');
is(find(document, 'memory')?.attributes.unit, 'KiB', 'the XML has the memory in KiB');
is(findText(document, 'vcpu'), '1', 'the XML has the processors of the definition');
is(findText(document, 'os/type'), config.os.type, 'the XML has the OS type of the definition');
is(findText(document, 'on_reboot'), config.onReboot, 'the XML has what to do at a reboot');

note('defining it again');
const before = inactive();
lives(() => conn.domainDefineXML(before), 'its own XML defines it again');
returns(inactive, before, 'a definition with its own XML changes nothing');
lives(() => domain.undefine(), 'it can be undefined');
okDomain(() => conn.domainDefineXML(before), 'its XML defines it after it is gone');
returns(
  ifSupported(() => conn.domainLookupByName(config.name).getXMLDesc(DomainXMLFlags.INACTIVE)),
  before,
  'what is defined so has the same XML',
);

note('while it runs');
const again = conn.domainLookupByName(config.name);
lives(() => again.create(), 'it can be started');
is(again.getXMLDesc(DomainXMLFlags.INACTIVE), before, 'starting it does not change its configuration');
is(
  parseXML(again.getXMLDesc()).attributes.id,
  String(again.getID()),
  'the XML of a running domain has its id',
);
is(parseXML(before).attributes.id, undefined, 'the XML of its configuration has no id');
