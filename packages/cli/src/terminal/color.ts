/** The facts that decide about colour. */
export interface ColorRequest {
  /** `--color` is true, `--no-color` false. */
  readonly option: boolean | undefined;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly isTerminal: boolean;
}

/**
 * Whether to write in colour. The first of these decides: `--color` or `--no-color`; FORCE_COLOR (`0` and `false` are no,
 * anything else is yes; before NO_COLOR, as in Node itself); NO_COLOR, unless empty (no-color.org); a dumb terminal;
 * whether it is a terminal at all.
 */
export function wantsColor({ option, environment, isTerminal }: ColorRequest): boolean {
  if (option !== undefined) return option;
  const { FORCE_COLOR: force, NO_COLOR: no, TERM: terminal } = environment;
  if (force !== undefined) return force !== '0' && force !== 'false';
  if (no) return false;
  return isTerminal && terminal !== 'dumb';
}

type Paint = (text: string) => string;

/**
 * Ways to set off text. The meaning of `good`, `bad` and `warn` must also be in the text, as a word or one of the `signs`:
 * colour never stands alone.
 */
export interface Style {
  readonly bold: Paint;
  readonly dim: Paint;
  readonly good: Paint;
  readonly bad: Paint;
  readonly warn: Paint;
  /** For names and headings. */
  readonly accent: Paint;
}

/** Signs beside, or instead of, a word. */
export const signs = { good: '✓', bad: '✗', warn: '!' } as const;

const unchanged: Paint = (text) => text;

export const plainStyle: Style = {
  bold: unchanged,
  dim: unchanged,
  good: unchanged,
  bad: unchanged,
  warn: unchanged,
  accent: unchanged,
};

/** Uses the sixteen colours that every terminal has, and that its user has chosen. */
export async function loadStyle(color: boolean): Promise<Style> {
  if (!color) return plainStyle;
  const { Chalk } = await import('chalk');
  const chalk = new Chalk({ level: 1 });
  // chalk joins all its arguments: `lines.map(chalk.bold)` would print their indices, too.
  return {
    bold: (text) => chalk.bold(text),
    dim: (text) => chalk.dim(text),
    good: (text) => chalk.green(text),
    bad: (text) => chalk.red(text),
    warn: (text) => chalk.yellow(text),
    accent: (text) => chalk.cyan(text),
  };
}
