import assert from 'node:assert/strict';
import { test } from 'node:test';
import { completionFor } from '../../src/completion/completion.js';
import { CliError } from '../../src/index.js';
import { sampleSpec } from '../command/sample-command.js';

test('a shell that is not known is an error that names those that are', () => {
  assert.throws(
    () => completionFor(sampleSpec, 'tcsh'),
    (error) => error instanceof CliError && error.code === 'usage' && /bash, zsh, fish/.test(error.message),
  );
});
