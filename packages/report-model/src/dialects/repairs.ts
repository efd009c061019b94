import type { DialectInput } from '../dialect.js';
import type { Position } from '../error.js';
import type { ProblemCode } from '../problem.js';

/** So many problems are told one by one. */
const TOLD = 10;

/** Passes the first few problems of a document on, and counts the rest: a mangled document has very many. */
export class Repairs {
  readonly #problem: DialectInput['problem'];
  #count = 0;

  constructor(problem: DialectInput['problem']) {
    this.#problem = problem;
  }

  note(code: ProblemCode, message: string, position: () => Position): void {
    this.#count += 1;
    if (this.#count <= TOLD) this.#problem({ code, message, position: position() });
  }

  /** Says how many there were beyond those that were told. */
  finish(): void {
    const rest = this.#count - TOLD;
    if (rest > 0) {
      this.#problem({
        code: 'repaired',
        message: `${TOLD} of ${this.#count} such places are shown; ${rest} more were repaired likewise`,
      });
    }
  }
}
