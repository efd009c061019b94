/**
 * A domain with a label that does not fit its type does not start: a static one must be given, and its form must be right.
 */
import {
  connect,
  domainXML,
  element,
  is,
  ok,
  okDomain,
  okError,
  type XmlElement,
} from '@libvirt-tck/testkit';
import { badConfiguration } from '../bad-configuration.js';
import { guestWithDisk, labelModel } from './model.js';

const bed = connect();
const { conn } = bed;
const model = labelModel(bed);
const { config, file } = guestWithDisk(bed);
const before = model.ofFile(file);
const labelled = (attributes: Readonly<Record<string, string>>, ...content: XmlElement[]) =>
  domainXML({ ...config, elements: [element('seclabel', { model: model.name, ...attributes }, content)] });
const isRefused = (xml: string, what: string) =>
  okError(() => conn.domainCreateXML(xml), `a domain ${what} does not start`, ...badConfiguration);

isRefused(labelled({ type: 'none-such' }), 'with an unknown type of label');
isRefused(labelled({ type: 'static' }), 'whose static label is missing');
isRefused(labelled({ type: 'static' }, element('label', {}, 'no label')), 'whose label is malformed');
isRefused(labelled({ type: 'dynamic', relabel: 'no' }), 'whose dynamic label is not for its files');
isRefused(labelled({ relabel: 'none-such' }), 'with an unknown value of relabel');
is(model.ofFile(file), before, 'none of them labels the disk');
is(
  conn.listAllDomains().filter((domain) => domain.getName() === config.name).length,
  0,
  'none of them exists',
);

model.admit(file);
const admitted = model.ofFile(file);
const plain = okDomain(
  () => conn.domainCreateXML(labelled({ type: 'none' })),
  'a domain without a label starts',
);
ok(plain.isActive(), 'it is active');
is(model.ofFile(file), admitted, 'its disk is not labelled');
