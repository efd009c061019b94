/**
 * A domain with a managed save can be undefined only together with it.
 */
import { DomainUndefineFlagsValues, ErrorCode } from '@libvirt-tck/libvirt';
import {
  connect,
  domainXML,
  ifSupported,
  lives,
  must,
  ok,
  okDomain,
  okError,
  returns,
} from '@libvirt-tck/testkit';

const { conn, guest } = connect();
const config = guest();
const domain = okDomain(() => conn.domainDefineXML(domainXML(config)), 'a domain is defined');
lives(() => domain.create(), 'the domain can be started');
must(() => domain.managedSave(), 'the running domain can be saved');

okError(() => domain.undefine(), 'undefining it without the save is refused', ErrorCode.OPERATION_INVALID);
ok(domain.isPersistent(), 'the refusal leaves it defined');
returns(() => domain.hasManagedSaveImage(), true, 'the refusal leaves its save');
must(
  ifSupported(() => domain.undefineFlags(DomainUndefineFlagsValues.MANAGED_SAVE)),
  'undefining it with the save succeeds',
);
okError(() => conn.domainLookupByName(config.name), 'the undefined domain is gone', ErrorCode.NO_DOMAIN);

const successor = okDomain(() => conn.domainDefineXML(domainXML(config)), 'it is defined again');
returns(() => successor.hasManagedSaveImage(), false, 'its successor has no managed save');
