/** What decides about colour. */
export interface ColorWish {
  /** `--color` is true, `--no-color` false. */
  readonly option: boolean | undefined;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly isTerminal: boolean;
}

/**
 * Whether to write in colour. The first of these that says anything decides: `--color` or `--no-color`; FORCE_COLOR (`0`
 * and `false` say no, anything else yes; stronger than NO_COLOR, as in Node itself); NO_COLOR, unless empty
 * (no-color.org); a dumb terminal; whether it is a terminal at all.
 */
export function wantsColor({ option, environment, isTerminal }: ColorWish): boolean {
  if (option !== undefined) return option;
  const { FORCE_COLOR: force, NO_COLOR: no, TERM: terminal } = environment;
  if (force !== undefined) return force !== '0' && force !== 'false';
  if (no) return false;
  return isTerminal && terminal !== 'dumb';
}

type Paint = (text: string) => string;

/**
 * How text is set off. What `good`, `bad` and `warn` say, the text itself must say too, by a word or by one of the
 * `signs`: colour never carries anything alone.
 */
export interface Style {
  readonly bold: Paint;
  readonly dim: Paint;
  readonly good: Paint;
  readonly bad: Paint;
  readonly warn: Paint;
  /** Draws the eye without judging: names, headings. */
  readonly accent: Paint;
}

/** Stand beside, or instead of, a word for it. */
export const signs = { good: '✓', bad: '✗', warn: '!' } as const;

const asItIs: Paint = (text) => text;

export const plainStyle: Style = {
  bold: asItIs,
  dim: asItIs,
  good: asItIs,
  bad: asItIs,
  warn: asItIs,
  accent: asItIs,
};

/** The sixteen colours that every terminal has, and that follow its user's own scheme. */
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
