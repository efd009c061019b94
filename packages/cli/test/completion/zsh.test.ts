import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { formatCompletion } from '../../src/completion/completion.js';
import { noTerminal } from '../command/run-sample.js';
import { sampleSpec } from '../command/sample-command.js';
import { sampleFamily } from '../command/sample-family.js';
import { familyTyping, sampleTyping, typeAt } from './typing.js';

const noZsh = spawnSync('zsh', ['--version']).error !== undefined && 'needs zsh: apt-get install zsh';
const shell = { start: 'zsh -f -i', prepare: 'autoload -Uz compinit; compinit -u -D;' };

test('a person types, and zsh completes', { skip: noTerminal || noZsh }, () => {
  const script = formatCompletion(sampleSpec, 'zsh');
  assert.deepEqual(typeAt(shell, script, sampleTyping), sampleTyping.completed);
});

test('zsh completes a family of commands', { skip: noTerminal || noZsh }, () => {
  const script = formatCompletion(sampleFamily, 'zsh');
  assert.deepEqual(typeAt(shell, script, familyTyping), familyTyping.completed);
});
