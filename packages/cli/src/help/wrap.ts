import { displayWidth } from '../terminal/width.js';

/** Breaks text at spaces into lines of at most so many columns; a longer word gets a line of its own. */
export function wrap(text: string, columns: number): readonly string[] {
  return wrapWords(text.split(/\s+/).filter(Boolean), columns);
}

/** The same for words that may have spaces in them. */
export function wrapWords(words: Iterable<string>, columns: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    if (line !== '' && displayWidth(line) + 1 + displayWidth(word) > columns) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return line === '' ? lines : [...lines, line];
}
