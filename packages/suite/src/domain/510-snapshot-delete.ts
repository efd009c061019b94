/**
 * Deleting a snapshot leaves its children to its parent, unless they are deleted with it.
 */
import { DomainSnapshotDeleteFlags, ErrorCode } from '@libvirt-tck/libvirt';
import {
  connect,
  domainSnapshotXML,
  domainXML,
  ifSupported,
  isDeeply,
  lives,
  note,
  okDomain,
  okDomainSnapshot,
  okError,
  returns,
} from '@libvirt-tck/testkit';

const { conn, guest } = connect();
const config = guest();
const domain = okDomain(() => conn.domainDefineXML(domainXML(config)), 'a domain is defined');
const names = () =>
  domain
    .listAllSnapshots()
    .map((each) => each.getName())
    .sort();
const take = (name: string) =>
  okDomainSnapshot(
    ifSupported(() => domain.snapshotCreateXML(domainSnapshotXML({ name }))),
    `a snapshot is taken, the ${name}`,
  );
const { CHILDREN } = DomainSnapshotDeleteFlags;

take('first');
const second = take('second');
const third = take('third');

note('one in the middle');
lives(() => second.delete(), 'a snapshot with a parent and a child can be deleted');
isDeeply(names(), ['first', 'third'], 'only that one is gone');
returns(() => third.getParent().getName(), 'first', 'its child has its parent now');
okError(
  () => domain.snapshotLookupByName('second'),
  'a deleted snapshot is not found',
  ErrorCode.NO_DOMAIN_SNAPSHOT,
);

note('the current one');
lives(() => third.delete(), 'the current snapshot can be deleted');
returns(() => domain.snapshotCurrent().getName(), 'first', 'its parent is the current one now');

note('one with its children');
take('fourth');
take('fifth');
isDeeply(names(), ['fifth', 'first', 'fourth'], 'there are three again');
lives(() => domain.snapshotLookupByName('fourth').delete(CHILDREN), 'one is deleted with its children');
isDeeply(names(), ['first'], 'it and its children are gone, and its parent stays');

note('the domain');
okError(() => domain.undefine(), 'a domain with snapshots cannot be undefined', ErrorCode.OPERATION_INVALID);
lives(() => domain.snapshotLookupByName('first').delete(), 'the last snapshot can be deleted');
isDeeply(names(), [], 'there is no snapshot any more');
lives(() => domain.undefine(), 'a domain without snapshots can be undefined');
