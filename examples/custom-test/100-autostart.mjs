/**
 * A persistent domain can be marked to start with the host; a transient domain cannot.
 */
import { ErrorCode } from '@libvirt-tck/libvirt';
import { connect, domainXML, is, lives, note, okDomain, okError } from '@libvirt-tck/testkit';

const { conn, guest } = connect();

note('a persistent domain');
const config = domainXML(guest('persistent'));
const persistent = okDomain(() => conn.domainDefineXML(config), 'a domain is defined');
is(persistent.getAutostart(), false, 'a new domain does not start with the host');
lives(() => persistent.setAutostart(true), 'a persistent domain can be marked');
is(persistent.getAutostart(), true, 'a marked domain says so');
lives(() => persistent.setAutostart(false), 'the mark can be taken off');
is(persistent.getAutostart(), false, 'a domain without the mark says so');

note('a transient domain');
const transient = okDomain(() => conn.domainCreateXML(domainXML(guest('transient'))), 'a domain is created');
const mark = () => transient.setAutostart(true);
okError(mark, 'a transient domain cannot be marked', ErrorCode.OPERATION_INVALID);
