import { RunnerError } from '../error.js';

/** Whether a word is more than a plain name. */
export function isGlob(word: string): boolean {
  return /[*?[]/.test(word);
}

/**
 * A regular expression for a shell's pattern: `*` and `?` stop at `/`, `**` does not, `[a-c]` and `[!a-c]` are one
 * character. What matches the beginning of an id up to a `/` matches the id, as a folder stands for all that is in it.
 * @throws RunnerError `option-invalid`
 */
export function globPattern(glob: string): RegExp {
  const source = glob.replaceAll(/\*\*\/?|\*|\?|\[(!?)([^\]/]+)\]|[^*?[]+|\[/g, (part, not, characters) => {
    if (part === '**/') return '(?:.*/)?';
    if (part === '**') return '.*';
    if (part === '*') return '[^/]*';
    if (part === '?') return '[^/]';
    if (characters !== undefined)
      return `[${not === '!' ? '^/' : ''}${characters.replaceAll(/[\\^\]]/g, '\\$&')}]`;
    return part.replaceAll(/[\\^$.|+(){}[\]]/g, '\\$&');
  });
  try {
    return new RegExp(`^(?:${source})(?:/.*)?$`, 's');
  } catch (cause) {
    throw new RunnerError('option-invalid', `understand the pattern ${glob}`, { cause });
  }
}
