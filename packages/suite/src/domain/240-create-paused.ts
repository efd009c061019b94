/**
 * A domain can be started without running: it is paused until it is resumed, however it was started.
 */
import { DomainCreateFlags, DomainState } from '@libvirt-tck/libvirt';
import { connect, domainXML, ifSupported, is, lives, must, note, ok, okDomain } from '@libvirt-tck/testkit';

const { START_PAUSED, NONE } = DomainCreateFlags;

const { conn, guest } = connect();
const config = guest();

note('a transient domain');
const transient = okDomain(
  ifSupported(() => conn.domainCreateXML(domainXML(config), START_PAUSED)),
  'a transient domain is created paused',
);
ok(transient.isActive(), 'the paused domain is active');
ok(transient.getID() > 0, 'the paused domain has an id');
is(transient.getState().state, DomainState.PAUSED, 'the paused domain is paused');
lives(() => transient.resume(), 'the paused domain can be resumed');
is(transient.getState().state, DomainState.RUNNING, 'the resumed domain runs');
lives(() => transient.destroy(), 'the resumed domain can be destroyed');

note('a persistent domain');
const persistent = okDomain(() => conn.domainDefineXML(domainXML(config)), 'a domain is defined');
must(
  ifSupported(() => persistent.createWithFlags(START_PAUSED)),
  'a defined domain is started paused',
);
is(persistent.getState().state, DomainState.PAUSED, 'the started domain is paused');
lives(() => persistent.resume(), 'the started domain can be resumed');
is(persistent.getState().state, DomainState.RUNNING, 'the started domain runs once it is resumed');
lives(() => persistent.destroy(), 'the started domain can be destroyed');

note('the next start');
must(() => persistent.createWithFlags(NONE), 'the same domain is started without flags');
is(
  persistent.getState().state,
  DomainState.RUNNING,
  'a start without flags runs it: it is not paused for ever',
);
