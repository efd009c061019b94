/**
 * A secret can be ephemeral or not; its XML and the lists of secrets tell which.
 */
import { ConnectListAllSecretsFlags } from '@libvirt-tck/libvirt';
import { connect, is, isDeeply, lives, okSecret, parseXML, secretXML } from '@libvirt-tck/testkit';

const { EPHEMERAL, NO_EPHEMERAL, PRIVATE, NO_PRIVATE } = ConnectListAllSecretsFlags;
const { conn, name } = connect();
const define = (base: string, config: { ephemeral: boolean; private: boolean }) =>
  conn.secretDefineXML(secretXML({ ...config, usage: { type: 'ceph', name: name(base) } }));

const short = okSecret(
  () => define('short', { ephemeral: true, private: false }),
  'an ephemeral secret is defined',
);
is(parseXML(short.getXMLDesc()).attributes.ephemeral, 'yes', 'its XML says that it is ephemeral');
const kept = okSecret(
  () => define('kept', { ephemeral: false, private: true }),
  'a private secret that is not ephemeral is defined',
);
is(parseXML(kept.getXMLDesc()).attributes.ephemeral, 'no', 'the XML of the other says that it is not');

const own = name('');
const listed = (flags: number) =>
  conn
    .listAllSecrets(flags)
    .map((secret) => secret.getUsageID() ?? '')
    .filter((usage) => usage.startsWith(own))
    .sort();
const [one, other] = [name('short'), name('kept')];
isDeeply(listed(0), [other, one], 'the list of all has both');
isDeeply(listed(EPHEMERAL), [one], 'the list of ephemeral secrets has the one');
isDeeply(listed(NO_EPHEMERAL), [other], 'the list of others has the other');
isDeeply(listed(PRIVATE), [other], 'the list of private secrets has the private one');
isDeeply(listed(NO_PRIVATE), [one], 'the list of secrets that are not private has the other');
isDeeply(listed(PRIVATE | EPHEMERAL), [], 'no secret is private and ephemeral');
lives(() => short.setValue(Buffer.from('x')), 'the ephemeral one can be given a value');
