import type { Cause } from '@libvirt-tck/report-model';
import type { Difference } from '../model.js';
import { type DiffLine, linesOf, sideBySide } from './side-by-side.js';

/** What a difference shows in detail. */
export interface Explanation {
  /** What the lines with `-` and those with `+` are; undefined where there is one text only. */
  readonly sides?: { readonly old: string; readonly new: string };
  readonly lines: readonly DiffLine[];
}

/** Two texts laid side by side, or what the failure says. Undefined where the title of its group has said it all. */
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

/** What stands before a line of each kind, as in a patch. */
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
