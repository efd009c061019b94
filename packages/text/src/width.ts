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
  segmenter ??= new Intl.Segmenter();
  for (const { segment } of segmenter.segment(text)) yield segment;
}

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
