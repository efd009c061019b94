/**
 * A virtual machine boots from a CD, where the firmware finds its boot loader.
 */
// tck: tags boots
import { connect, domainXML, find, is, like, okBoots, okDomain, parseXML } from '@libvirt-tck/testkit';

const { conn, guest } = connect();
const config = guest('guest', { boot: 'iso' });

const domain = okDomain(
  () => conn.domainDefineXML(domainXML(config)),
  'a domain is defined that boots from a CD',
);
const boot = find(parseXML(domain.getXMLDesc()), 'os/boot');
is(boot?.attributes.dev, 'cdrom', 'its configuration names the CD drive');
is(find(parseXML(domain.getXMLDesc()), 'os/kernel'), undefined, 'its configuration names no kernel');

domain.create();
const inside = await okBoots(domain, 'the guest boots');
const { output } = await inside.run('cat /proc/cmdline');
like(output, /\bBOOT_IMAGE=vmlinuz\b/, 'the boot loader on the CD has loaded the kernel');
