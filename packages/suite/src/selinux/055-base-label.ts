/**
 * The label of a running guest is made from the base label of its configuration.
 */
import { connect, element, is, lives, ok } from '@libvirt-tck/testkit';
import { labelModel, okLabelledDomain } from './model.js';

const bed = connect();
const model = labelModel(bed);
const { domain, file, text } = okLabelledDomain(
  bed,
  model,
  { type: 'dynamic' },
  element('baselabel', {}, model.base),
  'a domain with a base label is defined',
);
is(text('baselabel'), model.base, 'its XML has the base label');
is(text('label'), undefined, 'it has no label while it is inactive');

lives(() => domain.create(), 'it can be started');
is(text('baselabel'), model.base, 'the running domain has the base label');
ok(text('label')?.startsWith(model.base) === true, 'its label is made from the base label');
is(model.ofFile(file), text('imagelabel'), 'its disk has the label for its files');

lives(() => domain.destroy(), 'it can be destroyed');
is(text('label'), undefined, 'then it has no label');
is(text('baselabel'), model.base, 'it still has the base label');
