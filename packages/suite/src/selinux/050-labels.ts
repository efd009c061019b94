/**
 * A running domain has a label of each security model for which the host has a base label; a stopped one has none.
 */
import { ErrorCode } from '@libvirt-tck/libvirt';
import {
  connect,
  domainXML,
  element,
  findAll,
  findText,
  isDeeply,
  note,
  okDomain,
  okError,
  parseXML,
  skipAll,
} from '@libvirt-tck/testkit';

const { conn, guest, capabilities } = connect();
const config = guest();
const models = (capabilities ? findAll(capabilities.document, 'host/secmodel') : []).filter((model) =>
  findAll(model, 'baselabel').some(({ attributes }) => attributes.type === config.type),
);
const names = models.map((model) => findText(model, 'model') ?? '');
if (names.length === 0)
  skipAll('unsupported: the driver has no security model with a base label for its guests');

const domain = okDomain(() => conn.domainDefineXML(domainXML(config)), 'a domain is defined');
const seclabels = () => findAll(parseXML(domain.getXMLDesc()), 'seclabel');
const labelOf = (model: string) => {
  const seclabel = seclabels().find(({ attributes }) => attributes.model === model);
  return seclabel && findText(seclabel, 'label');
};

note('a running domain');
domain.create();
const listed = domain.getSecurityLabelList().map(({ label }) => label);
isDeeply(
  names.filter((name) => labelOf(name) === undefined),
  [],
  'the XML has a label of each model',
);
isDeeply(
  names.filter((name) => !listed.includes(labelOf(name) ?? '')),
  [],
  'libvirt lists the label of each model',
);

note('a stopped domain');
domain.destroy();
isDeeply(
  seclabels().filter(({ attributes, children }) => attributes.type === 'dynamic' && children.length > 0),
  [],
  'the XML of a stopped domain has no label that was made for its run',
);

note('wrong use');
const unknown = element('seclabel', { type: 'dynamic', model: 'no-such-model' });
const wrong = { ...guest('wrong'), elements: [unknown] };
const start = () => {
  conn.domainDefineXML(domainXML(wrong)).create();
};
okError(start, 'a domain with a label of an unknown model does not start', ErrorCode.CONFIG_UNSUPPORTED);
