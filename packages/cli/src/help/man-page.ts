import { optionGroups } from '../command-line/global-options.js';
import type { CommandFamilySpec, CommandSpec, Example, Option } from '../command-spec.js';
import { overviewOf } from './overview.js';
import { environmentOf, exitStatusesOf, fullDescription, longForm } from './wording.js';

/** The release that a manual page belongs to. */
export interface Release {
  readonly version: string;
  /** The day of the release, for example `2026-11-22`. */
  readonly date: string;
}

/** Manual pages by file name (`tck-run.1`): of a command, or of a family and each of its members. */
export function formatManPages(
  spec: CommandSpec | CommandFamilySpec,
  release: Release,
): ReadonlyMap<string, string> {
  const specs = 'commands' in spec ? [overviewOf(spec), ...Object.values(spec.commands)] : [spec];
  return new Map(specs.map((each) => [`${pageName(each)}.1`, formatManPage(each, release)]));
}

/** The command's manual page, in roff's man(7) macros. */
export function formatManPage(spec: CommandSpec, { version, date }: Release): string {
  const { name, purpose, usage, description = [], operands = [], examples, seeAlso = [] } = spec;
  const page = pageName(spec);
  const lines = [
    `.TH ${text(page.toUpperCase())} 1 ${date} "libvirt TCK ${version}" "libvirt Technology Compatibility Kit"`,
    ...section('NAME', [`${text(page)} \\- ${text(purpose)}`]),
    ...section('SYNOPSIS', usage.flatMap((way) => ['.br', `.B ${text(name)}`, text(way)]).slice(1)),
    ...section('DESCRIPTION', description.flatMap((paragraph) => ['.PP', text(paragraph)]).slice(1)),
    ...section(
      'OPERANDS',
      operands.flatMap((operand) => item(`.I ${text(operand.name)}`, operand.description)),
    ),
    '.SH OPTIONS',
    ...Object.entries(optionGroups(spec)).flatMap(([title, options]) => [
      `.SS ${text(title)}`,
      ...Object.entries(options).flatMap(optionItem),
    ]),
    ...section(
      'EXIT STATUS',
      exitStatusesOf(spec).flatMap(([status, meaning]) => item(`.B ${status}`, meaning)),
    ),
    ...section(
      'ENVIRONMENT',
      environmentOf(spec).flatMap((variable) => item(`.B ${text(variable.name)}`, variable.description)),
    ),
    ...section('EXAMPLES', examples.flatMap(exampleLines).slice(1)),
    ...section(
      'SEE ALSO',
      seeAlso.map(
        (page, index) => `.BR ${text(page).replace('(', ' (')}${index < seeAlso.length - 1 ? ',' : ''}`,
      ),
    ),
  ];
  return `${lines.join('\n')}\n`;
}

/** `tck-known-lint` for `tck-known lint`. */
function pageName(spec: CommandSpec): string {
  return spec.name.replaceAll(' ', '-');
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`.SH ${title}`, ...lines];
}

function item(term: string, meaning: string): readonly string[] {
  return ['.TP', term, text(meaning)];
}

function optionItem([name, option]: [string, Option]): readonly string[] {
  const short = option.short === undefined ? '' : `\\fB\\-${option.short}\\fP, `;
  const [long, joint = '', argument = '', end = ''] = longForm(name, option);
  const set = argument === '' ? '' : `${joint}\\fI${text(argument)}\\fP${end}`;
  return item(`${short}\\fB${text(long)}\\fP${set}`, fullDescription(option));
}

function exampleLines({ description, command }: Example): readonly string[] {
  return ['.PP', text(description), '.PP', '.RS 4', '.EX', text(command), '.EE', '.RE'];
}

/**
 * Escapes text for roff: a backslash is no escape, a hyphen is neither broken nor made a dash (commands can be copied from
 * the page), and a line that starts with a dot or a quote is no request.
 */
function text(plain: string): string {
  const escaped = plain.replaceAll('\\', '\\e').replaceAll('-', '\\-').replaceAll('…', '\\&...');
  return escaped.replaceAll(/^(?=[.'])/gm, '\\&');
}
