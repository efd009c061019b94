import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatCompletion } from '../../src/completion/completion.js';
import { noTerminal } from '../command/run-sample.js';
import { sampleSpec } from '../command/sample-command.js';
import { sampleFamily } from '../command/sample-family.js';
import { familyTyping, sampleTyping, typeAt } from './typing.js';

const shell = { start: 'bash --norc --noprofile -i', prepare: '' };

test('a person types, and bash completes', { skip: noTerminal }, () => {
  const script = formatCompletion(sampleSpec, 'bash');
  assert.deepEqual(typeAt(shell, script, sampleTyping), sampleTyping.completed);
});

test('bash completes a family of commands', { skip: noTerminal }, () => {
  const script = formatCompletion(sampleFamily, 'bash');
  assert.deepEqual(typeAt(shell, script, familyTyping), familyTyping.completed);
});
