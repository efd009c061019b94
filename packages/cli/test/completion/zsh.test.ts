import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { formatCompletion } from '../../src/completion/completion.js';
import { noTerminal } from '../command/run-sample.js';
import { sampleSpec } from '../command/sample-command.js';
import { completed, typeAt } from './typing.js';

const script = formatCompletion(sampleSpec, 'zsh');
const noZsh = spawnSync('zsh', ['--version']).error !== undefined && 'needs zsh: apt-get install zsh';

test('a person types, and zsh completes', { skip: noTerminal || noZsh }, () => {
  assert.deepEqual(typeAt('zsh -f -i', 'autoload -Uz compinit; compinit -u -D;', script), completed);
});
