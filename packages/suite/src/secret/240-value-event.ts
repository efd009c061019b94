/**
 * Giving a secret a value emits an event.
 */
import { connect, is, lives, must, okSecret, secretXML } from '@libvirt-tck/testkit';

const { conn, name } = connect({ events: true });
const events = must(
  () => conn.secretEvents({ types: ['VALUE_CHANGED'] }),
  'a client can register for changes of values',
);
const usage = { type: 'ceph', name: name('value') } as const;
const secret = okSecret(() => conn.secretDefineXML(secretXML({ usage })), 'a secret is defined');
lives(() => secret.setValue(Buffer.from('first')), 'it is given a value');
const event = events.next(10_000);
is(event?.type, 'VALUE_CHANGED', 'that emits VALUE_CHANGED');
is(event?.secret.getUsageID(), usage.name, 'the event names the secret');
lives(() => secret.setValue(Buffer.from('second')), 'it is given another value');
is(events.next(10_000)?.type, 'VALUE_CHANGED', 'that emits another VALUE_CHANGED');
is(events.next(0), undefined, 'no event comes twice');
