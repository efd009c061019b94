/**
 * How the summary for people stands out on a terminal. Each function wraps text that says the same without it; the
 * default leaves it plain.
 */
export interface TextStyle {
  readonly good: (text: string) => string;
  readonly bad: (text: string) => string;
  readonly warn: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly bold: (text: string) => string;
}

export const plain = (text: string): string => text;

export const PLAIN: TextStyle = { good: plain, bad: plain, warn: plain, dim: plain, bold: plain };
