/**
 * The label of a running guest is made from the base label of its configuration.
 */
import { connect, domainXML, element, findText, is, lives, ok, okDomain } from '@libvirt-tck/testkit';
import { guestWithDisk, labelModel, seclabelOf } from './model.js';

const bed = connect();
const model = labelModel(bed);
const seclabel = element(
  'seclabel',
  { type: 'dynamic', model: model.name },
  element('baselabel', {}, model.base),
);
const { config, file } = guestWithDisk(bed, seclabel);
const domain = okDomain(
  () => bed.conn.domainDefineXML(domainXML(config)),
  'a domain with a base label is defined',
);
const text = (name: string) => {
  const found = seclabelOf(domain, model.name);
  return found && findText(found, name);
};
is(text('baselabel'), model.base, 'its XML has the base label');
is(text('label'), undefined, 'it has no label while it is inactive');

lives(() => domain.create(), 'it can be started');
is(text('baselabel'), model.base, 'the running domain has the base label');
ok(text('label')?.startsWith(model.base) === true, 'its label is made from the base label');
is(model.ofFile(file), text('imagelabel'), 'its disk has the label for its files');

lives(() => domain.destroy(), 'it can be destroyed');
is(text('label'), undefined, 'then it has no label');
is(text('baselabel'), model.base, 'it still has the base label');
