/**
 * libvirt keeps the state of a domain with a managed save, and the next start resumes from it.
 */
import { ConnectListAllDomainsFlags, DomainCreateFlags, ErrorCode } from '@libvirt-tck/libvirt';
import {
  connect,
  domainXML,
  ifSupported,
  isDeeply,
  lives,
  must,
  note,
  ok,
  okDomain,
  okError,
  returns,
} from '@libvirt-tck/testkit';
import { stateOf } from './state.js';

const { conn, guest, name } = connect();
const config = guest();
const { MANAGEDSAVE, NO_MANAGEDSAVE } = ConnectListAllDomainsFlags;
const listed = (flags: number) =>
  conn
    .listAllDomains(flags)
    .map((each) => each.getName())
    .filter((each) => each.startsWith(name('')));

const domain = okDomain(() => conn.domainDefineXML(domainXML(config)), 'a domain is defined');
lives(() => domain.create(), 'the domain can be started');
returns(() => domain.hasManagedSaveImage(), false, 'a domain has no managed save at first');

note('saving it');
must(() => domain.managedSave(), 'a running domain can be saved');
ok(!domain.isActive(), 'the saved domain is inactive');
returns(() => stateOf(domain), 'SHUTOFF SAVED', 'it is shut off, because it was saved');
returns(() => domain.hasManagedSaveImage(), true, 'the saved domain has a managed save');
isDeeply(listed(MANAGEDSAVE), [config.name], 'it is listed with those that have one');
isDeeply(listed(NO_MANAGEDSAVE), [], 'it is not listed with the others');
okError(
  () => domain.undefine(),
  'a domain with a managed save cannot be undefined',
  ErrorCode.OPERATION_INVALID,
);

note('starting it');
lives(() => domain.create(), 'the saved domain can be started');
returns(() => stateOf(domain), 'RUNNING RESTORED', 'it runs, because it was restored');
returns(() => domain.hasManagedSaveImage(), false, 'a start uses the managed save up');

note('removing the save');
lives(() => domain.managedSave(), 'it can be saved again');
lives(() => domain.managedSaveRemove(), 'a managed save can be removed');
returns(() => domain.hasManagedSaveImage(), false, 'a removed managed save is gone');
lives(() => domain.create(), 'without a managed save, it can be started');
returns(() => stateOf(domain), 'RUNNING BOOTED', 'without a managed save, a start boots it');

note('booting in spite of a save');
lives(() => domain.managedSave(), 'it can be saved once more');
must(
  ifSupported(() => domain.createWithFlags(DomainCreateFlags.START_FORCE_BOOT)),
  'it can be booted in spite of its managed save',
);
returns(() => stateOf(domain), 'RUNNING BOOTED', 'a forced boot ignores the managed save');
returns(() => domain.hasManagedSaveImage(), false, 'a forced boot removes the managed save');
