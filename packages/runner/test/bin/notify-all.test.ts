import assert from 'node:assert/strict';
import { test } from 'node:test';
import { notifyAll } from '../../src/bin/notify-all.js';
import type { RunEvent } from '../../src/run/events.js';

const event: RunEvent = { kind: 'attempt-started', id: 'a', file: 'a.t', attempt: 1 };

test('an output that fails keeps nothing from the others, and the first failure is thrown', () => {
  const notified: string[] = [];
  const failing = (name: string) => () => {
    notified.push(name);
    throw new Error(`${name} is full`);
  };
  const notify = notifyAll([failing('one'), failing('two'), ({ kind }) => void notified.push(kind)]);
  assert.throws(() => notify(event), { message: 'one is full' });
  assert.deepEqual(notified, ['one', 'two', 'attempt-started']);
});
