import assert from 'node:assert/strict';
import { test } from 'node:test';
import { causeOfEnding } from '../src/cause.js';
import { checkMessage, endingMessage } from '../src/failure-text.js';
import type { Attempt, Check } from '../src/model.js';

const text =
  'it broke\ntck-run: last libvirt call: virDomainCreate (ok)\n  tck-log: qemu/a.log: error\nso it did';
const check: Check = {
  number: 1,
  name: 'one',
  outcome: 'fail',
  diagnostics: [{ kind: 'comment', text }],
};

test('what the runner says about a test is no part of what its checks say', () => {
  assert.equal(checkMessage(check), 'it broke\nso it did');
});

test('nor is it the cause of a bad ending', () => {
  const attempt: Attempt = {
    ending: { kind: 'exited', status: 255 },
    checks: [],
    diagnostics: [{ kind: 'comment', text: text.replace('\nso it did', '') }],
  };
  assert.equal(endingMessage(attempt), 'exit status 255\nit broke');
  assert.deepEqual(causeOfEnding(endingMessage(attempt)), { call: null, error: null, message: 'it broke' });
});
