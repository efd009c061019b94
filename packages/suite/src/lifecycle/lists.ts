import { eventually, isDeeply, lives, note, ok } from '@libvirt-tck/testkit';
import { connectFor, withArticle } from './actions.js';
import type { Filter, Identity, Kind, LibvirtObject } from './kind.js';

/** What is in each list while there are an inactive, persistent object and an active, transient one. */
const members: Readonly<Record<Filter, readonly ('inactive' | 'active')[]>> = {
  ACTIVE: ['active'],
  INACTIVE: ['inactive'],
  PERSISTENT: ['inactive'],
  TRANSIENT: ['active'],
  AUTOSTART: [],
  NO_AUTOSTART: ['active', 'inactive'],
};

/** Every list has the objects that it should have, and no others. Those that are gone are in none. */
export async function lists<T extends LibvirtObject, Config extends Identity>(
  kind: Kind<T, Config>,
): Promise<void> {
  const { noun, create, filters = {}, listings = {} } = kind;
  const actions = connectFor(kind);
  const configs = { inactive: actions.config('inactive'), active: actions.config('active') };
  const { conn, listed } = actions;
  const found = (flags?: number) => listed(flags).map(([name]) => name);
  const named = (states: readonly ('inactive' | 'active')[]) => states.map((state) => configs[state].name);

  note('none');
  isDeeply(found(), [], `there is no ${noun} of this test yet`);

  const object = actions.define(configs.inactive, `${withArticle(noun)} is defined`);
  isDeeply(found(), named(['inactive']), `the defined ${noun} is listed`);
  const transient = create && actions.create(configs.active, `a transient ${noun} is created`);
  if (transient) {
    isDeeply(found().sort(), named(['active', 'inactive']), `the active ${noun} is listed beside the other`);
  }
  for (const [filter, states] of Object.entries(members)) {
    const flags = filters[filter as Filter];
    if (flags === undefined) continue;
    const wanted = states.filter((state) => transient || state !== 'active');
    isDeeply(found(flags).sort(), named(wanted), `the filter ${filter} selects ${selection(wanted)}`);
  }

  for (const [name, listing] of Object.entries(listings)) {
    const { list, count, entry } = listing;
    const isIn = (one: T) => list(conn).includes(entry(one));
    if (listing.of === 'active') ok(!isIn(object), `${name} does not list the inactive ${noun}`);
    else ok(isIn(object), `${name} lists the defined ${noun}`);
    if (transient && listing.of === 'inactive')
      ok(!isIn(transient), `${name} does not list the active ${noun}`);
    else if (transient) ok(isIn(transient), `${name} lists the active ${noun}`);
    // Others may come and go, so the number must be right while the list does not change.
    await eventually(() => {
      const before = list(conn).length;
      return count(conn) === before && list(conn).length === before;
    }, `the count of ${name} is right`);
  }

  note('none any more');
  if (transient) lives(() => transient.destroy?.(), `the transient ${noun} is destroyed`);
  lives(() => object.undefine(), `the defined ${noun} is undefined`);
  isDeeply(found(), [], `a ${noun} that is gone is not listed`);
  for (const filter of Object.keys(members) as Filter[])
    if (filters[filter] !== undefined)
      isDeeply(found(filters[filter]), [], `the filter ${filter} selects none any more`);
}

function selection(states: readonly string[]): string {
  if (states.length === 2) return 'both';
  return states.length === 0 ? 'neither' : `the ${states[0]} one`;
}
