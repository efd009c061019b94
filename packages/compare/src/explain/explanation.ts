import type { Cause } from '@libvirt-tck/report-model';
import type { Difference } from '../model.js';
import { type DiffLine, linesOf, sideBySide } from './side-by-side.js';

/** The evidence for a difference. */
export interface Explanation {
  /** The names of the lines with `-` and of those with `+`; undefined where there is one text only. */
  readonly sides?: { readonly old: string; readonly new: string };
  readonly lines: readonly DiffLine[];
}

/** Two texts side by side, or the text of the failure. Undefined where the title of its group says it all. */
export function explanationOf(difference: Difference): Explanation | undefined {
  const sides = sideBySide(difference);
  if (sides !== undefined) return { sides: { old: sides.old, new: sides.new }, lines: sides.lines };
  const { cause, message } = difference;
  const text = (message?.new ?? message?.old ?? '').trim();
  return text === '' || isSaidBy(cause, text) ? undefined : { lines: linesOf(text, 'both') };
}

function isSaidBy(cause: Cause | undefined, text: string): boolean {
  if (cause === undefined) return false;
  return text === cause.message || text === `libvirt error code: ${cause.error}, message: ${cause.message}`;
}

/**
 * As many lines as there is room for. If that is not all of them, they begin where Test::More states the failure: what the
 * script announced before it matters less.
 */
export function shownLines(
  { sides, lines }: Explanation,
  most: number,
): { readonly lines: readonly DiffLine[]; readonly leftOut?: string } {
  if (lines.length <= most) return { lines };
  const verdict = lines.findIndex(({ parts }) => /^\s*Failed test\b/.test(parts[0]?.text ?? ''));
  const start = sides === undefined ? Math.max(0, Math.min(verdict, lines.length - most)) : 0;
  return { lines: lines.slice(start, start + most), leftOut: `${most} of ${lines.length} lines` };
}

/** The sign before a line of each kind, as in a patch. */
export const lineSigns = { old: '-', new: '+', both: ' ' } as const satisfies Record<
  DiffLine['kind'],
  string
>;

/** The words of a line that differ, between signs: `[-gone-]`, `{+new+}`. Colour alone would not reach everyone. */
export function withWordSigns(
  { kind, parts }: DiffLine,
  show: (text: string) => string,
  emphasize: (text: string) => string,
): string {
  return parts
    .map(({ text, isChanged }) => {
      if (!isChanged) return show(text);
      return emphasize(kind === 'old' ? `[-${show(text)}-]` : `{+${show(text)}+}`);
    })
    .join('');
}
