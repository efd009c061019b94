/**
 * A client that registers for the events of one domain gets no others, and none after it has deregistered.
 */
import { DomainEventType } from '@libvirt-tck/libvirt';
import { connect, domainXML, is, lives, must, note, ok, okDomain } from '@libvirt-tck/testkit';

/** In milliseconds: how long an event may take. */
const patience = 10_000;

const { conn, guest } = connect({ events: true });
const [one, other] = [guest('one'), guest('other')];
const first = okDomain(() => conn.domainDefineXML(domainXML(one)), 'a domain is defined');
const second = okDomain(() => conn.domainDefineXML(domainXML(other)), 'another domain is defined');

const ofFirst = must(
  () => conn.domainEvents({ of: first }),
  'a client can register for events of one domain',
);
const all = must(() => conn.domainEvents(), 'a client can register for events of all domains');
/** Waits for the events of the second domain: all that came before have been delivered too. */
function untilStopped(name: string): void {
  for (let event = all.next(patience); event !== undefined; event = all.next(patience))
    if (
      event.type === 'LIFECYCLE' &&
      event.event === DomainEventType.STOPPED &&
      event.domain.getName() === name
    )
      return;
}

note('events of one domain');
lives(() => second.create(), 'the other domain can be started');
lives(() => second.destroy(), 'the other domain can be destroyed');
untilStopped(other.name);
is(ofFirst.next(0), undefined, 'events of another domain are not delivered');
lives(() => first.create(), 'the domain can be started');
const event = ofFirst.next(patience);
is(event?.domain.getUUIDString(), one.uuid, 'events of the domain are delivered');

note('after deregistering');
for (let left = ofFirst.next(0); left !== undefined; left = ofFirst.next(0));
lives(() => ofFirst.close(), 'a client can deregister');
lives(() => first.destroy(), 'the domain can be destroyed');
untilStopped(one.name);
ok(ofFirst.isClosed, 'the registration is closed');
