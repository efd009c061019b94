/**
 * Suspending, resuming, saving and restoring a domain emit one event each, with the reason.
 */
import { connect, domainXML, isDeeply, lives, must, note, okDomain } from '@libvirt-tck/testkit';
import { domains } from '../lifecycle/kinds/domain.js';

const { conn, guest, folder } = connect({ events: true });
const config = guest();
const file = `${folder('files')}/saved`;
const next = must(() => domains.events.watch(conn), 'a client can register for events of domains');

/** The next events of this domain, up to `last`: in milliseconds, how long they may take. */
function until(last: string, patience = 10_000): string[] {
  const events: string[] = [];
  while (events.at(-1) !== last) {
    const found = next(patience);
    if (found === undefined) break;
    if (found.object === config.name) events.push(found.event);
  }
  return events;
}

const domain = okDomain(() => conn.domainDefineXML(domainXML(config)), 'a domain is defined');
lives(() => domain.create(), 'the domain can be started');
until('STARTED BOOTED');

note('suspending and resuming it');
must(() => domain.suspend(), 'the domain can be suspended');
isDeeply(until('SUSPENDED PAUSED'), ['SUSPENDED PAUSED'], 'suspending it emits SUSPENDED PAUSED, once');
lives(() => domain.resume(), 'the domain can be resumed');
isDeeply(until('RESUMED UNPAUSED'), ['RESUMED UNPAUSED'], 'resuming it emits RESUMED UNPAUSED, once');

note('saving and restoring it');
must(() => domain.save(file), 'the domain can be saved');
isDeeply(until('STOPPED SAVED').slice(-1), ['STOPPED SAVED'], 'saving it emits STOPPED SAVED');
lives(() => conn.domainRestore(file), 'the domain can be restored');
isDeeply(until('STARTED RESTORED').slice(-1), ['STARTED RESTORED'], 'restoring it emits STARTED RESTORED');
