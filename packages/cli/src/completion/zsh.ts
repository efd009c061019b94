import type { CommandSpec } from '../command-spec.js';
import {
  type CompletedOption,
  type Completion,
  completedOptions,
  functionName,
  operandCompletion,
  singleQuoted,
} from './arguments.js';

/** One word of `_arguments` for each name of each option. Works from a folder in `fpath`, and when sourced. */
export function zshCompletion(spec: CommandSpec): string {
  const name = functionName(spec);
  const words = completedOptions(spec).flatMap((option) =>
    option.names.map((word) => optionWord(word, option)),
  );
  words.push(`*:${operandTitle(spec)}:${actionFor(operandCompletion(spec))}`);
  return `#compdef ${spec.name}
${name}() {
    _arguments -s -S \\
        ${words.map(singleQuoted).join(' \\\n        ')}
}
if [[ \${funcstack[1]} == ${name} ]]; then
    ${name} "$@"
else
    compdef ${name} ${spec.name}
fi
`;
}

function optionWord(word: string, { names, description, repeatable, argument }: CompletedOption): string {
  const head = repeatable ? '*' : `(${names.join(' ')})`;
  const explanation = `[${description.replaceAll(/[[\]\\:]/g, '\\$&')}]`;
  if (argument === undefined) return `${head}${word}${explanation}`;
  const isLong = word.startsWith('--');
  // `=` takes the argument joined by "=" or as the next word, `+` joined or as the next word, `=-` by "=" alone.
  const joint = isLong ? (argument.needsEquals ? '=-' : '=') : '+';
  const separator = argument.needsEquals ? '::' : ':';
  return `${head}${word}${joint}${explanation}${separator}${argument.name}:${actionFor(argument.completion)}`;
}

function operandTitle(spec: CommandSpec): string {
  return spec.operands?.at(-1)?.name ?? 'nothing';
}

function actionFor(completion: Completion): string {
  switch (completion.kind) {
    case 'choices':
      return `(${completion.choices.join(' ')})`;
    case 'files':
      return '_files';
    case 'directories':
      return '_files -/';
    case 'anything':
      return ' ';
  }
}
