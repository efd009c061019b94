import assert from 'node:assert/strict';
import { test } from 'node:test';
import { notifyAll } from '../../src/bin/notify-all.js';
import type { RunEvent } from '../../src/run/events.js';

const event: RunEvent = { kind: 'attempt-started', id: 'a', file: 'a.t', attempt: 1 };

test('an output that fails keeps nothing from the others, and the first failure is thrown', () => {
  const told: string[] = [];
  const failing = (name: string) => () => {
    told.push(name);
    throw new Error(`${name} is full`);
  };
  const tell = notifyAll([failing('one'), failing('two'), ({ kind }) => void told.push(kind)]);
  assert.throws(() => tell(event), { message: 'one is full' });
  assert.deepEqual(told, ['one', 'two', 'attempt-started']);
});
