import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import yargs from 'yargs';
import { parseCommandLine } from '../../src/command-line/parse.js';
import { sampleSpec } from '../command/sample-command.js';

/** Arguments of options: anything that does not look like an option. */
const argument = fc.oneof(
  fc.constantFrom(
    '',
    '-',
    'true',
    'false',
    '"quoted"',
    "'",
    'a=b',
    '=',
    '[]',
    '__proto__',
    '0x10',
    '1e3',
    '漢',
  ),
  fc.string().filter((text) => !text.startsWith('-')),
);

/** Options and operands as people write them, each as one word or two. */
const words = fc.oneof(
  fc.constantFrom(['-q'], ['--quiet'], ['--fail-fast'], ['--cleanup'], ['--no-cleanup'], ['--shuffle']),
  fc.constantFrom(['-j4'], ['-qj', '4'], ['--jobs=4'], ['--order', 'time'], ['--timeout=.5']),
  argument.map((text) => [`--grep=${text}`]),
  argument.map((text) => ['--grep', text]),
  argument.map((text) => ['-g', text]),
  argument.filter((text) => text !== '').map((text) => [`-qg${text}`]),
  argument.map((text) => [`--shuffle=${text}`]),
  argument.map((text) => [text]),
);

test('yargs reads a command line as Node does', () => {
  fc.assert(
    fc.property(fc.array(words), fc.array(fc.string(), { maxLength: 3 }), (before, after) => {
      const args = ['SCENARIO', ...before.flat(), '--', ...after];
      const { values, positionals } = parseArgs({
        args,
        allowPositionals: true,
        allowNegative: true,
        options: {
          quiet: { type: 'boolean', short: 'q', default: false },
          'fail-fast': { type: 'boolean', default: false },
          cleanup: { type: 'boolean' },
          jobs: { type: 'string', short: 'j', default: '1' },
          order: { type: 'string', default: 'name' },
          timeout: { type: 'string' },
          grep: { type: 'string', short: 'g', multiple: true, default: [] },
        },
        strict: false,
      });
      const { options, operands } = parseCommandLine(yargs, sampleSpec, args);
      assert.deepEqual(operands, positionals);
      const { quiet, failFast, cleanup, jobs, order, grep } = options;
      assert.deepEqual(
        { quiet, 'fail-fast': failFast, cleanup, jobs: String(jobs), order, grep },
        {
          quiet: values.quiet,
          'fail-fast': values['fail-fast'],
          cleanup: values.cleanup,
          jobs: values.jobs,
          order: values.order,
          grep: values.grep,
        },
      );
    }),
    { numRuns: 500 },
  );
});
