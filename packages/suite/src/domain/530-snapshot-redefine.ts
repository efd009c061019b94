/**
 * libvirt can forget its metadata of a snapshot, and get it back from the snapshot's XML.
 */
import {
  DomainSnapshotCreateFlags,
  DomainSnapshotDeleteFlags,
  DomainUndefineFlagsValues,
} from '@libvirt-tck/libvirt';
import {
  connect,
  domainSnapshotXML,
  domainXML,
  ifSupported,
  is,
  isDeeply,
  lives,
  must,
  note,
  okDomain,
  okDomainSnapshot,
  returns,
} from '@libvirt-tck/testkit';

const { REDEFINE, CURRENT } = DomainSnapshotCreateFlags;
const { conn, guest } = connect();
const config = guest();
const domain = okDomain(() => conn.domainDefineXML(domainXML(config)), 'a domain is defined');
const names = () => domain.listAllSnapshots().map((each) => each.getName());
const snapshot = okDomainSnapshot(
  ifSupported(() => domain.snapshotCreateXML(domainSnapshotXML({ name: 'first', description: 'kept' }))),
  'a snapshot is taken',
);
const xml = snapshot.getXMLDesc();
is(snapshot.hasMetadata(), true, 'libvirt has metadata of the snapshot');

note('forgetting it');
must(
  ifSupported(() => snapshot.delete(DomainSnapshotDeleteFlags.METADATA_ONLY)),
  'libvirt can forget a snapshot without deleting it',
);
isDeeply(names(), [], 'a forgotten snapshot is not listed');

note('getting it back');
const again = okDomainSnapshot(
  () => domain.snapshotCreateXML(xml, REDEFINE | CURRENT),
  'its XML brings the snapshot back',
);
is(again.getName(), 'first', 'the snapshot has its name again');
is(again.getXMLDesc(), xml, 'the snapshot has the same XML as before');
returns(() => domain.snapshotCurrent().getName(), 'first', 'the snapshot is the current one again');

note('undefining the domain');
lives(
  ifSupported(() => domain.undefineFlags(DomainUndefineFlagsValues.SNAPSHOTS_METADATA)),
  'the domain can be undefined with the metadata of its snapshots',
);
const successor = okDomain(() => conn.domainDefineXML(domainXML(config)), 'the domain is defined again');
returns(() => successor.snapshotNum(), 0, 'its successor has no snapshots');
