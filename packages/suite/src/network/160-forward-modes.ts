/**
 * A network forwards packets as its configuration says: not at all, translated, routed, or openly.
 */
import { connect, find, is, lives, networkXML, note, okNetwork, parseXML } from '@libvirt-tck/testkit';

const { conn, name } = connect();
const modes = ['isolated', 'nat', 'route', 'open'] as const;

for (const [index, mode] of modes.entries()) {
  note(mode);
  const config = {
    name: name(mode),
    ips: [{ address: `192.0.2.${16 * index + 1}`, prefix: 28 }],
    ...(mode !== 'isolated' && { forward: { mode } }),
  };
  const network = okNetwork(
    () => conn.networkDefineXML(networkXML(config)),
    `a network of the mode ${mode} is defined`,
  );
  const wanted = mode === 'isolated' ? undefined : mode;
  const found = () => find(parseXML(network.getXMLDesc()), 'forward')?.attributes.mode;
  is(found(), wanted, `its XML has the mode ${mode}`);
  if (!lives(() => network.create(), `a network of the mode ${mode} can be started`)) continue;
  is(found(), wanted, `the active network has the mode ${mode}`);
  lives(() => network.destroy(), `a network of the mode ${mode} can be destroyed`);
}
