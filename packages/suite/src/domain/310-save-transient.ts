/**
 * A transient domain is gone while it is saved, and its file brings it back with all that it was.
 */
import { ErrorCode } from '@libvirt-tck/libvirt';
import { connect, domainXML, is, lives, must, note, ok, okDomain, okError } from '@libvirt-tck/testkit';

const { conn, guest, folder } = connect();
const config = { ...guest(), description: 'a domain that is saved' };
const file = `${folder('files')}/saved`;
const domain = okDomain(() => conn.domainCreateXML(domainXML(config)), 'a transient domain is created');

note('saving it');
must(() => domain.save(file), 'a transient domain can be saved');
okError(
  () => conn.domainLookupByName(config.name),
  'a saved transient domain is not found by its name',
  ErrorCode.NO_DOMAIN,
);
okError(
  () => conn.domainLookupByUUIDString(config.uuid),
  'a saved transient domain is not found by its UUID',
  ErrorCode.NO_DOMAIN,
);

note('restoring it');
must(() => conn.domainRestore(file), 'a saved transient domain can be restored');
const restored = okDomain(
  () => conn.domainLookupByName(config.name),
  'a restored transient domain is found by its name',
);
is(restored.getUUIDString(), config.uuid, 'a restored transient domain has its UUID');
ok(restored.isActive(), 'a restored transient domain is active');
ok(!restored.isPersistent(), 'a restored transient domain is not persistent');
ok(restored.getXMLDesc().includes(config.description), 'a restored transient domain has its description');
lives(() => restored.destroy(), 'a restored transient domain can be destroyed');
