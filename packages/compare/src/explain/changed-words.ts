import { diffArrays } from 'diff';

/** A piece of a line, and whether the other text lacks it. */
export interface DiffPart {
  readonly text: string;
  readonly isChanged: boolean;
}

/** The pieces of each line of two texts. */
interface ChangedWords {
  readonly old: readonly (readonly DiffPart[])[];
  readonly new: readonly (readonly DiffPart[])[];
}

/** A word may have dots, colons and hyphens in it: versions, addresses and UUIDs change as a whole. */
const TOKEN = /\n|[^\S\n]+|[\p{L}\p{M}\p{N}_.:-]+|[^\s\p{L}\p{M}\p{N}_.:-]/gu;

/** Texts that differ more are not worth the time to compare them. */
const MOST_EDITS = 500;

/**
 * The words that differ between lines and their replacements. Undefined if little is the same: then
 * marks would not help.
 */
export function changedWords(old: string, now: string): ChangedWords | undefined {
  const [left, right] = [tokensOf(old), tokensOf(now)];
  const enough = Math.min(sizeOf([old]), sizeOf([now])) / 2;
  // This finds most texts with little in common, in a fraction of the time that comparing takes.
  if (sizeOf(inBoth(left, right)) < enough) return undefined;
  const changes = diffArrays(left, right, { maxEditLength: MOST_EDITS });
  if (changes === undefined) return undefined;
  const common = changes.filter(({ added, removed }) => !added && !removed).flatMap(({ value }) => value);
  if (sizeOf(common) < enough) return undefined;
  const side = (other: 'added' | 'removed') =>
    splitIntoLines(
      changes
        .filter((change) => !change[other])
        .map(({ value, added, removed }) => ({ text: value.join(''), isChanged: added || removed })),
    );
  return { old: side('added'), new: side('removed') };
}

function tokensOf(text: string): string[] {
  return text.match(TOKEN) ?? [];
}

/** The tokens that both have, in any order: an upper bound of what they have in common. */
function inBoth(left: readonly string[], right: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const token of left) counts.set(token, (counts.get(token) ?? 0) + 1);
  return right.filter((token) => {
    const count = counts.get(token) ?? 0;
    counts.set(token, count - 1);
    return count > 0;
  });
}

/** The number of letters and digits: quotes and brackets are alike everywhere. */
function sizeOf(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.replace(/[^\p{L}\p{N}]/gu, '').length, 0);
}

function splitIntoLines(parts: readonly DiffPart[]): readonly (readonly DiffPart[])[] {
  const lines: DiffPart[][] = [[]];
  for (const { text, isChanged } of parts) {
    for (const [index, piece] of text.split('\n').entries()) {
      if (index > 0) lines.push([]);
      if (piece !== '') lines.at(-1)?.push({ text: piece, isChanged });
    }
  }
  return lines.map((line) => unlessWhole(joined(line)));
}

/** Consecutive words that changed are one change, with the signs between them, but without the white space around them. */
function joined(parts: readonly DiffPart[]): readonly DiffPart[] {
  return merged(parts).flatMap(({ text, isChanged }) => {
    const core = text.trim();
    if (!isChanged || core === '' || core === text) return [{ text, isChanged }];
    const start = text.indexOf(core);
    const around = [text.slice(0, start), core, text.slice(start + core.length)];
    return around.map((piece) => ({ text: piece, isChanged: piece === core }));
  });
}

function merged(parts: readonly DiffPart[]): readonly DiffPart[] {
  const result: DiffPart[] = [];
  for (const [index, part] of parts.entries()) {
    const isGap = sizeOf([part.text]) === 0 && parts[index - 1]?.isChanged && parts[index + 1]?.isChanged;
    const isChanged = part.isChanged || isGap === true;
    const last = result.at(-1);
    if (last?.isChanged === isChanged) result.splice(-1, 1, { text: last.text + part.text, isChanged });
    else result.push({ text: part.text, isChanged });
  }
  return result;
}

/** A line that is new as a whole needs no marks. */
function unlessWhole(parts: readonly DiffPart[]): readonly DiffPart[] {
  const kept = parts.filter(({ isChanged }) => !isChanged).map(({ text }) => text);
  if (sizeOf(kept) > 0) return parts;
  return [{ text: parts.map(({ text }) => text).join(''), isChanged: false }];
}
