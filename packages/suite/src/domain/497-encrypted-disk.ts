/**
 * A guest reads and writes an encrypted disk in the clear, and its file has nothing but encrypted bytes.
 */
// tck: tags boots
import { readFileSync } from 'node:fs';
import { DomainDeviceModifyFlags } from '@libvirt-tck/libvirt';
import {
  connect,
  ifSupported,
  is,
  like,
  luksEncryption,
  must,
  ok,
  okError,
  okSecret,
  okStorageVolume,
  secretXML,
  storageVolumeXML,
  toXML,
} from '@libvirt-tck/testkit';
import { activePool, okFile } from '../storage/pool.js';
import { okBootedDomain } from './booted.js';
import { deviceOf, diskOf, MiB, okPlugs } from './disks.js';

const bed = connect();
const { conn, name } = bed;
const { LIVE } = DomainDeviceModifyFlags;
const { pool } = activePool(bed);
const secretFor = (base: string) => {
  const usage = { type: 'volume', volume: name(base) } as const;
  const secret = okSecret(
    () => conn.secretDefineXML(secretXML({ usage })),
    `a secret for the ${base} is defined`,
  );
  must(
    () => secret.setValue(Buffer.from(`the value for the ${base}`)),
    `the secret for the ${base} gets a value`,
  );
  return secret.getUUIDString();
};
const [uuid, wrong] = [secretFor('volume'), secretFor('intruder')];
const xml = storageVolumeXML({ name: 'encrypted', capacity: 4 * MiB, format: 'raw', luksSecret: uuid });
const volume = okStorageVolume(
  ifSupported(() => pool.storageVolCreateXML(xml)),
  'an encrypted volume is created',
);
const file = okFile(volume);
const config = (secret: string) => ({
  source: { file },
  serial: 'encrypted',
  elements: [luksEncryption(secret)],
});

const { domain, run } = await okBootedDomain(bed);
okError(
  () => domain.attachDeviceFlags(toXML(diskOf(config(wrong))), LIVE),
  'a disk cannot be plugged in with the wrong secret',
);
okPlugs(domain, config(uuid));
const write = await run(`${deviceOf('encrypted')} && echo in the clear | dd of=$disk conv=notrunc && sync`);
is(write.status, 0, 'the guest writes to the encrypted disk');
ok(!readFileSync(file).includes('in the clear'), 'its file does not have the text that the guest wrote');

const read = await run(`${deviceOf('encrypted')} && dd if=$disk iflag=direct bs=4096 count=1 | head -n 1`);
like(read.output, /^in the clear$/m, 'the guest reads from the disk what it wrote');
