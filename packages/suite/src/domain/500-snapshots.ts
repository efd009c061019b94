/**
 * Snapshots of a domain form a tree: each has the one that was current before it as its parent.
 */
import { DomainSnapshotListFlags, ErrorCode } from '@libvirt-tck/libvirt';
import {
  connect,
  domainSnapshotXML,
  domainXML,
  ifSupported,
  is,
  isDeeply,
  must,
  note,
  okDomain,
  okDomainSnapshot,
  okError,
  returns,
} from '@libvirt-tck/testkit';

const { conn, guest } = connect();
const domain = okDomain(() => conn.domainDefineXML(domainXML(guest())), 'a domain is defined');
const take = (name: string) =>
  okDomainSnapshot(
    ifSupported(() => domain.snapshotCreateXML(domainSnapshotXML({ name, description: `the ${name}` }))),
    `a snapshot is taken, the ${name}`,
  );
const names = (flags = 0) =>
  domain
    .listAllSnapshots(flags)
    .map((each) => each.getName())
    .sort();
const { ROOTS, LEAVES } = DomainSnapshotListFlags;

must(() => domain.snapshotNum(), 'the number of snapshots can be read');
isDeeply(names(), [], 'a new domain has no snapshots');
returns(() => domain.hasCurrentSnapshot(), false, 'a new domain has no current snapshot');

note('taking snapshots');
const first = take('first');
is(first.getName(), 'first', 'it has the name of its configuration');
returns(() => domain.snapshotCurrent().getName(), 'first', 'it is the current snapshot');
returns(() => first.isCurrent(), true, 'it knows that it is the current one');
okError(() => first.getParent(), 'it has no parent', ErrorCode.NO_DOMAIN_SNAPSHOT);
const second = take('second');
returns(() => second.getParent().getName(), 'first', 'the parent of the second is the first');
returns(() => domain.snapshotCurrent().getName(), 'second', 'the second is the current one');
returns(() => first.isCurrent(), false, 'the first is not the current one any more');
okError(
  () => domain.snapshotCreateXML(domainSnapshotXML({ name: 'second' })),
  'no two snapshots of a domain have the same name',
);

note('listing them');
isDeeply(names(), ['first', 'second'], 'both snapshots are listed');
is(domain.snapshotNum(), 2, 'both snapshots are counted');
isDeeply([...domain.snapshotListNames()].sort(), ['first', 'second'], 'both names are listed');
isDeeply(names(ROOTS), ['first'], 'the first is the only root');
isDeeply(names(LEAVES), ['second'], 'the second is the only leaf');
isDeeply(
  first.listAllChildren().map((each) => each.getName()),
  ['second'],
  'the first has the second as its child',
);
is(second.numChildren(), 0, 'the second has no child');
is(domain.snapshotLookupByName('second').getName(), 'second', 'a snapshot is found by its name');
okError(
  () => domain.snapshotLookupByName('none'),
  'a name that no snapshot has finds nothing',
  ErrorCode.NO_DOMAIN_SNAPSHOT,
);
