import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { runFamily } from './run-sample.js';

test('the first word calls a command, which has its own options', () => {
  assert.equal(runFamily(['lint', '--catalog', 'a', 'b']).stdout, 'lint true a,b\n');
  assert.equal(runFamily(['record', '--reason=why']).stdout, 'record why\n');
  const { stderr, status } = runFamily(['record', '--catalog']);
  assert.match(
    stderr,
    /^tck-family record: could not .* no option --catalog\nTry: tck-family record --help\n$/,
  );
  assert.equal(status, 2);
});

test('options that all commands have may stand before the word', () => {
  assert.equal(runFamily(['-q', '--no-color', 'lint', '--catalog', 'a']).stdout, 'lint true a\n');
  assert.match(runFamily(['--color', 'lint', '--help']).stdout, /^tck-family lint: find faults\n/);
  assert.match(runFamily(['-q', '--help']).stdout, /^tck-family: try commands/);
});

test('help and version are about the family, or about one of it', () => {
  const golden = new URL('../../../test/fixtures/help-family.txt', import.meta.url);
  assert.equal(runFamily(['--help']).stdout, readFileSync(golden, 'utf8'));
  assert.match(runFamily(['lint', '--help']).stdout, /^tck-family lint: find faults\n/);
  assert.match(runFamily(['--version']).stdout, /^tck-family \d/);
});

test('a shell completes the whole family, whichever of it was asked', () => {
  const script = runFamily(['--completion=bash']).stdout;
  assert.match(script, /^complete -F _tck_family tck-family$/m);
  assert.equal(runFamily(['lint', '--completion=bash']).stdout, script);
});

for (const [argv, fault] of [
  [[], 'the command is missing; there are lint, record'],
  [['-q'], 'the command is missing; there are lint, record'],
  [['-q', 'list'], "there is no command 'list'; did you mean lint?"],
  [['list'], "there is no command 'list'; did you mean lint?"],
  [['rec'], "there is no command 'rec'; did you mean record?"],
  [['constructor'], "there is no command 'constructor'; there are lint, record"],
  [['--catalog'], "there is no command '--catalog'; there are lint, record"],
] as const)
  test(`tck-family ${argv}: ${fault}`, () => {
    const { stderr, status } = runFamily(argv);
    assert.equal(
      stderr,
      `tck-family: could not understand the command line: ${fault}\nTry: tck-family --help\n`,
    );
    assert.equal(status, 2);
  });
