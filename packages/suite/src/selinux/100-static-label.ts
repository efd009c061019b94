/**
 * A guest runs with the label of its configuration, and its files get it for as long as it runs.
 */
import { connect, element, is, isnt, lives, ok } from '@libvirt-tck/testkit';
import { labelModel, okLabelledDomain } from './model.js';

const bed = connect();
const model = labelModel(bed);
const { domain, file, before, text } = okLabelledDomain(
  bed,
  model,
  { type: 'static', relabel: 'yes' },
  element('label', {}, model.label),
  'a domain with a label is defined',
);
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
