/**
 * Nobody can read the value of a private secret; the value of any other cannot be read by a client that may not write.
 */
import { ConnectFlags, Connection, ErrorCode } from '@libvirt-tck/libvirt';
import { connect, is, must, okError, okSecret, parseXML, secretXML } from '@libvirt-tck/testkit';

const { conn, name } = connect();
const define = (base: string, isPrivate: boolean) =>
  conn.secretDefineXML(secretXML({ usage: { type: 'ceph', name: name(base) }, private: isPrivate }));

const hidden = okSecret(() => define('hidden', true), 'a private secret is defined');
is(parseXML(hidden.getXMLDesc()).attributes.private, 'yes', 'its XML says that it is private');
must(() => hidden.setValue(Buffer.from('hidden')), 'it can be given a value');
okError(() => hidden.getValue(), 'its value cannot be read', ErrorCode.INVALID_SECRET);

const open = okSecret(() => define('open', false), 'a secret that is not private is defined');
must(() => open.setValue(Buffer.from('open')), 'the open one can be given a value');
is(Buffer.from(open.getValue()).toString(), 'open', 'the value of the open one can be read');
const reader = Connection.openAuth(conn.getURI(), null, ConnectFlags.RO);
const seen = okSecret(
  () => reader.secretLookupByUUIDString(open.getUUIDString()),
  'a read-only connection finds the open one',
);
okError(() => seen.getValue(), 'a read-only connection cannot read its value', ErrorCode.OPERATION_DENIED);
okError(
  () => seen.setValue(Buffer.from('changed')),
  'a read-only connection cannot change its value',
  ErrorCode.OPERATION_DENIED,
);
is(Buffer.from(open.getValue()).toString(), 'open', 'the refused change leaves the value');
