import { displayWidth, wrap } from '@libvirt-tck/text';
import { optionGroups } from '../command-line/global-options.js';
import { loadYargs } from '../command-line/load-yargs.js';
import type { CommandFamilySpec, CommandSpec, Example } from '../command-spec.js';
import { columnsOf } from '../terminal/columns.js';
import { overviewOf } from './overview.js';
import { exitStatusesOf, fullDescription, longForm } from './wording.js';

/** Longer lines are hard to read, however wide the terminal is. */
const widest = 110;

/** The answer to `--help`, as wide as the terminal. */
export function helpForTerminal(spec: CommandSpec | CommandFamilySpec): Promise<string> {
  return formatHelp(spec, columnsOf('stdout'));
}

/** The answer to `--help`, wrapped to so many columns. */
export async function formatHelp(spec: CommandSpec | CommandFamilySpec, columns: number): Promise<string> {
  const width = Math.min(columns, widest);
  const isFamily = 'commands' in spec;
  const operandsTitle = isFamily ? 'Commands:' : 'Operands:';
  const single = isFamily ? overviewOf(spec) : spec;
  const { name, purpose, usage, operands = [], environment = [], examples } = single;
  const yargs = await loadYargs();
  const help = yargs()
    .scriptName(name)
    .help(false)
    .version(false)
    .detectLocale(false)
    .wrap(width)
    .updateStrings({ 'Positionals:': operandsTitle })
    .parserConfiguration({ 'camel-case-expansion': false, 'dot-notation': false })
    .usage(`${name}: ${purpose}\n`);
  for (const [at, way] of usage.entries()) help.usage(`${at === 0 ? 'Usage:' : 'or:   '} ${name} ${way}`);
  for (const operand of operands)
    help.group(operand.name, operandsTitle).describe(operand.name, operand.description);
  // yargs has no name for the argument of an option: here the options are called as they are written, `output=FILE`.
  for (const [title, options] of Object.entries(optionGroups(single)))
    for (const [long, option] of Object.entries(options))
      help.option(longForm(long, option).join('').slice('--'.length), {
        group: `${title}:`,
        describe: fullDescription(option),
        ...(option.short !== undefined && { alias: option.short }),
      });
  const sections = {
    Examples: examples.map((example) => exampleText(example, width)).join(''),
    Environment: definitions(
      environment.map((variable) => [variable.name, variable.description]),
      width,
    ),
    'Exit status': definitions(exitStatusesOf(single), width),
  };
  for (const [title, text] of Object.entries(sections)) if (text !== '') help.epilogue(`${title}:\n${text}`);
  return `${await help.getHelp()}\n`;
}

function definitions(list: readonly (readonly [term: string, meaning: string])[], width: number): string {
  const indent = 4 + Math.max(...list.map(([term]) => term.length));
  const lines = list.flatMap(([term, meaning]) => {
    const [first = '', ...rest] = wrap(meaning, width, { indent });
    return [`  ${term}`.padEnd(indent) + first.slice(indent), ...rest];
  });
  return lines.map((line) => `${line}\n`).join('');
}

function exampleText({ command, description }: Example, width: number): string {
  return [`  ${description}`, ...commandLines(command, width), ''].join('\n');
}

/** A shell word, with its quotes. */
const SHELL_WORD = /(?:"[^"]*"|'[^']*'|\S)+/g;

/** A command that can be copied: where it is too long, it goes on behind a backslash. */
function commandLines(command: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '   ';
  for (const [word] of command.matchAll(SHELL_WORD)) {
    const isFull = displayWidth(line) + 1 + displayWidth(word) > width - ' \\'.length;
    if (isFull && line.trim() !== '') {
      lines.push(`${line} \\`);
      line = '     ';
    }
    line += ` ${word}`;
  }
  return [...lines, line];
}
