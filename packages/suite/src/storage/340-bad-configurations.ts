/**
 * A storage pool or a volume whose configuration is wrong is refused, and leaves nothing behind.
 */
import { ErrorCode } from '@libvirt-tck/libvirt';
import { connect, isDeeply, okError } from '@libvirt-tck/testkit';
import { activePool } from './pool.js';

const { XML_DETAIL, XML_ERROR, INTERNAL_ERROR, OPERATION_INVALID, CONFIG_UNSUPPORTED } = ErrorCode;

const bed = connect();
const { conn, name } = bed;
const { pool } = activePool(bed);
const own = name('bad');
const target = '<target><path>/tck-does-not-exist</path></target>';
const pools = () => conn.listAllStoragePools().filter((one) => one.getName() === own);

const isRefused = (xml: string, what: string, ...codes: ErrorCode[]) =>
  okError(() => conn.storagePoolDefineXML(xml), `a pool ${what} is refused`, ...codes);
isRefused('<pool', 'of malformed XML', XML_DETAIL);
isRefused(`<domain><name>${own}</name></domain>`, 'of the XML of another object', XML_ERROR, INTERNAL_ERROR);
isRefused(`<pool><name>${own}</name>${target}</pool>`, 'without a type', XML_ERROR, INTERNAL_ERROR);
isRefused(
  `<pool type="none"><name>${own}</name>${target}</pool>`,
  'of an unknown type',
  XML_ERROR,
  INTERNAL_ERROR,
  CONFIG_UNSUPPORTED,
);
isRefused(`<pool type="dir">${target}</pool>`, 'without a name', XML_ERROR);
isRefused(`<pool type="dir"><name>${own}</name></pool>`, 'without a target', XML_ERROR);
isRefused(
  `<pool type="dir"><name>${own}</name><uuid>none</uuid>${target}</pool>`,
  'whose UUID is none',
  XML_ERROR,
);
isDeeply(pools(), [], 'none of them is defined');

const isBad = (xml: string, what: string, ...codes: ErrorCode[]) =>
  okError(() => pool.storageVolCreateXML(xml), `a volume ${what} is refused`, ...codes);
isBad('<volume', 'of malformed XML', XML_DETAIL);
isBad('<pool/>', 'of the XML of another object', XML_ERROR);
isBad('<volume><capacity>1024</capacity></volume>', 'without a name', XML_ERROR);
isBad('<volume><name>a</name></volume>', 'without a capacity', XML_ERROR);
isBad('<volume><name>a</name><capacity>many</capacity></volume>', 'whose capacity is no number', XML_ERROR);
isBad(
  '<volume><name>a</name><capacity unit="barrel">1</capacity></volume>',
  'of an unknown unit',
  XML_ERROR,
  ErrorCode.INVALID_ARG,
);
isBad(
  '<volume><name>../a</name><capacity>1024</capacity></volume>',
  'whose name leads out of the pool',
  XML_ERROR,
  OPERATION_INVALID,
);
isDeeply(pool.listVolumes(), [], 'the pool has no volumes');
