import { RunnerError } from '../error.js';

/** Whether a word is a pattern, not a plain name. */
export function isGlob(word: string): boolean {
  return /[*?[]/.test(word);
}

/**
 * A regular expression for a shell pattern: `*` and `?` stop at `/`, `**` does not, `[a-c]` and `[!a-c]` match one
 * character. A pattern that matches the beginning of an id up to a `/` matches the id: a folder stands for its tests.
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
