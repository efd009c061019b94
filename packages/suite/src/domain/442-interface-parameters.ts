/**
 * The bandwidth of a network card can be limited in the configuration of its domain, in both directions.
 */
import { DomainModificationImpact, ErrorCode } from '@libvirt-tck/libvirt';
import {
  connect,
  domainXML,
  find,
  ifSupported,
  isDeeply,
  lives,
  must,
  nic,
  note,
  okDomain,
  okError,
  parseXML,
} from '@libvirt-tck/testkit';
import { inbound, limits, outbound, unlimited } from './bandwidth.js';

const { conn, guest, name } = connect();
const { CONFIG, LIVE } = DomainModificationImpact;
const mac = '52:54:00:7c:44:01';
const config = guest();
const card = nic({ source: { network: name('net') }, mac });
const domain = okDomain(
  () => conn.domainDefineXML(domainXML({ ...config, devices: [...config.devices, card] })),
  'a domain with a network card is defined',
);
const get = () => limits(domain, mac, CONFIG);

isDeeply(must(get, 'the limits of a network card can be read'), unlimited, 'a card without limits has none');
must(
  ifSupported(() => domain.setInterfaceParameters(mac, { ...inbound, ...outbound }, CONFIG)),
  'a card can be limited in both directions',
);
isDeeply(get(), { ...inbound, ...outbound }, 'its parameters have the limits');
const bandwidth = find(parseXML(domain.getXMLDesc()), 'devices/interface/bandwidth');
isDeeply(
  bandwidth && find(bandwidth, 'inbound')?.attributes,
  { average: '1000', peak: '1001', burst: '1002' },
  'the XML has the limits of what the guest receives',
);

note('one direction');
lives(
  () => domain.setInterfaceParameters(mac, { 'inbound.average': 0 }, CONFIG),
  'the average 0 lifts the limits of one direction',
);
isDeeply(get(), { ...unlimited, ...outbound }, 'the other direction keeps its limits');

note('wrong use');
const set = (device: string, flags: number) => () => domain.setInterfaceParameters(device, inbound, flags);
okError(
  set('52:54:00:7c:ff:ff', CONFIG),
  'a card that is not there cannot be limited',
  ErrorCode.INVALID_ARG,
);
okError(set(mac, LIVE), 'the card of an inactive domain cannot be limited live', ErrorCode.OPERATION_INVALID);
isDeeply(get(), { ...unlimited, ...outbound }, 'the refusals change nothing');
