/**
 * A volume can be encrypted with the value of a secret, without which it cannot be created.
 */
import { readFileSync } from 'node:fs';
import { ErrorCode } from '@libvirt-tck/libvirt';
import {
  connect,
  find,
  ifSupported,
  is,
  lives,
  must,
  note,
  ok,
  okError,
  okSecret,
  okStorageVolume,
  parseXML,
  secretXML,
  storageVolumeXML,
} from '@libvirt-tck/testkit';
import { activePool, MiB, okFile } from './pool.js';

const bed = connect();
const { conn, name } = bed;
const { pool } = activePool(bed);
const usage = { type: 'volume', volume: name('volume') } as const;
const secret = okSecret(() => conn.secretDefineXML(secretXML({ usage })), 'a secret for a volume is defined');
const uuid = secret.getUUIDString();
const xml = storageVolumeXML({ name: 'encrypted', capacity: 2 * MiB, format: 'raw', luksSecret: uuid });

note('without a value');
okError(
  () => pool.storageVolCreateXML(xml),
  'a volume cannot be encrypted with a secret that has no value',
  ErrorCode.NO_SECRET,
);
okError(
  () => pool.storageVolLookupByName('encrypted'),
  'the refusal leaves no volume',
  ErrorCode.NO_STORAGE_VOL,
);

note('with a value');
must(() => secret.setValue(Buffer.from('a long sentence')), 'the secret gets a value');
const volume = okStorageVolume(
  ifSupported(() => pool.storageVolCreateXML(xml)),
  'a volume that is encrypted with it can be created',
);
const file = readFileSync(okFile(volume));
is(file.subarray(0, 6).toString('latin1'), 'LUKS\xba\xbe', 'its file is a LUKS container');
ok(!file.includes('a long sentence'), 'its file does not have the value of the secret');
is(volume.getInfo().capacity, BigInt(2 * MiB), 'it has the capacity of its configuration');
const encryption = find(parseXML(volume.getXMLDesc()), 'target/encryption');
is(encryption?.attributes.format, 'luks', 'its XML has the format of its encryption');
is(encryption && find(encryption, 'secret')?.attributes.uuid, uuid, 'its XML has the secret');

note('after a refresh');
must(() => pool.refresh(), 'the pool can be refreshed');
const found = okStorageVolume(() => pool.storageVolLookupByName('encrypted'), 'the volume is found');
is(
  find(parseXML(found.getXMLDesc()), 'target/encryption')?.attributes.format,
  'luks',
  'libvirt finds out that it is encrypted',
);
lives(() => found.delete(), 'it can be deleted');
