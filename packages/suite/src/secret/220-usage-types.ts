/**
 * A secret can be for a volume, a Ceph or iSCSI server, a TLS key or a TPM; only the usage of its own type finds it.
 */
import { ErrorCode, SecretUsageType } from '@libvirt-tck/libvirt';
import { connect, ifSupported, is, lives, note, okError, secretXML } from '@libvirt-tck/testkit';

const { conn, name } = connect();
const usages = [
  { usage: { type: 'volume', volume: `/${name('volume')}` }, id: SecretUsageType.VOLUME },
  { usage: { type: 'ceph', name: name('ceph') }, id: SecretUsageType.CEPH },
  { usage: { type: 'iscsi', target: name('iscsi') }, id: SecretUsageType.ISCSI },
  { usage: { type: 'tls', name: name('tls') }, id: SecretUsageType.TLS },
  { usage: { type: 'vtpm', name: name('vtpm') }, id: SecretUsageType.VTPM },
] as const;

for (const { usage, id } of usages) {
  const { type, ...identity } = usage;
  const [wanted = ''] = Object.values(identity);
  note(type);
  const define = () => conn.secretDefineXML(secretXML({ usage }));
  if (!lives(ifSupported(define), `a secret of the type ${type} is defined`)) continue;
  const secret = conn.secretLookupByUsage(id, wanted);
  is(secret.getUsageType(), id, `the secret of the type ${type} says its type`);
  is(secret.getUsageID(), wanted, `the secret of the type ${type} says what it is for`);
  const other = id === SecretUsageType.CEPH ? SecretUsageType.TLS : SecretUsageType.CEPH;
  okError(
    () => conn.secretLookupByUsage(other, wanted),
    `another type does not find the secret of the type ${type}`,
    ErrorCode.NO_SECRET,
  );
  lives(() => secret.undefine(), `the secret of the type ${type} can be undefined`);
}
