import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';
import { folderOf } from '../folder-of.js';
import { assertValid, noTestMore } from './report-text.js';
import { command, named } from './tck-run.js';

it('progress and the result are shown on a terminal, and the report beside them is clean', {
  skip: noTestMore,
}, async (t) => {
  const folder = folderOf(t, {});
  const file = join(folder, 'report.xml');
  const operands = named('passes.t', 'fails.t').join(' ');
  const line = `${process.execPath} ${command} --uri test:///default ${operands} > ${file}`;
  const { stdout, error } = spawnSync('script', ['-qefc', line, '/dev/null'], { encoding: 'utf8' });
  if (error !== undefined) return t.skip('needs script(1): apt-get install bsdutils');
  assert.match(stdout, /running tests: \d of 2/);
  assert.match(stdout, /tck-run: 2 tests, 5 checks: 2 passed, 1 failed, 1 skipped, 1 todo/);
  assertValid(readFileSync(file, 'utf8'));
});

it('a terminal does not obey the names of tests that are listed', (t) => {
  const folder = folderOf(t, { 'a\x1b[31m.sh': '#!/bin/sh\n' });
  const line = `${process.execPath} ${command} --list ${folder}`;
  const { stdout, error } = spawnSync('script', ['-qefc', line, '/dev/null'], { encoding: 'utf8' });
  if (error !== undefined) return t.skip('needs script(1): apt-get install bsdutils');
  assert.doesNotMatch(stdout, /\x1b/);
  assert.match(stdout, /^a\S+\[31m\r?\n$/);
});
