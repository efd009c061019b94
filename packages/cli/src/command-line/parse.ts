import { nearest, visible } from '@libvirt-tck/text';
import type { CommandSpec, NumberOption, Operand, Option } from '../command-spec.js';
import { CliError } from '../failure/cli-error.js';
import { allOptions } from './global-options.js';
import type { Yargs } from './load-yargs.js';
import type { AnyValue, CommandLine, OptionValues } from './option-values.js';
import { isCalledNo, splitWords } from './split-words.js';

type KnownOptions = ReadonlyMap<string, Option>;

/**
 * Reads a command line as GNU does: options and operands in any order, `--name=value` or `--name value`, short
 * options joined (`-vj4`), everything after `--` an operand, `-` an operand.
 * @param argv without the program itself: `process.argv.slice(2)`
 * @throws CliError `usage`, with everything that is wrong
 */
export function parseCommandLine<const Spec extends CommandSpec>(
  yargs: Yargs,
  spec: Spec,
  argv: readonly string[],
): CommandLine<Spec> {
  const known = allOptions(spec);
  const words = splitWords(argv, known);
  const { values, operands, faults } = readWords(yargs, words, known);
  const options: Record<string, AnyValue> = {};
  for (const [name, option] of known) {
    const given = [values[name] ?? []].flat();
    faults.push(...given.flatMap((value) => valueFault(name, value, option, words) ?? []));
    options[camelCase(name)] = finalValue(given, option);
  }
  faults.push(...operandFaults(spec.operands ?? [], operands));
  if (faults.length > 0)
    throw new CliError('usage', `understand the command line: ${faults.map(visible).join('\n  ')}`);
  return { options: options as unknown as OptionValues<Spec>, operands };
}

type Value = boolean | string;

interface Words {
  /** What each option was given, by its long name. */
  readonly values: Readonly<Record<string, Value | readonly Value[]>>;
  readonly operands: readonly string[];
  readonly faults: string[];
}

/**
 * yargs stops at the first option whose argument is missing or unexpected. To report every fault at once, such an option is then
 * read without regard to its argument, and the words again.
 */
function readWords(
  yargs: Yargs,
  words: readonly string[],
  known: KnownOptions,
  faulty: readonly string[] = [],
): Words {
  let fault = '';
  const parser = yargs()
    .help(false)
    .version(false)
    .detectLocale(false)
    .exitProcess(false)
    .parserConfiguration({
      'camel-case-expansion': false,
      'dot-notation': false,
      'parse-numbers': false,
      'parse-positional-numbers': false,
      'populate--': true,
      'strip-aliased': true,
      'unknown-options-as-args': true,
    })
    .updateStrings({ 'Not enough arguments following: %s': '%s', 'Argument unexpected for: %s': '%s' })
    .fail((name) => {
      fault = name;
    });
  for (const [name, { type, short }] of known) {
    const isFaulty = faulty.includes(name);
    parser.option(name, {
      type: type === 'boolean' ? 'boolean' : 'string',
      ...(short !== undefined && { alias: short }),
      ...(!(isFaulty || isCalledNo(name)) && { nargs: type === 'boolean' ? 0 : 1 }),
    });
  }
  const { _: before, '--': after = [], $0: _, ...values } = parser.parseSync([...words]);
  if (fault !== '') return readWords(yargs, words, known, [longName(fault, known), ...faulty]);
  const [options, operands] = partition(
    before.map(String),
    (word) => word.length > 1 && word.startsWith('-'),
  );
  const extra = Object.keys(values).filter((name) => !known.has(name));
  const faults = [
    ...faulty.map((name) => arityFault(name, known.get(name), words)),
    ...[...options, ...extra.map(dashed)].map((word) => noSuchOption(word, known)),
  ];
  return {
    values: Object.fromEntries(
      Object.entries(values).filter(([name]) => !faulty.includes(name)),
    ) as Words['values'],
    operands: [...operands, ...(after as string[])],
    faults,
  };
}

function longName(name: string, known: KnownOptions): string {
  return [...known].find(([, { short }]) => short === name)?.[0] ?? name;
}

