/**
 * A guest runs with the label of its configuration, and its files get it for as long as it runs.
 */
import { connect, domainXML, element, findText, is, isnt, lives, ok, okDomain } from '@libvirt-tck/testkit';
import { guestWithDisk, labelModel, seclabelOf } from './model.js';

const bed = connect();
const model = labelModel(bed);
const seclabel = element(
  'seclabel',
  { type: 'static', model: model.name, relabel: 'yes' },
  element('label', {}, model.label),
);
const { config, file } = guestWithDisk(bed, seclabel);
const before = model.ofFile(file);
const domain = okDomain(
  () => bed.conn.domainDefineXML(domainXML(config)),
  'a domain with a label is defined',
);
const text = (name: string) => {
  const found = seclabelOf(domain, model.name);
  return found && findText(found, name);
};
is(text('label'), model.label, 'its XML has the label');
is(model.ofFile(file), before, 'defining it does not label its disk');

lives(() => domain.create(), 'it can be started');
is(text('label'), model.label, 'the running domain has the label');
const labels = domain.getSecurityLabelList().map(({ label }) => label);
ok(labels.includes(model.label), 'libvirt lists the label');
isnt(model.ofFile(file), before, 'its disk has another label than before');
is(model.ofFile(file), text('imagelabel'), 'it is the label for its files');

lives(() => domain.destroy(), 'it can be destroyed');
is(model.ofFile(file), before, 'then its disk has the former label');
is(text('label'), model.label, 'its XML still has the label');
