import type { CommandSpec } from '../command-spec.js';
import {
  type CompletedOption,
  type Completion,
  completedOptions,
  functionName,
  operandCompletion,
  singleQuoted,
} from './arguments.js';

/** Bash sees `--name=value` as three words, `=` being one of its word breaks. */
export function bashCompletion(spec: CommandSpec): string {
  const name = functionName(spec);
  const options = completedOptions(spec);
  const cases = options.flatMap((option) =>
    option.argument === undefined ? [] : argumentCase(option, option.argument),
  );
  const words = options.flatMap((option) => option.names.map((word) => offeredWord(word, option)));
  return `# bash completion for ${spec.name}: source this file, or put it where bash-completion looks
${name}() {
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
        mapfile -t COMPREPLY < <(compgen -W ${singleQuoted(words.join(' '))} -- "$current")
        [[ \${COMPREPLY[0]} == *"=" ]] && compopt -o nospace
        return
    fi
    ${commandFor(operandCompletion(spec))}
}
complete -F ${name} ${spec.name}
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
  const reply = (generate: string) => `mapfile -t COMPREPLY < <(compgen ${generate} -- "$current")`;
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
