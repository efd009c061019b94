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

export const bash: ScriptWriter = {
  script: (
    command,
    functions,
  ) => `# bash completion for ${command}: source this file, or put it where bash-completion looks
${functions}complete -F ${functionName(command)} ${command}
`,
  command: commandFunction,
  family: (family) => `${functionName(family.name)}() {
    local first=1
    while [[ \${COMP_WORDS[first]} == @(${globalWords.join('|')}) ]] && ((first < COMP_CWORD)); do
        ((first++))
    done
    if ((COMP_CWORD == first)); then
        ${reply(`-W ${singleQuoted(firstWords(family).join(' '))}`, '"$2"')}
        return
    fi
    case \${COMP_WORDS[first]} in
${memberCases(family)}
    esac
}
`,
};

/** Bash sees `--name=value` as three words, `=` being one of its word breaks. */
function commandFunction(spec: CommandSpec): string {
  const options = completedOptions(spec);
  const cases = options.flatMap((option) =>
    option.argument === undefined ? [] : argumentCase(option, option.argument),
  );
  const words = options.flatMap((option) => option.names.map((word) => offeredWord(word, option)));
  return `${functionName(spec.name)}() {
    local current=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD - 1]}
    if [[ $current == "=" ]]; then
        current= before+="="
    elif [[ $before == "=" ]]; then
        before="\${COMP_WORDS[COMP_CWORD - 2]}="
    fi
    COMPREPLY=()
    case $before in
${cases.join('\n')}
    esac
    if [[ $current == -* ]]; then
        ${reply(`-W ${singleQuoted(words.join(' '))}`)}
        [[ \${COMPREPLY[0]} == *"=" ]] && compopt -o nospace
        return
    fi
    ${commandFor(operandCompletion(spec))}
}
`;
}

function argumentCase(
  { names }: CompletedOption,
  argument: NonNullable<CompletedOption['argument']>,
): string {
  const patterns = names.flatMap((word) => {
    const joined = word.startsWith('--') ? [`${word}=`] : [];
    return argument.needsEquals ? joined : [word, ...joined];
  });
  return `        ${patterns.join(' | ')})\n            ${commandFor(argument.completion)}\n            return\n            ;;`;
}

function offeredWord(word: string, { argument }: CompletedOption): string {
  return argument !== undefined && !argument.needsEquals && word.startsWith('--') ? `${word}=` : word;
}

function commandFor(completion: Completion): string {
  switch (completion.kind) {
    case 'choices':
      return reply(`-W ${singleQuoted(completion.choices.join(' '))}`);
    case 'files':
      return `compopt -o filenames; ${reply('-f')}`;
    case 'directories':
      return `compopt -o filenames; ${reply('-d')}`;
    case 'anything':
      return ':';
  }
}

function reply(generate: string, current = '"$current"'): string {
  return `mapfile -t COMPREPLY < <(compgen ${generate} -- ${current})`;
}
