import { parseArgs } from 'node:util';
import { nearest, visible } from '@libvirt-tck/text';
import type { CommandSpec, NumberOption, Operand, Option } from '../command-spec.js';
import { CliError } from '../failure/cli-error.js';

import type { AnyValue, CommandLine, OptionValues } from './option-values.js';
import { allOptions } from './standard-options.js';

/**
 * Reads a command line as GNU does: options and operands in any order, `--name=value` or `--name value`, short
 * options joined (`-vj4`), everything after `--` an operand, `-` an operand.
 * @param argv without the program itself: `process.argv.slice(2)`
 * @throws CliError `usage`, with everything that is wrong
 */
export function parseCommandLine<const Spec extends CommandSpec>(
  spec: Spec,
  argv: readonly string[],
): CommandLine<Spec> {
  const known = allOptions(spec);
  const { tokens } = parseArgs({
    args: [...argv],
    options: parseArgsTable(known),
    // Not strict: its errors come one at a time, and name neither choices nor what was probably meant.
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const faults: string[] = [];
  const reportFault: ReportFault = (fault) => void faults.push(visible(fault));
  const operands: string[] = [];
  const values = initialValues(known);
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind !== 'option') continue;
    const { option, name, negated } = lookUp(known, token.name);
    if (option === undefined) reportFault(noSuchOption(token.rawName, known));
    else if (option.type === 'boolean') {
      if (token.value !== undefined) reportFault(`option ${token.rawName} takes no argument`);
      values[name] = !negated;
    } else {
      const given = argumentOf(token, option, reportFault);
      if (option.type !== 'strings') values[name] = given;
      else if (given !== undefined) values[name] = [...(values[name] as string[]), given as string];
    }
  }
  operandFaults(spec.operands ?? [], operands).forEach(reportFault);
  if (faults.length > 0) throw new CliError('usage', `understand the command line: ${faults.join('\n  ')}`);
  const options: unknown = camelCased(values);
  return { options: options as OptionValues<Spec>, operands };
}

type Values = Record<string, AnyValue>;

/** Notes what is wrong; there is no value then. */
type ReportFault = (fault: string) => undefined;

function parseArgsTable(known: ReadonlyMap<string, Option>) {
  const table: Record<string, { type: 'boolean' | 'string'; short?: string; multiple: true }> = {};
  for (const [name, option] of known) {
    const takesNext = option.type !== 'boolean' && !(option.type === 'string' && option.bare !== undefined);
    const short = option.short === undefined ? {} : { short: option.short };
    table[name] = { type: takesNext ? 'string' : 'boolean', multiple: true, ...short };
  }
  return table;
}

function initialValues(known: ReadonlyMap<string, Option>): Values {
  const values: Values = {};
  for (const [name, option] of known) {
    if (option.type === 'boolean') values[name] = option.negatable ? undefined : false;
    else if (option.type === 'strings') values[name] = [];
    else values[name] = option.default;
  }
  return values;
}

function lookUp(known: ReadonlyMap<string, Option>, name: string) {
  const option = known.get(name);
  if (option !== undefined) return { option, name, negated: false };
  const positive = name.startsWith('no-') ? name.slice(3) : '';
  const negatable = known.get(positive);
  if (negatable?.type === 'boolean' && negatable.negatable)
    return { option: negatable, name: positive, negated: true };
  return { option: undefined, name, negated: false };
}

function noSuchOption(rawName: string, known: ReadonlyMap<string, Option>): string {
  const names = [...known].flatMap(([name, option]) =>
    option.type === 'boolean' && option.negatable ? [name, `no-${name}`] : [name],
  );
  const meant = rawName.startsWith('--') ? nearest(rawName.slice(2), names) : undefined;
  return `there is no option ${rawName}${meant === undefined ? '' : `; did you mean --${meant}?`}`;
}

interface OptionToken {
  readonly rawName: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}

function argumentOf(
  token: OptionToken,
  option: Exclude<Option, { type: 'boolean' }>,
  reportFault: ReportFault,
): string | number | undefined {
  const { rawName, value } = token;
  if (value === undefined) {
    if (option.type === 'string' && option.bare !== undefined) return option.bare;
    return reportFault(`option ${rawName} needs ${option.argument}`);
  }
  if (option.type === 'number') return numberOf(rawName, value, option, reportFault);
  if (!token.inlineValue && value.length > 1 && value.startsWith('-'))
    return reportFault(
      `option ${rawName} needs ${option.argument}, and ${value} looks like an option; if it is not, write ${joined(rawName, value)}`,
    );
  if (option.choices !== undefined && !option.choices.includes(value)) {
    const meant = nearest(value, option.choices);
    const hint = meant === undefined ? '' : `; did you mean ${meant}?`;
    return reportFault(`option ${rawName} is one of ${option.choices.join(', ')}, not '${value}'${hint}`);
  }
  return value;
}

function joined(rawName: string, value: string): string {
  return rawName.startsWith('--') ? `${rawName}=${value}` : `${rawName}${value}`;
}

function numberOf(
  rawName: string,
  text: string,
  option: NumberOption,
  reportFault: ReportFault,
): number | undefined {
  const number = /^[-+]?(\d+\.?\d*|\.\d+)$/.test(text) ? Number(text) : Number.NaN;
  const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = option;
  const fits = number >= minimum && number <= maximum && (!option.integer || Number.isSafeInteger(number));
  return fits ? number : reportFault(`option ${rawName} needs ${expectedNumber(option)}, not '${text}'`);
}

function expectedNumber({ integer, minimum, maximum }: NumberOption): string {
  const kind = integer ? 'a whole number' : 'a number';
  if (minimum !== undefined && maximum !== undefined) return `${kind} from ${minimum} to ${maximum}`;
  if (minimum !== undefined) return `${kind}, at least ${minimum}`;
  return maximum === undefined ? kind : `${kind}, at most ${maximum}`;
}

function operandFaults(expected: readonly Operand[], given: readonly string[]): string[] {
  const missing = expected.filter((operand, index) => !operand.optional && index >= given.length);
  const faults = missing.map((operand) => `${operand.name} is missing`);
  const unlimited = expected.at(-1)?.repeatable;
  if (!unlimited)
    faults.push(...given.slice(expected.length).map((word) => `there is no place for '${word}'`));
  return faults;
}

function camelCased(values: Values): Values {
  const camelCase = (name: string) => name.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [camelCase(name), value]));
}
