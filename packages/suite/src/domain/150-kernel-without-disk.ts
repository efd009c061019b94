/**
 * A domain needs no disk if it boots a kernel and an initrd.
 */
import {
  connect,
  domainXML,
  findAll,
  findText,
  is,
  lives,
  ok,
  parseXML,
  skip,
  skipAll,
} from '@libvirt-tck/testkit';

const { conn, guest } = connect();
const config = guest();
const { kernel, initrd } = config.os;
if (kernel === undefined) skipAll('unsupported: guests of this driver boot no kernel');
const diskless = { ...config, devices: config.devices.filter(({ name }) => name !== 'disk') };

const define = () => conn.domainDefineXML(domainXML(diskless));
const starts = 'a domain without a disk can be started';
if (lives(define, 'a domain with kernel, initrd and no disk is defined')) {
  const domain = conn.domainLookupByName(config.name);
  const document = parseXML(domain.getXMLDesc());
  is(findText(document, 'os/kernel'), kernel, 'it has the kernel of its configuration');
  is(findText(document, 'os/initrd'), initrd, 'it has the initrd of its configuration');
  is(findAll(document, 'devices/disk').length, 0, 'it has no disk');
  lives(() => domain.create(), starts);
  ok(domain.isActive(), 'it runs');
  lives(() => domain.destroy(), 'it can be destroyed');
} else skip('resource: the domain was not defined', starts);
