/**
 * The configuration in the file of a saved domain can be read and changed before the domain is restored from it.
 */
import { writeFileSync } from 'node:fs';
import {
  connect,
  domainXML,
  findText,
  is,
  lives,
  must,
  note,
  okDomain,
  okError,
  parseXML,
} from '@libvirt-tck/testkit';

const { conn, guest, folder } = connect();
const config = { ...guest(), description: 'before' };
const file = `${folder('files')}/saved`;
const description = (xml: string) => findText(parseXML(xml), 'description');
const domain = okDomain(() => conn.domainCreateXML(domainXML(config)), 'a domain is created');
must(() => domain.save(file), 'the domain can be saved');

note('reading the configuration');
const xml = must(() => conn.domainSaveImageGetXMLDesc(file), 'the file has the XML of the domain');
is(findText(parseXML(xml), 'uuid'), config.uuid, 'the XML in the file has the UUID of the domain');
is(description(xml), 'before', 'the XML in the file has the description of the domain');

note('changing it');
must(
  () => conn.domainSaveImageDefineXML(file, xml.replace('>before<', '>after<')),
  'the description in the file can be changed',
);
is(description(conn.domainSaveImageGetXMLDesc(file)), 'after', 'the file has the new description');

note('restoring the domain');
lives(() => conn.domainRestore(file), 'the domain can be restored from the changed file');
const restored = okDomain(() => conn.domainLookupByUUIDString(config.uuid), 'the restored domain is found');
is(description(restored.getXMLDesc()), 'after', 'the restored domain has the new description');

okError(
  () => conn.domainSaveImageDefineXML(file, xml.replace(config.uuid, guest('other').uuid)),
  'the UUID in the file cannot be changed',
);

note('a file that holds no domain');
writeFileSync(`${file}-none`, 'this is no domain');
okError(() => conn.domainSaveImageGetXMLDesc(`${file}-none`), 'a file that holds no domain has no XML');
