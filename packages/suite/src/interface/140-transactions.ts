/**
 * Changes of interfaces since a restore point can be undone together, or kept.
 */
// A restore point is one of all interfaces.
// tck: alone
import { ErrorCode } from '@libvirt-tck/libvirt';
import { bridgeXML, connect, lives, must, note, okError, okInterface } from '@libvirt-tck/testkit';

const { conn, name } = connect();
const xml = (name: string) => bridgeXML({ name, startMode: 'none' });
const [undone, kept] = [name('u'), name('k')];

note('without a restore point');
okError(() => conn.interfaceChangeRollback(), 'without a restore point, nothing can be undone');
okError(() => conn.interfaceChangeCommit(), 'without a restore point, nothing can be kept');

note('undoing');
must(() => conn.interfaceChangeBegin(), 'a restore point can be made');
okError(() => conn.interfaceChangeBegin(), 'there is no second restore point');
okInterface(() => conn.interfaceDefineXML(xml(undone)), 'an interface is defined');
lives(() => conn.interfaceLookupByName(undone), 'it is there before the changes are undone');
lives(() => conn.interfaceChangeRollback(), 'the changes can be undone');
okError(() => conn.interfaceLookupByName(undone), 'then the interface is gone', ErrorCode.NO_INTERFACE);
okError(() => conn.interfaceChangeRollback(), 'they cannot be undone twice');

note('keeping');
lives(() => conn.interfaceChangeBegin(), 'another restore point can be made');
const other = okInterface(() => conn.interfaceDefineXML(xml(kept)), 'another interface is defined');
lives(() => conn.interfaceChangeCommit(), 'the change can be kept');
lives(() => conn.interfaceLookupByName(kept), 'then the interface is still there');
okError(() => conn.interfaceChangeRollback(), 'a change that was kept cannot be undone');
lives(() => other.undefine(), 'the interface can be undefined');
