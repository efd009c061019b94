import { optionGroups } from '../command-line/standard-options.js';
import type { CommandSpec, Option } from '../command-spec.js';
import { columnsOf } from '../terminal/columns.js';
import { displayWidth } from '../terminal/width.js';
import { exitStatusesOf, fullDescription, longForm } from './option-text.js';
import { wrap } from './wrap.js';

/** Longer lines are hard to read, however wide the terminal is. */
const widest = 110;
/** Where descriptions start, at most; a longer term has a line to itself. */
const termColumns = 30;

/** The answer to `--help`, as wide as the terminal. */
export function helpForTerminal(spec: CommandSpec): string {
  return formatHelp(spec, columnsOf('stdout'));
}

/** The answer to `--help`, wrapped to so many columns. */
export function formatHelp(spec: CommandSpec, columns: number): string {
  const width = Math.min(columns, widest);
  const sections = [
    [`${spec.name}: ${spec.purpose}`],
    spec.usage.map((usage, index) => `${index === 0 ? 'Usage:' : '      '} ${spec.name} ${usage}`),
    definitions(
      (spec.operands ?? []).map(({ name, description }) => [name, description]),
      width,
    ),
    ...Object.entries(optionGroups(spec)).map(([title, options]) => [
      `${title}:`,
      ...definitions(Object.entries(options).map(optionDefinition), width),
    ]),
    [
      'Examples:',
      ...spec.examples.flatMap((example) => [
        `  ${example.command}`,
        ...wrap(example.description, width - 6).map((line) => `      ${line}`),
      ]),
    ],
    ['Exit status:', ...definitions(exitStatusesOf(spec), width)],
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

type Definition = readonly [term: string, meaning: string];

function optionDefinition([name, option]: [string, Option]): Definition {
  const short = option.short === undefined ? '    ' : `-${option.short}, `;
  return [`${short}${longForm(name, option)}`, fullDescription(option)];
}

function definitions(list: readonly Definition[], width: number): readonly string[] {
  const indent = Math.min(termColumns, Math.max(0, ...list.map(([term]) => displayWidth(term))) + 4);
  return list.flatMap(([term, meaning]) => {
    const [first = '', ...rest] = wrap(meaning, width - indent);
    const head = `  ${term}`;
    const padding = ' '.repeat(indent);
    const isShort = displayWidth(head) + 2 <= indent;
    const lines = isShort
      ? [head + ' '.repeat(indent - displayWidth(head)) + first]
      : [head, padding + first];
    return [...lines, ...rest.map((line) => padding + line)];
  });
}
