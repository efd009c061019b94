/**
 * Every connection to a driver sees the same domains, and they outlive the connection that made them.
 */
import { Connection } from '@libvirt-tck/libvirt';
import { connect, domainXML, is, lives, note, ok, okDomain, returns } from '@libvirt-tck/testkit';

const { conn, uri, guest } = connect();
const [running, defined] = [guest('running'), guest('defined')];

const second = Connection.open(uri);
const there = okDomain(
  () => second.domainCreateXML(domainXML(running)),
  'another connection creates a domain',
);
const definition = okDomain(
  () => second.domainDefineXML(domainXML(defined)),
  'the other connection defines a domain',
);
const here = okDomain(
  () => conn.domainLookupByName(running.name),
  'the first connection finds the running one',
);
is(here.getID(), there.getID(), 'both connections see the same id');
is(here.getUUIDString(), there.getUUIDString(), 'both connections see the same UUID');
okDomain(() => conn.domainLookupByName(defined.name), 'the first connection finds the defined one');

note('what one does, the other sees');
lives(() => here.suspend(), 'the first connection suspends it');
returns(() => there.getState().state, here.getState().state, 'both connections see the same state');
lives(() => there.resume(), 'the other connection resumes it');
returns(() => here.getState().state, there.getState().state, 'both connections see the same state again');

note('closing the other connection');
// Each object of the connection keeps it open.
for (const each of [there, definition]) each.free();
is(second.close(), 0, 'the other connection is closed');
ok(here.isActive(), 'a domain outlives the connection that created it');
returns(() => conn.domainLookupByName(defined.name).isActive(), false, 'so does a definition');
lives(() => here.destroy(), 'the first connection can destroy it');
