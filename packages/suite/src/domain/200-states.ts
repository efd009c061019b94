/**
 * The state of a domain, and the reason for it, follow from what was done with it last.
 */
import { DomainCreateFlags } from '@libvirt-tck/libvirt';
import { connect, domainXML, ifSupported, lives, must, note, okDomain, returns } from '@libvirt-tck/testkit';
import { stateOf } from './state.js';

const { conn, guest } = connect();
const domain = okDomain(() => conn.domainDefineXML(domainXML(guest())), 'a domain is defined');
const state = () => stateOf(domain);
returns(state, 'SHUTOFF UNKNOWN', 'a domain that never ran is shut off, for no reason');

note('starting and destroying it');
must(() => domain.create(), 'it can be started');
returns(state, 'RUNNING BOOTED', 'a started domain runs, because it was booted');
lives(() => domain.destroy(), 'it can be destroyed');
returns(state, 'SHUTOFF DESTROYED', 'a destroyed domain is shut off, because it was destroyed');

note('suspending and resuming it');
lives(() => domain.create(), 'it can be started again');
must(() => domain.suspend(), 'it can be suspended');
returns(state, 'PAUSED USER', 'a suspended domain is paused, because a user wanted so');
lives(() => domain.resume(), 'it can be resumed');
returns(state, 'RUNNING UNPAUSED', 'a resumed domain runs, because it was unpaused');
lives(() => domain.suspend(), 'it can be suspended again');
lives(() => domain.destroy(), 'a suspended domain can be destroyed');
returns(state, 'SHUTOFF DESTROYED', 'it is shut off again, because it was destroyed');

note('starting it without running it');
must(
  ifSupported(() => domain.createWithFlags(DomainCreateFlags.START_PAUSED)),
  'it can be started paused',
);
returns(state, 'PAUSED USER', 'a domain that was started paused is paused, because a user wanted so');
lives(() => domain.resume(), 'a domain that was started paused can be resumed');
returns(state, 'RUNNING UNPAUSED', 'once resumed, it runs because it was unpaused');
