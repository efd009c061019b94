import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { formatHelp } from '../../src/help/help.js';
import { sampleSpec } from '../command/sample-command.js';

for (const columns of [80, 160])
  test(`help at ${columns} columns is as it was looked at`, async () => {
    const golden = new URL(`../../../test/fixtures/help-${columns}.txt`, import.meta.url);
    assert.equal(await formatHelp(sampleSpec, columns), readFileSync(golden, 'utf8'));
  });

test('help fits a narrow terminal', async () => {
  for (const columns of [50, 60, 79]) {
    const longest = Math.max(
      ...(await formatHelp(sampleSpec, columns)).split('\n').map((line) => line.length),
    );
    assert.ok(longest <= columns, `${longest} of ${columns}`);
  }
});

test('what a command does not have is not spoken of', async () => {
  const { outputs, operands, environment, ...rest } = sampleSpec;
  const help = await formatHelp(rest, 80);
  for (const absent of ['--output', '--format', 'Output:', 'SCENARIO  ', 'Environment:'])
    assert.ok(!help.includes(absent), absent);
});

test('a long example goes on behind a backslash, and never within quotes', async () => {
  const command = 'tck-sample --reason "see the bug that is tracked" -o known.yaml one.xml two.xml';
  const help = await formatHelp({ ...sampleSpec, examples: [{ description: 'Long.', command }] }, 50);
  assert.match(
    help,
    /\n {4}tck-sample --reason \\\n {6}"see the bug that is tracked" -o \\\n {6}known\.yaml one\.xml two\.xml\n/,
  );
});
