import { eastAsianWidth } from 'get-east-asian-width';

/**
 * One column each: what nearly all text is made of (ASCII, Latin letters, dashes, quotes, the ellipsis). To tell
 * the clusters of other text takes tables that are slow to load.
 */
const plain = /^[\x20-\x7e\u00a0-\u02ff\u2010-\u2027]*$/;

/** How many columns of a terminal the text takes. It has been made visible, so there are no control characters. */
export function displayWidth(text: string): number {
  if (plain.test(text)) return text.length;
  let width = 0;
  for (const cluster of clustersOf(text)) width += clusterWidth(cluster);
  return width;
}

/** The text, or as much of it as fits with a `…` where the middle was. */
export function cutToWidth(text: string, columns: number): string {
  if (displayWidth(text) <= columns) return text;
  if (columns < 1) return '';
  const clusters = [...clustersOf(text)];
  const headColumns = Math.ceil((columns - 1) / 2);
  const head = take(clusters, headColumns);
  const tail = take(clusters.reverse(), columns - 1 - displayWidth(head.join('')));
  return `${head.join('')}…${tail.reverse().join('')}`;
}

function take(clusters: readonly string[], columns: number): string[] {
  let width = 0;
  const end = clusters.findIndex((cluster) => {
    width += clusterWidth(cluster);
    return width > columns;
  });
  return clusters.slice(0, end === -1 ? clusters.length : end);
}

function* clustersOf(text: string): Generator<string> {
  for (const { segment } of new Intl.Segmenter().segment(text)) yield segment;
}

function clusterWidth(cluster: string): number {
  const isCombining = /^\p{M}/u.test(cluster);
  if (isCombining) return 0;
  // They take two columns, alone or joined.
  const isEmoji = /^(?:\p{Emoji_Presentation}|\p{Emoji}\uFE0F|\p{Regional_Indicator}{2})/u.test(cluster);
  if (isEmoji) return 2;
  return eastAsianWidth(cluster.codePointAt(0) ?? 0);
}
