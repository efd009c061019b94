/**
 * A virtual machine boots from its hard disk, where the firmware finds a boot loader.
 */
// tck: tags boots
import { connect, domainXML, find, is, like, okBoots, okDomain, parseXML } from '@libvirt-tck/testkit';

const { conn, guest } = connect();
const config = guest('guest', { boot: 'disk' });

const domain = okDomain(
  () => conn.domainDefineXML(domainXML(config)),
  'a domain is defined that boots from a hard disk',
);
const boot = find(parseXML(domain.getXMLDesc()), 'os/boot');
is(boot?.attributes.dev, 'hd', 'its configuration names the hard disk');
is(find(parseXML(domain.getXMLDesc()), 'os/kernel'), undefined, 'its configuration names no kernel');

domain.create();
const inside = await okBoots(domain, 'the guest boots');
const { output } = await inside.run('cat /proc/cmdline');
like(output, /\bBOOT_IMAGE=vmlinuz\b/, 'the boot loader on the disk has loaded the kernel');
