import { RE2JS } from 're2js';

/** Text that a failure must contain to match an entry. With both conditions, both must hold. */
export interface MessageCondition {
  readonly contains?: string;
  readonly matches?: MessagePattern;
}

/** A regular expression whose matching takes time linear in the text, whatever the pattern. */
export interface MessagePattern {
  readonly source: string;
  test(text: string): boolean;
}

const LONGEST_PATTERN = 1000;

/**
 * Compiles a pattern in RE2's syntax (https://github.com/google/re2/wiki/Syntax): as in JavaScript, but without
 * back-references and look-around, which are what makes matching explode. `^` and `$` stand for the ends of a line.
 *
 * @throws Error with what is wrong with the pattern
 */
export function messagePattern(source: string): MessagePattern {
  if (source.length > LONGEST_PATTERN) {
    throw new Error(`longer than ${LONGEST_PATTERN} characters`);
  }
  // Compiled without flags first: the library's messages quote them with the pattern.
  RE2JS.compile(source);
  const compiled = RE2JS.compile(source, RE2JS.MULTILINE);
  return { source, test: (text) => compiled.matcher(text).find() };
}

export function messageHolds(condition: MessageCondition | undefined, text: string): boolean {
  if (condition === undefined) return true;
  const { contains, matches } = condition;
  return (contains === undefined || text.includes(contains)) && (matches === undefined || matches.test(text));
}

/** The condition in words: `contains "in use"`. */
export function describeMessage({ contains, matches }: MessageCondition): string {
  const parts = [
    ...(contains === undefined ? [] : [`contains ${JSON.stringify(contains)}`]),
    ...(matches === undefined ? [] : [`matches ${JSON.stringify(matches.source)}`]),
  ];
  return parts.join(' and ');
}

/** Whether two conditions are equal; entries with different ones are not in conflict. */
export function isSameMessage(a: MessageCondition | undefined, b: MessageCondition | undefined): boolean {
  return messageKey(a) === messageKey(b);
}

/** Equal for conditions that ask for the same. */
export function messageKey(condition: MessageCondition | undefined): string {
  return JSON.stringify([condition?.contains, condition?.matches?.source]);
}
