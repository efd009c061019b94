/**
 * A network whose configuration is wrong is refused, and leaves nothing behind.
 */
import { connect, isDeeply, okError } from '@libvirt-tck/testkit';
import { badConfiguration } from '../bad-configuration.js';

const { conn, name } = connect();
const own = name('bad');
const xml = (content: string) => `<network><name>${own}</name>${content}</network>`;
const isRefused = (document: string, what: string) => {
  const subject = `a network ${what}`;
  okError(
    () => conn.networkDefineXML(document),
    `the definition of ${subject} is refused`,
    ...badConfiguration,
  );
  okError(
    () => conn.networkCreateXML(document),
    `the creation of ${subject} is refused`,
    ...badConfiguration,
  );
};

isRefused('<network', 'of malformed XML');
isRefused(`<domain><name>${own}</name></domain>`, 'of the XML of another object');
isRefused('<network/>', 'without a name');
isRefused(xml('<uuid>none</uuid>'), 'whose UUID is none');
isRefused(xml("<forward mode='none-such'/>"), 'of an unknown mode');
isRefused(xml("<ip address='none'/>"), 'whose address is none');
isRefused(xml("<ip address='192.0.2.1' prefix='33'/>"), 'whose prefix is too long');
isRefused(
  xml(
    "<ip address='192.0.2.1' prefix='24'><dhcp><range start='198.51.100.1' end='198.51.100.9'/></dhcp></ip>",
  ),
  'whose addresses of DHCP are of another network',
);
isDeeply(
  conn.listAllNetworks().filter((network) => network.getName() === own),
  [],
  'none of them exists',
);
