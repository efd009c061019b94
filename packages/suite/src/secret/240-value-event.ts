/**
 * Giving a secret a value emits an event.
 */
import { connect, is, lives, must, okSecret, secretXML } from '@libvirt-tck/testkit';

/** In milliseconds: how long the event of a call may take. */
const patience = 10_000;

const { conn, name } = connect({ events: true });
const define = (base: string) =>
  okSecret(
    () => conn.secretDefineXML(secretXML({ usage: { type: 'ceph', name: name(base) } })),
    `the ${base} secret is defined`,
  );
const [first, last] = [define('first'), define('last')];
const watch = (of: typeof first) => conn.secretEvents({ types: ['VALUE_CHANGED'], of });
const events = must(() => watch(first), 'a client can register for changes of the value of a secret');
const eventsOfLast = watch(last);

lives(() => first.setValue(Buffer.from('one')), 'it is given a value');
const event = events.next(patience);
is(event?.type, 'VALUE_CHANGED', 'that emits VALUE_CHANGED');
is(event?.secret.getUsageID(), name('first'), 'the event names the secret');
lives(() => first.setValue(Buffer.from('two')), 'it is given another value');
is(events.next(patience)?.type, 'VALUE_CHANGED', 'that emits another VALUE_CHANGED');

// Events come in the order in which they happen: that of another secret comes after all of the first.
lives(() => last.setValue(Buffer.from('three')), 'another secret is given a value');
is(eventsOfLast.next(patience)?.secret.getUsageID(), name('last'), 'that emits the event of the other');
is(events.next(0), undefined, 'no event comes twice, and none for another secret');
