/**
 * A secret keeps the value that it is given, byte for byte, until it gets another one or is undefined.
 */
import { ErrorCode, SecretUsageType } from '@libvirt-tck/libvirt';
import { connect, is, isDeeply, lives, must, okError, okSecret, secretXML } from '@libvirt-tck/testkit';

const { conn, name } = connect();
const usage = { type: 'ceph', name: name('value') } as const;
const secret = okSecret(() => conn.secretDefineXML(secretXML({ usage })), 'a secret is defined');
is(secret.getUsageType(), SecretUsageType.CEPH, 'it has the usage type of its configuration');
okError(() => secret.getValue(), 'a secret without a value gives none', ErrorCode.NO_SECRET);

const everyByte = Uint8Array.from({ length: 256 }, (_, byte) => byte);
must(() => secret.setValue(everyByte), 'it can be given a value');
isDeeply([...secret.getValue()], [...everyByte], 'it gives the same bytes');
const found = okSecret(
  () => conn.secretLookupByUsage(SecretUsageType.CEPH, usage.name),
  'its usage finds it',
);
isDeeply([...found.getValue()], [...everyByte], 'the secret that was found gives the same bytes');

lives(() => secret.setValue(Buffer.from('another')), 'it can be given another value');
is(Buffer.from(secret.getValue()).toString(), 'another', 'it gives the other value');
const again = secretXML({ usage, uuid: secret.getUUIDString(), description: 'changed' });
lives(() => conn.secretDefineXML(again), 'it can be defined again');
is(Buffer.from(secret.getValue()).toString(), 'another', 'another definition keeps the value');
is(secret.getXMLDesc().includes('another'), false, 'its XML does not give the value away');

lives(() => secret.undefine(), 'it can be undefined');
const successor = okSecret(
  () => conn.secretDefineXML(secretXML({ usage })),
  'a secret of its usage is defined',
);
okError(() => successor.getValue(), 'the new secret has no value', ErrorCode.NO_SECRET);
