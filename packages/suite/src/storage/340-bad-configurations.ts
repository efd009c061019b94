/**
 * A storage pool or a volume whose configuration is wrong is refused, and leaves nothing behind.
 */
import { connect, isDeeply, okError } from '@libvirt-tck/testkit';
import { badConfiguration } from '../bad-configuration.js';
import { activePool } from './pool.js';

const bed = connect();
const { conn, name } = bed;
const { pool } = activePool(bed);
const own = name('bad');
const target = '<target><path>/tck-does-not-exist</path></target>';
const pools = () => conn.listAllStoragePools().filter((one) => one.getName() === own);

const isRefused = (xml: string, what: string) =>
  okError(() => conn.storagePoolDefineXML(xml), `a pool ${what} is refused`, ...badConfiguration);
isRefused('<pool', 'of malformed XML');
isRefused(`<domain><name>${own}</name></domain>`, 'of the XML of another object');
isRefused(`<pool><name>${own}</name>${target}</pool>`, 'without a type');
isRefused(`<pool type="none"><name>${own}</name>${target}</pool>`, 'of an unknown type');
isRefused(`<pool type="dir">${target}</pool>`, 'without a name');
isRefused(`<pool type="dir"><name>${own}</name></pool>`, 'without a target');
isRefused(`<pool type="dir"><name>${own}</name><uuid>none</uuid>${target}</pool>`, 'whose UUID is none');
isDeeply(pools(), [], 'none of them is defined');

const isBad = (xml: string, what: string) =>
  okError(() => pool.storageVolCreateXML(xml), `a volume ${what} is refused`, ...badConfiguration);
isBad('<volume', 'of malformed XML');
isBad('<pool/>', 'of the XML of another object');
isBad('<volume><capacity>1024</capacity></volume>', 'without a name');
isBad('<volume><name>a</name></volume>', 'without a capacity');
isBad('<volume><name>a</name><capacity>many</capacity></volume>', 'whose capacity is no number');
isBad('<volume><name>a</name><capacity unit="barrel">1</capacity></volume>', 'of an unknown unit');
isBad(
  `<volume><name>../${name('leaves')}</name><capacity>1024</capacity></volume>`,
  'whose name leads out of the pool',
);
isDeeply(pool.listVolumes(), [], 'the pool has no volumes');
