/**
 * A client that registers for the events of one domain gets no others, and none after it has deregistered.
 */
import { type Domain, DomainEventID, DomainEventType, ErrorCode } from '@libvirt-tck/libvirt';
import { connect, domainXML, is, isDeeply, must, note, ok, okDomain, okError } from '@libvirt-tck/testkit';

/** In milliseconds: how long an event may take. */
const patience = 10_000;

const { conn, guest } = connect({ events: true });
const [one, other] = [guest('one'), guest('other')];
const first = okDomain(() => conn.domainDefineXML(domainXML(one)), 'a domain is defined');
const second = okDomain(() => conn.domainDefineXML(domainXML(other)), 'another domain is defined');

/** The names of the domains whose events came. */
const received: string[] = [];
const register = (of: Domain) =>
  conn.domainEventRegisterAny(of, DomainEventID.LIFECYCLE, (domain) => received.push(domain.getName()));
const id = must(() => register(first), 'a client can register for events of one domain');
const all = must(() => conn.domainEvents(), 'a client can register for events of all domains');
/** Whether the event comes that a domain has stopped: then all that came before have been delivered too. */
function stops(domain: Domain): boolean {
  for (let event = all.next(patience); event !== undefined; event = all.next(patience))
    if (
      event.type === 'LIFECYCLE' &&
      event.event === DomainEventType.STOPPED &&
      event.domain.getUUIDString() === domain.getUUIDString()
    )
      return true;
  return false;
}

note('events of one domain');
must(() => second.create(), 'the other domain can be started');
must(() => second.destroy(), 'the other domain can be destroyed');
ok(stops(second), 'events of the other domain are delivered to the client of all domains');
isDeeply(received, [], 'events of another domain are not delivered');
must(() => first.create(), 'the domain can be started');
must(() => first.destroy(), 'the domain can be destroyed');
ok(stops(first), 'events of the domain are delivered to the client of all domains');
ok(received.length >= 2, 'events of the domain are delivered');
ok(
  received.every((name) => name === one.name),
  'all that are delivered are of the domain',
);

note('after deregistering');
const before = received.length;
must(() => conn.domainEventDeregisterAny(id), 'a client can deregister');
must(() => first.create(), 'the domain can be started again');
must(() => first.destroy(), 'the domain can be destroyed again');
ok(stops(first), 'the client of all domains still gets the events');
is(received.length, before, 'the client that has deregistered gets none');
okError(() => conn.domainEventDeregisterAny(id), 'it cannot deregister again', ErrorCode.INVALID_ARG);
