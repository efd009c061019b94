import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatCompletion } from '../../src/completion/completion.js';
import { noTerminal } from '../command/run-sample.js';
import { sampleSpec } from '../command/sample-command.js';
import { completed, typeAt } from './typing.js';

const script = formatCompletion(sampleSpec, 'bash');

test('a person types, and bash completes', { skip: noTerminal }, () => {
  assert.deepEqual(typeAt('bash --norc --noprofile -i', '', script), completed);
});
