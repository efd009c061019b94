import type { Diagnostic } from '../../model.js';
import type { TapLimits } from './collect.js';
import type { TapLine } from './line.js';
import { LONGEST_LINE } from './line-splitter.js';
import { Tail } from './tail.js';

/** A diagnostic that may still grow. */
export interface Draft {
  kind: Diagnostic['kind'];
  text: string;
}

/**
 * Decides how much of what a script prints besides its checks is kept: the first `head` bytes, each line in the list
 * it is appended to, and of all that follows the last `tail` bytes, in one piece.
 */
export class Transcript {
  readonly #limits: Pick<TapLimits, 'lines' | 'head' | 'tail'>;
  #lines = 0;
  #seen = 0;
  #kept = 0;
  #tail: Tail | undefined;
  #last: Draft | undefined;
  #blanks = 0;

  constructor(limits: Pick<TapLimits, 'lines' | 'head' | 'tail'>) {
    this.#limits = limits;
  }

  /** `separate`: even behind text of the same kind, this begins a diagnostic of its own. */
  append(list: Draft[], kind: Draft['kind'], line: TapLine, separate = false): void {
    const blanks = this.#blanks;
    this.#blanks = 0;
    if (!this.#fits(line, false)) return;
    const last = list.at(-1);
    if (last === undefined || last.kind !== kind || separate) {
      this.#last = { kind, text: line.text() };
      list.push(this.#last);
      return;
    }
    // Empty lines mean nothing in TAP, but within other output and YAML they are part of the text.
    const gap = kind === 'comment' ? '\n' : '\n'.repeat(1 + blanks);
    last.text += gap + line.text();
    this.#last = last;
  }

  blank(): void {
    this.#blanks += 1;
  }

  /** More of the line that was appended last; of any other line, the rest becomes output. */
  continue(list: Draft[], line: TapLine): void {
    if (!this.#fits(line, true)) return;
    if (this.#last === undefined) {
      this.#last = { kind: 'output', text: '' };
      list.push(this.#last);
    }
    this.#last.text += line.text();
  }

  /** The next line starts a new diagnostic. */
  interrupt(): void {
    this.#last = undefined;
    this.#blanks = 0;
  }

  /** Appends the end of the text that did not fit, with a note on how much is missing. */
  finish(list: Draft[]): void {
    if (this.#tail === undefined) return;
    const kept = this.#kept + this.#tail.length;
    const text = `[output: ${kept} of ${this.#seen} bytes kept; the last ${this.#tail.length} are]\n${this.#tail.text()}`;
    list.push({ kind: 'output', text });
  }

  /** Once one line did not fit, everything that follows goes to the tail. */
  #fits(line: TapLine, continued: boolean): boolean {
    this.#seen += line.length + (continued ? 0 : 1);
    this.#lines += 1;
    const { lines, head, tail } = this.#limits;
    if (this.#tail === undefined && this.#seen <= head && this.#lines <= lines) {
      this.#kept = this.#seen;
      return true;
    }
    this.#tail ??= new Tail(tail, LONGEST_LINE);
    this.#tail.append(line, continued);
    return false;
  }
}
