import assert from 'node:assert/strict';
import { test } from 'node:test';
import yargs from 'yargs';
import { parseCommandLine } from '../../src/command-line/parse.js';
import { CliError } from '../../src/index.js';
import { sampleSpec } from '../command/sample-command.js';

const parse = (...argv: readonly string[]) => parseCommandLine(yargs, sampleSpec, argv);
const optionsOf = (...argv: readonly string[]) => parse('write', ...argv).options;

function faultOf(...argv: readonly string[]): string {
  try {
    parse(...argv);
  } catch (error) {
    assert.ok(error instanceof CliError);
    assert.equal(error.code, 'usage');
    return error.message.replace('understand the command line: ', '');
  }
  return assert.fail('was understood');
}

test('without options each has its default', () => {
  const { grep, failFast, jobs, timeout, shuffle, order, cleanup, output, format, quiet, color } =
    optionsOf();
  assert.deepEqual(
    { grep, failFast, jobs, timeout, shuffle, order, cleanup, output, format, quiet, color },
    {
      grep: [],
      failFast: false,
      jobs: 1,
      timeout: undefined,
      shuffle: undefined,
      order: 'name',
      cleanup: undefined,
      output: [],
      format: undefined,
      quiet: false,
      color: undefined,
    },
  );
});

test('the types of the values follow from the specification', () => {
  const options = optionsOf('--order=time', '--format=junit', '-j', '2');
  const order: 'name' | 'time' = options.order;
  const format: 'text' | 'xml' | 'junit' | undefined = options.format;
  const jobs: number = options.jobs;
  const timeout: number | undefined = options.timeout;
  const grep: readonly string[] = options.grep;
  const failFast: boolean = options.failFast;
  const cleanup: boolean | undefined = options.cleanup;
  assert.deepEqual([order, format, jobs, timeout, grep, failFast, cleanup].length, 7);
  // @ts-expect-error: not an option of this command
  assert.equal(options.verbose, undefined);
});

test('arguments follow, or are joined with "="', () => {
  assert.equal(optionsOf('--jobs=4').jobs, 4);
  assert.equal(optionsOf('--jobs', '4').jobs, 4);
  assert.equal(optionsOf('-j4').jobs, 4);
  assert.equal(optionsOf('-j', '4').jobs, 4);
  assert.equal(optionsOf('-qj4').jobs, 4);
});

test('an argument may be empty, contain "=", or be "-"', () => {
  assert.deepEqual(optionsOf('--grep=').grep, ['']);
  assert.deepEqual(optionsOf('--grep=a=b').grep, ['a=b']);
  assert.deepEqual(optionsOf('-o', '-').output, ['-']);
});

test('an option of strings collects, others take what comes last', () => {
  assert.deepEqual(optionsOf('-g', 'a', '--grep=b').grep, ['a', 'b']);
  assert.equal(optionsOf('-j1', '-j2').jobs, 2);
  assert.equal(optionsOf('--cleanup', '--no-cleanup').cleanup, false);
  assert.equal(optionsOf('--no-cleanup', '--cleanup').cleanup, true);
});

test('an argument is taken as it is, joined to a short option or not', () => {
  assert.deepEqual(optionsOf('-oreport.xml', '-qoother.xml').output, ['report.xml', 'other.xml']);
  assert.deepEqual(optionsOf('-o-').output, ['-']);
  assert.deepEqual(optionsOf('-o-q', '-g=x').output, ['-q']);
  assert.deepEqual(optionsOf('-g=x', '-gj4').grep, ['=x', 'j4']);
  assert.deepEqual(optionsOf('--grep="quoted"', '--grep', 'true').grep, ['"quoted"', 'true']);
  assert.deepEqual(parse('write', '-q', 'true').operands, ['write', 'true']);
});

test('an argument that may be left out needs "="', () => {
  assert.equal(optionsOf('--shuffle').shuffle, '');
  assert.equal(optionsOf('--shuffle=7').shuffle, '7');
  assert.deepEqual(parse('write', '--shuffle', '7').operands, ['write', '7']);
});

test('operands stand anywhere; "-" is one, and after "--" everything is', () => {
  assert.deepEqual(parse('write', '-q', 'a', '-', '--', '--jobs', '--').operands, [
    'write',
    'a',
    '-',
    '--jobs',
    '--',
  ]);
});

test('operands that look like numbers stay as they are', () => {
  assert.deepEqual(parse('007', '1e3', '--', '0x10').operands, ['007', '1e3', '0x10']);
});

