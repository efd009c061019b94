/**
 * A guest whose files must not be labelled starts only if its label lets it use them as they are.
 */
import { connect, element, is, lives, ok, okError } from '@libvirt-tck/testkit';
import { labelModel, okLabelledDomain } from './model.js';

const bed = connect();
const model = labelModel(bed);
const { domain, file, before } = okLabelledDomain(
  bed,
  model,
  { type: 'static', relabel: 'no' },
  element('label', {}, model.label),
  'a domain with a label is defined, whose files must not be labelled',
);

okError(() => domain.create(), 'it does not start with a disk that its label cannot use');
ok(!domain.isActive(), 'it is inactive');
is(model.ofFile(file), before, 'its disk has the label from before');

model.admit(file);
const admitted = model.ofFile(file);
lives(() => domain.create(), 'it starts with a disk that its label can use');
const labels = domain.getSecurityLabelList().map(({ label }) => label);
ok(labels.includes(model.label), 'it runs with its label');
is(model.ofFile(file), admitted, 'its disk has the label that it had');
lives(() => domain.destroy(), 'it can be destroyed');
is(model.ofFile(file), admitted, 'its disk still has that label');
