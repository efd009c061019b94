import { displayWidth, wrap } from '@libvirt-tck/text';
import { optionGroups } from '../command-line/standard-options.js';
import type { CommandFamilySpec, CommandSpec, Example, Option } from '../command-spec.js';
import { columnsOf } from '../terminal/columns.js';
import { overviewOf } from './overview.js';
import { exitStatusesOf, fullDescription, longForm } from './wording.js';

/** Longer lines are hard to read, however wide the terminal is. */
const widest = 110;

/** The answer to `--help`, as wide as the terminal. */
export function helpForTerminal(spec: CommandSpec | CommandFamilySpec): string {
  return formatHelp('commands' in spec ? overviewOf(spec) : spec, columnsOf('stdout'));
}

/** The answer to `--help`, wrapped to so many columns. */
export function formatHelp(spec: CommandSpec, columns: number): string {
  const width = Math.min(columns, widest);
  const groups = Object.entries(optionGroups(spec)).map(
    ([title, options]): Section => [`${title}:`, Object.entries(options).map(optionDefinition)],
  );
  const operands: Section = ['', (spec.operands ?? []).map(({ name, description }) => [name, description])];
  const environment: Section = [
    'Environment:',
    (spec.environment ?? []).map(({ name, description }) => [name, description]),
  ];
  const paragraphs = [
    wrap(`${spec.name}: ${spec.purpose}`, width, { breakWords: false }),
    spec.usage.map((usage, index) => `${index === 0 ? 'Usage:' : '      '} ${spec.name} ${usage}`),
    ...definitions([operands, ...groups], width),
    ['Examples:', ...spec.examples.flatMap((example) => exampleLines(example, width))],
    ...definitions([environment], width),
    ...definitions([['Exit status:', exitStatusesOf(spec)]], width),
  ];
  const text = paragraphs.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'));
  return `${text.join('\n\n')}\n`;
}

type Definition = readonly [term: string, meaning: string];
type Section = readonly [title: string, definitions: readonly Definition[]];

function optionDefinition([name, option]: [string, Option]): Definition {
  const short = option.short === undefined ? '    ' : `-${option.short}, `;
  return [short + longForm(name, option).join(''), fullDescription(option)];
}

function exampleLines({ command, description }: Example, width: number) {
  const lines = wrap(description, width, { indent: 2, hang: 0, breakWords: false });
  return [...lines, ...commandLines(command, width)];
}

/** What a shell takes for one word, quotes and all. */
const SHELL_WORD = /(?:"[^"]*"|'[^']*'|\S)+/g;

/** A command as it can be copied: a shell reads on behind a backslash at the end of a line. */
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

/** Terms on the left, what they mean on the right, in line with each other over all the sections. */
function definitions(sections: readonly Section[], width: number): readonly (readonly string[])[] {
  const terms = sections.flatMap(([, list]) => list.map(([term]) => displayWidth(term)));
  const indent = Math.min(Math.floor(width / 2), Math.max(0, ...terms) + 4);
  return sections
    .filter(([, list]) => list.length > 0)
    .map(([title, list]) => {
      const lines = list.flatMap((definition) => definitionLines(definition, indent, width));
      return title === '' ? lines : [title, ...lines];
    });
}

function definitionLines([term, meaning]: Definition, indent: number, width: number): readonly string[] {
  const padding = ' '.repeat(indent);
  const lines = wrap(meaning, width - indent, { breakWords: false }).map((line) => padding + line);
  const head = `  ${term}`;
  const free = indent - displayWidth(head);
  // A term that is too long has a line to itself.
  return free < 2 ? [head, ...lines] : [head + (lines[0] ?? '').slice(indent - free), ...lines.slice(1)];
}