test('numbers', () => {
  assert.equal(optionsOf('--timeout', '1.5').timeout, 1.5);
  assert.equal(optionsOf('--timeout=.5').timeout, 0.5);
  for (const bad of ['', ' ', '1e3', '0x10', 'Infinity', 'NaN', '1s', '--5'])
    assert.equal(
      faultOf('write', `--timeout=${bad}`),
      `option --timeout needs a number, at least 0, not '${bad}'`,
    );
  assert.equal(faultOf('write', '--timeout', '-1'), "option --timeout needs a number, at least 0, not '-1'");
  for (const bad of ['0', '65', '1.5', '99999999999999999999'])
    assert.equal(
      faultOf('write', '-j', bad),
      `option --jobs needs a whole number from 1 to 64, not '${bad}'`,
    );
});

test('what is meant by the beginning of a word', () => {
  assert.equal(faultOf('write', '--outp'), 'there is no option --outp; did you mean --output?');
  assert.equal(
    faultOf('write', '--format=ju'),
    "option --format is one of text, xml, junit, not 'ju'; did you mean junit?",
  );
});

test('what is meant by a slip', () => {
  assert.equal(faultOf('write', '--grpe=x'), 'there is no option --grpe; did you mean --grep?');
  assert.equal(faultOf('write', '--no-clenup'), 'there is no option --no-clenup; did you mean --no-cleanup?');
  assert.equal(
    faultOf('write', '--order=tine'),
    "option --order is one of name, time, not 'tine'; did you mean time?",
  );
});

test('options that are not there', () => {
  assert.equal(faultOf('write', '--verbose'), 'there is no option --verbose');
  assert.equal(faultOf('write', '-x'), 'there is no option -x');
  assert.equal(faultOf('write', '--no-quiet'), 'there is no option --no-quiet');
  for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty'])
    assert.equal(faultOf('write', `--${name}=x`), `there is no option --${name}`);
  for (const word of ['--grep.x', '--jobs4', '--quiet:', '-qx', '-q.', '--qui-', '--=x', '---grep'])
    assert.match(faultOf('write', word), /^there is no option -/, word);
});

test('arguments missing, or not wanted', () => {
  assert.equal(faultOf('write', '-o'), 'option --output needs FILE');
  assert.equal(faultOf('write', '--quiet=yes'), 'option --quiet takes no argument');
  assert.equal(faultOf('write', '--no-cleanup=x'), 'option --no-cleanup takes no argument');
  assert.equal(
    faultOf('write', '--output', '--quiet'),
    'option --output needs FILE, and --quiet looks like an option; if it is not, write --output=--quiet',
  );
  assert.equal(
    faultOf('write', '-o', '-q'),
    'option --output needs FILE, and -q looks like an option; if it is not, write --output=-q',
  );
});

test('where an argument is missing, the next word is shown as it was written', () => {
  for (const written of ['--output', '-o'])
    assert.equal(
      faultOf('write', written, '-j3'),
      'option --output needs FILE, and -j3 looks like an option; if it is not, write --output=-j3',
    );
});

test('each option without its argument is reported, with all the rest', () => {
  assert.deepEqual(faultOf('--grep', '--quiet=x', '--order=x', '-zo').split('\n  '), [
    'option --grep needs PATTERN, and --quiet=x looks like an option; if it is not, write --grep=--quiet=x',
    'option --quiet takes no argument',
    'option --output needs FILE',
    'there is no option -z',
    "option --order is one of name, time, not 'x'",
    'SCENARIO is missing',
  ]);
});

test('operands missing, or too many', () => {
  assert.equal(faultOf(), 'SCENARIO is missing');
  const { operands, ...rest } = sampleSpec;
  const spec = { ...rest, operands: operands.slice(0, 1) };
  assert.throws(() => parseCommandLine(yargs, spec, ['write', 'more']), /: there is no place for 'more'/);
  assert.throws(() => parseCommandLine(yargs, rest, ['write']), /: there is no place for 'write'/);
});

test('everything that is wrong is told at once, and none of it can act on a terminal', () => {
  assert.equal(
    faultOf('--bogus\x1b[2J', '-j0'),
    "there is no option --bogus\\x1B[2J\n  option --jobs needs a whole number from 1 to 64, not '0'\n  SCENARIO is missing",
  );
});

test('an option whose own name begins with no- is not the negation of another', () => {
  const options = {
    'What is read': {
      config: { type: 'string', argument: 'FILE', description: 'a file' },
      'no-config': { type: 'boolean', description: 'no file' },
    },
  } as const;
  const spec = { ...sampleSpec, options };
  const parsed = (...argv: readonly string[]) => parseCommandLine(yargs, spec, ['write', ...argv]).options;
  const { config, noConfig } = parsed('--no-config', '--config=c.yml');
  assert.deepEqual([config, noConfig], ['c.yml', true]);
  assert.equal(parsed().noConfig, false);
  assert.throws(() => parsed('--no-config=x'), /option --no-config takes no argument/);
});
