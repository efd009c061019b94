const LONGEST = 80;

/** A text of the list in the words of a message: between quotes, and only the start of a long one. */
export function quoted(text: string): string {
  return JSON.stringify(shortened(text));
}

export function shortened(text: string, longest = LONGEST): string {
  return text.length <= longest ? text : `${text.slice(0, longest)}…`;
}

const FEW = 3;

/** The first of many names: `a, b, c (3 of 7)`. */
export function firstFew(names: readonly string[], most = FEW): string {
  const shown = names.slice(0, most).join(', ');
  return names.length > most ? `${shown} (${most} of ${names.length})` : shown;
}

/** How much of a name may differ where a test or check was probably renamed. */
export const RENAMED = 0.5;
