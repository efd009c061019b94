import { isKnown, type ProblemCounts } from '../../known.js';
import type { Known } from '../../model.js';

/** What a list says of a problem, to stand behind it; nothing where it says nothing. */
export function knownNote(known: Known | undefined): string {
  if (!isKnown(known)) return '';
  return known.state === 'improved' ? ` (better than known: ${known.entry})` : ` (known: ${known.entry})`;
}

/** How many problems of a whole report are known, as the end of a sentence. */
export function problemsText({ known, unknown }: ProblemCounts): string {
  return `; ${known} of these problems ${known === 1 ? 'is' : 'are'} known, ${unknown} ${unknown === 1 ? 'is' : 'are'} not`;
}
