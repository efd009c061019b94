/**
 * Filters can be redefined while guests that use them start and stop.
 */
import { LibvirtError } from '@libvirt-tck/libvirt';
import { connect, domainXML, is, isDeeply, nwfilterXML, ok, okNWFilter } from '@libvirt-tck/testkit';
import { okIsolatedNetwork, withCards } from '../network/guest.js';

const bed = connect();
const { conn, guest, name } = bed;
const [own, included] = [name('own'), name('included')];
const icmp = { action: 'drop', direction: 'inout', match: { icmp: {} } } as const;
const tcp = { action: 'drop', direction: 'inout', match: { tcp: {} } } as const;
const inner = okNWFilter(
  () => conn.nwFilterDefineXML(nwfilterXML({ name: included, chain: 'root', rules: [icmp] })),
  'a filter is defined',
);
const outer = okNWFilter(
  () => conn.nwFilterDefineXML(nwfilterXML({ name: own, chain: 'root', references: [included] })),
  'a filter that includes it is defined',
);
const network = okIsolatedNetwork(bed, '203.0.113.48').getName();

let starting = 0;
/** What libvirt refused of each. */
const refused: Record<'guests' | 'definitions', string[]> = { guests: [], definitions: [] };
const noteRefusal = (of: keyof typeof refused, error: unknown) =>
  refused[of].push(error instanceof LibvirtError ? `${error.function}: ${error.message}` : String(error));
/** Starts and stops a guest with a filtered card, twice. Each call is made by a thread of its own. */
async function startAndStop(number: number): Promise<void> {
  const card = { source: { network }, filter: own, target: name(`c${number}`) };
  const xml = domainXML(withCards(guest(`guest-${number}`), card));
  starting++;
  try {
    for (let round = 0; round < 2; round++) await (await conn.domainCreateXMLAsync(xml)).destroyAsync();
  } catch (error) {
    noteRefusal('guests', error);
  }
  starting--;
}
const guests = Promise.all([1, 2].map(startAndStop));

let redefinitions = 0;
while (starting > 0) {
  const rules = redefinitions % 2 === 0 ? [tcp] : [icmp, tcp];
  try {
    conn.nwFilterDefineXML(
      nwfilterXML({ name: included, uuid: inner.getUUIDString(), chain: 'root', rules }),
    );
    conn.nwFilterDefineXML(
      nwfilterXML({ name: own, uuid: outer.getUUIDString(), chain: 'root', rules, references: [included] }),
    );
  } catch (error) {
    noteRefusal('definitions', error);
  }
  redefinitions++;
  await new Promise(setImmediate);
}
await guests;
isDeeply(refused.guests, [], 'all guests start and stop');
isDeeply(refused.definitions, [], 'all definitions are accepted');
ok(redefinitions > 1, 'the filters were redefined in the meantime');
is(
  conn.listAllNWFilterBindings().filter((binding) => binding.getFilterName() === own).length,
  0,
  'no binding is left',
);
