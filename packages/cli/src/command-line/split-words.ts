import type { Option } from '../command-spec.js';

/**
 * Splits and joins words so that yargs reads them as GNU would: `-qofile` becomes `-q` and `--output=file` (yargs would take it
 * for six options); an option that may go without its argument gets its default (yargs would take the next word), and one that
 * is called `no-…` a value (yargs would take it for the negation of another).
 */
export function splitWords(argv: readonly string[], options: ReadonlyMap<string, Option>): readonly string[] {
  const bare = new Map<string, string>();
  const longNames = new Map<string, string>();
  const needArgument = new Set<string | undefined>();
  for (const [name, option] of options) {
    if (isCalledNo(name)) bare.set(`--${name}`, `--${name}=true`);
    if (option.type === 'boolean') continue;
    if (option.short !== undefined) longNames.set(option.short, name);
    if (option.type === 'string' && option.bare !== undefined)
      bare.set(`--${name}`, `--${name}=${option.bare}`);
    else needArgument.add(`--${name}`).add(`-${option.short}`);
  }
  const end = argv.indexOf('--');
  const words = argv.slice(0, end === -1 ? undefined : end).flatMap((word, at) => {
    // Where an argument is missing, the message shows the next word as it was written.
    const isGroup = /^-[^-]./.test(word) && !/^-\.?\d/.test(word) && !needArgument.has(argv[at - 1]);
    return isGroup ? splitGroup(word.slice(1), longNames) : (bare.get(word) ?? word);
  });
  return end === -1 ? words : [...words, ...argv.slice(end)];
}

/** @param longNames of the letters that take an argument */
function splitGroup(letters: string, longNames: ReadonlyMap<string, string>): readonly string[] {
  const words: string[] = [];
  for (const [at, letter] of [...letters].entries()) {
    const argument = [...letters].slice(at + 1).join('');
    const name = longNames.get(letter);
    if (name !== undefined && argument !== '') return [...words, `--${name}=${argument}`];
    words.push(`-${letter}`);
  }
  return words;
}

/** Whether an option's own name looks like a negation: `no-config`. */
export function isCalledNo(name: string): boolean {
  return name.startsWith('no-');
}
