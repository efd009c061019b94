const LONGEST = 80;

/** A text of the list in the words of a message: between quotes, and only the start of a long one. */
export function quoted(text: string): string {
  return JSON.stringify(shortened(text));
}

export function shortened(text: string, longest = LONGEST): string {
  return text.length <= longest ? text : `${text.slice(0, longest)}…`;
}
