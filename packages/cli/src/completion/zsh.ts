import { globalWords } from '../command-line/global-options.js';
import type { CommandSpec } from '../command-spec.js';
import {
  type CompletedOption,
  type Completion,
  completedOptions,
  firstWords,
  functionName,
  memberCases,
  operandCompletion,
  type ScriptWriter,
  singleQuoted,
} from './arguments.js';

export const zsh: ScriptWriter = {
  script,
  command: commandFunction,
  family: (family) => `${functionName(family.name)}() {
    local first=2
    while [[ $words[first] == (${globalWords.join('|')}) ]] && ((first < CURRENT)); do
        ((first++))
    done
    if ((CURRENT == first)); then
        compadd -- ${firstWords(family).join(' ')}
        return
    fi
    local command=$words[first]
    shift $((first - 1)) words
    ((CURRENT -= first - 1))
    case $command in
${memberCases(family)}
    esac
}
`,
};

/** Works from a folder in `fpath`, and when sourced. */
function script(command: string, functions: string): string {
  const name = functionName(command);
  return `#compdef ${command}
${functions}if [[ \${funcstack[1]} == ${name} ]]; then
    ${name} "$@"
else
    compdef ${name} ${command}
fi
`;
}

/** One word of `_arguments` for each name of each option. */
function commandFunction(spec: CommandSpec): string {
  const words = completedOptions(spec).flatMap((option) =>
    option.names.map((word) => optionWord(word, option)),
  );
  const operand = operandCompletion(spec);
  // Operands without a completion are left out: zsh would show their title instead of completing options.
  if (operand.kind !== 'anything') words.push(`*:${operandTitle(spec)}:${actionFor(operand)}`);
  return `${functionName(spec.name)}() {
    _arguments -s -S \\
        ${words.map(singleQuoted).join(' \\\n        ')}
}
`;
}

function optionWord(word: string, { names, description, repeatable, argument }: CompletedOption): string {
  const head = repeatable ? '*' : `(${names.join(' ')})`;
  const explanation = `[${escaped(description)}]`;
  if (argument === undefined) return `${head}${word}${explanation}`;
  const isLong = word.startsWith('--');
  // `=` takes the argument joined by "=" or as the next word, `+` joined or as the next word, `=-` by "=" alone.
  const joint = isLong ? (argument.needsEquals ? '=-' : '=') : '+';
  const separator = argument.needsEquals ? '::' : ':';
  return `${head}${word}${joint}${explanation}${separator}${escaped(argument.name)}:${actionFor(argument.completion)}`;
}

/** Escapes what `_arguments` would take for the end of a part. */
function escaped(text: string): string {
  return text.replaceAll(/[[\]\\:]/g, '\\$&');
}

function operandTitle(spec: CommandSpec): string {
  return spec.operands?.at(-1)?.name ?? '';
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
