import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { signalName, signalNumber } from '../src/signals.js';

test('a signal with several names has the usual one', () => {
  assert.deepEqual([6, 17, 29].map(signalName), ['SIGABRT', 'SIGCHLD', 'SIGIO']);
});

test('real-time signals are counted from the first', () => {
  assert.deepEqual([34, 37, 64].map(signalName), ['SIGRTMIN', 'SIGRTMIN+3', 'SIGRTMIN+30']);
});

test('a number without a name is its own name', () => {
  assert.deepEqual([0, 32, 33, 65].map(signalName), ['SIG0', 'SIG32', 'SIG33', 'SIG65']);
});

test('every name leads back to its number, and so do aliases', () => {
  for (let number = 1; number <= 64; number += 1) assert.equal(signalNumber(signalName(number)), number);
  assert.deepEqual(['SIGIOT', 'SIGPOLL', 'SIGCLD', 'SIGNAL'].map(signalNumber), [6, 29, 17, undefined]);
});

test('names are those of bash', { skip: process.platform !== 'linux' }, () => {
  for (let number = 1; number <= 31; number += 1) {
    const { stdout } = spawnSync('bash', ['-c', `kill -l ${number}`], { encoding: 'utf8' });
    assert.equal(signalName(number), `SIG${stdout.trim()}`);
  }
});
