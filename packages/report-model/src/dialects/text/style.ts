/**
 * How the summary for people stands out on a terminal. Each function wraps text that says the same without it; the
 * default leaves it plain.
 */
export interface TextStyle {
  readonly good: (text: string) => string;
  readonly bad: (text: string) => string;
  readonly odd: (text: string) => string;
  readonly quiet: (text: string) => string;
  readonly strong: (text: string) => string;
}

export const asItIs = (text: string): string => text;

export const PLAIN: TextStyle = {
  good: asItIs,
  bad: asItIs,
  odd: asItIs,
  quiet: asItIs,
  strong: asItIs,
};
