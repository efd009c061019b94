/**
 * A copy of a text that keeps nothing else in memory. In V8, a part of 13 characters or more of a text is a view, which keeps
 * the whole text in memory.
 */
export function ownText(text: string): string {
  // V8 copies a concatenated text before it makes a view of it: the result is a view of that copy.
  return `${text} `.slice(0, -1);
}
