import { eastAsianWidth } from 'get-east-asian-width';

/**
 * One column each: ASCII, Latin letters, dashes, quotes, the ellipsis. Splitting other text into clusters needs tables
 * that are slow to load.
 */
const SINGLE_COLUMN = /^[\x20-\x7e\u00a0-\u02ff\u2010-\u2027]*$/;

/** ANSI sequences that set colour and weight. */
const STYLING = /\u001b\[[\d;]*m/g;

/** How many terminal columns the text takes. Styling takes none. The text must be `visible`. */
export function displayWidth(text: string): number {
  if (SINGLE_COLUMN.test(text)) return text.length;
  let width = 0;
  for (const cluster of clustersOf(text.replace(STYLING, ''))) width += clusterWidth(cluster);
  return width;
}

/** The text if it fits, otherwise its beginning and end with a `…` between them. */
export function cutToWidth(text: string, columns: number): string {
  if (displayWidth(text) <= columns) return text;
  if (columns < 1) return '';
  const clusters = [...clustersOf(text)];
  const head = take(clusters, Math.ceil((columns - 1) / 2));
  const tail = take(clusters.reverse(), columns - 1 - displayWidth(head.join('')));
  return `${head.join('')}…${tail.reverse().join('')}`;
}

/** Characters as a reader sees them: a letter with its accents, an emoji of several code points. */
export function* clustersOf(text: string): Generator<string> {
  if (SINGLE_COLUMN.test(text)) return yield* text;
  segmenter ??= new Intl.Segmenter();
  for (let start = 0; start < text.length; ) {
    const part = text.slice(start, start + PART).replace(HALF_CHARACTER, '');
    const clusters = Array.from(segmenter.segment(part), ({ segment }) => segment);
    // The last cluster may go on behind the part.
    if (start + part.length < text.length && clusters.length > 1) clusters.pop();
    for (const cluster of clusters) {
      yield cluster;
      start += cluster.length;
    }
  }
}

/** Each step of `Intl.Segmenter` takes a time that grows with the text: 64 KiB at once take seconds. */
const PART = 1024;

/** The first half of a character that takes two code units. */
const HALF_CHARACTER = /(?<=.)[\ud800-\udbff]$/s;

let segmenter: Intl.Segmenter | undefined;

function take(clusters: readonly string[], columns: number): string[] {
  let width = 0;
  const end = clusters.findIndex((cluster) => {
    width += clusterWidth(cluster);
    return width > columns;
  });
  return clusters.slice(0, end === -1 ? clusters.length : end);
}

function clusterWidth(cluster: string): number {
  const isCombining = /^\p{M}/u.test(cluster);
  if (isCombining) return 0;
  const isEmoji = /^(?:\p{Emoji_Presentation}|\p{Emoji}\uFE0F|\p{Regional_Indicator}{2})/u.test(cluster);
  if (isEmoji) return 2;
  return eastAsianWidth(cluster.codePointAt(0) ?? 0);
}
