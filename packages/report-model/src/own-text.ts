const BEYOND_LATIN_1 = /[^\0-\xFF]/;

/**
 * A copy of a text that keeps nothing else in memory. V8 makes a captured or cut out text of 13 characters or more a view
 * of the text that it was taken from, which lives as long as the view does.
 */
export function ownText(text: string): string {
  // Lone surrogates, which stand for bytes, survive only where they are escaped on the way.
  if (BEYOND_LATIN_1.test(text)) return JSON.parse(JSON.stringify(text)) as string;
  return Buffer.from(text, 'latin1').toString('latin1');
}
