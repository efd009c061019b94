import assert from 'node:assert/strict';
import { openSync } from 'node:fs';
import { test } from 'node:test';
import {
  Connection,
  EventHandleType,
  eventAddHandle,
  eventAddTimeout,
  eventRegisterDefaultImpl,
  eventRemoveHandle,
  eventRemoveTimeout,
  eventRunDefaultImpl,
  eventUpdateHandle,
  eventUpdateTimeout,
  pumpEvents,
} from '@libvirt-tck/libvirt';
import { nodeURI } from '../node.js';

const PATIENCE = 10_000;

// First, as it is the one without an event loop.
test('events are refused without an event loop, or if the connection was opened before there was one', () => {
  using conn = Connection.open(nodeURI);
  const expected = { name: 'BindingError', code: 'no-event-loop' };
  assert.throws(() => conn.domainEvents(), expected);
  assert.throws(() => eventRunDefaultImpl(), expected);
  assert.throws(() => eventAddTimeout(1, () => {}), expected);
  assert.throws(() => eventAddHandle(0, EventHandleType.READABLE, () => {}), expected);
  eventRegisterDefaultImpl();
  assert.throws(() => conn.domainEvents(), expected);
  assert.throws(() => conn.domainEventRegister(() => {}), expected);
  using other = Connection.open(nodeURI);
  other.domainEvents().close();
});

test('timers ring until they are removed', () => {
  eventRegisterDefaultImpl();
  let rings = 0;
  const timer = eventAddTimeout(1, (rung) => {
    assert.equal(rung, timer);
    rings++;
  });
  while (rings < 3) eventRunDefaultImpl();
  eventUpdateTimeout(timer, 0);
  assert.ok(pumpEvents(PATIENCE, () => rings >= 6));
  eventRemoveTimeout(timer);
  const before = rings;
  pumpEvents(0);
  assert.equal(rings, before);
  assert.throws(() => eventRemoveTimeout(timer), { name: 'LibvirtError' });
});

test('a file descriptor that is ready calls back', () => {
  eventRegisterDefaultImpl();
  const file = openSync('/dev/zero', 'r');
  const seen: number[][] = [];
  const watch = eventAddHandle(file, EventHandleType.READABLE, (of, fd, events) =>
    seen.push([of, fd, events]),
  );
  assert.ok(pumpEvents(PATIENCE, () => seen.length > 0));
  assert.deepEqual(seen[0], [watch, file, EventHandleType.READABLE]);
  eventUpdateHandle(watch, 0);
  eventRemoveHandle(watch);
});

test('waiting ends after the timeout', () => {
  const timer = eventAddTimeout(1, () => {});
  let turns = 0;
  assert.ok(pumpEvents(Number.POSITIVE_INFINITY, () => turns++ > 3));
  eventRemoveTimeout(timer);
  assert.throws(() => pumpEvents(Number.NaN), { name: 'BindingError', code: 'bad-argument' });
  assert.equal(pumpEvents(0), false);
  assert.equal(
    pumpEvents(0, () => true),
    true,
  );
});

test('a close callback is registered and unregistered', () => {
  using conn = Connection.open(nodeURI);
  conn.registerCloseCallback((reason) => assert.fail(`closed for ${reason}`));
  conn.unregisterCloseCallback();
});