function partition(words: readonly string[], isFirst: (word: string) => boolean) {
  return [words.filter(isFirst), words.filter((word) => !isFirst(word))] as const;
}

function dashed(name: string): string {
  return name.length === 1 ? `-${name}` : `--${name}`;
}

function arityFault(name: string, option: Option | undefined, words: readonly string[]): string {
  if (option === undefined || option.type === 'boolean') return `option --${name} takes no argument`;
  const at = words.findIndex((word) => word === `--${name}` || word === `-${option.short}`);
  const next = at === -1 ? undefined : words[at + 1];
  return next === undefined || next === '--'
    ? `option --${name} needs ${option.argument}`
    : needsEquals(name, next, option.argument);
}

function needsEquals(name: string, word: string, argument: string): string {
  return `option --${name} needs ${argument}, and ${word} looks like an option; if it is not, write --${name}=${word}`;
}

function noSuchOption(word: string, known: KnownOptions): string {
  const [written = word] = word.split('=');
  const names = [...known].flatMap(([name, option]) =>
    option.type === 'boolean' && option.negatable ? [name, `no-${name}`] : [name],
  );
  if (names.includes(written.slice(2))) return `option ${written} takes no argument`;
  const meant = written.startsWith('--') ? nearest(written.slice(2), names) : undefined;
  return `there is no option ${written}${meant === undefined ? '' : `; did you mean --${meant}?`}`;
}

/** What is wrong with an argument, or with `--no-` where there is none. */
function valueFault(
  name: string,
  value: Value,
  option: Option,
  words: readonly string[],
): string | undefined {
  if (typeof value === 'boolean')
    return value || (option.type === 'boolean' && option.negatable)
      ? undefined
      : isCalledNo(name)
        ? `option --${name} takes no argument`
        : `there is no option --no-${name}`;
  if (option.type === 'number')
    return isNumber(value, option)
      ? undefined
      : `option --${name} needs ${expectedNumber(option)}, not '${value}'`;
  if (option.type !== 'boolean' && value.length > 1 && value.startsWith('-') && words.includes(value))
    return needsEquals(name, value, option.argument);
  if (!('choices' in option) || option.choices === undefined || option.choices.includes(value))
    return undefined;
  const meant = nearest(value, option.choices);
  const hint = meant === undefined ? '' : `; did you mean ${meant}?`;
  return `option --${name} is one of ${option.choices.join(', ')}, not '${value}'${hint}`;
}

function isNumber(text: string, option: NumberOption): boolean {
  const number = /^[-+]?(\d+\.?\d*|\.\d+)$/.test(text) ? Number(text) : Number.NaN;
  const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = option;
  return number >= minimum && number <= maximum && (!option.integer || Number.isSafeInteger(number));
}

function expectedNumber({ integer, minimum, maximum }: NumberOption): string {
  const kind = integer ? 'a whole number' : 'a number';
  if (minimum !== undefined && maximum !== undefined) return `${kind} from ${minimum} to ${maximum}`;
  if (minimum !== undefined) return `${kind}, at least ${minimum}`;
  return maximum === undefined ? kind : `${kind}, at most ${maximum}`;
}

/** The last one counts, except where all do. */
function finalValue(given: readonly Value[], option: Option): AnyValue {
  if (option.type === 'strings') return given.map(String);
  const last = given.at(-1);
  if (option.type === 'boolean') return last === undefined && !option.negatable ? false : last;
  if (last === undefined) return option.default;
  return option.type === 'number' ? Number(last) : last;
}

function operandFaults(expected: readonly Operand[], given: readonly string[]): readonly string[] {
  const missing = expected.filter((operand, index) => !operand.optional && index >= given.length);
  const extra = expected.at(-1)?.repeatable ? [] : given.slice(expected.length);
  return [
    ...missing.map(({ name }) => `${name} is missing`),
    ...extra.map((word) => `there is no place for '${word}'`),
  ];
}

function camelCase(name: string): string {
  return name.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}
