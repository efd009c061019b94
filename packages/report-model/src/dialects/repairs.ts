import type { Position } from '@libvirt-tck/text';
import type { DialectInput, ReportPart } from '../dialect.js';
import type { ProblemCode } from '../problem.js';
import { ElementScanner } from '../xml/element-scanner.js';
import { toUtf8 } from '../xml/encoding.js';
import { type TokenReading, takeTokens } from '../xml/tokens.js';

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
    // That a document breaks off is worth knowing, however many faults came before.
    if (code !== 'broken-off') this.#count += 1;
    if (code === 'broken-off' || this.#count <= TOLD) this.#problem({ code, message, position: position() });
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

/**
 * Reads an XML document that may be damaged: repairs are noted as problems, and reading goes on.
 * @param names the names that the dialect looks for
 */
export async function* readRepaired(
  input: DialectInput,
  names: readonly string[],
  begin: (scanner: ElementScanner, repairs: Repairs) => TokenReading<ReportPart>,
): AsyncGenerator<ReportPart, void, void> {
  const repairs = new Repairs(input.problem);
  const scanner: ElementScanner = new ElementScanner({
    file: input.file,
    names,
    repair: ({ code, message, offset }) => {
      const kind = code === 'encoding' ? code : 'repaired';
      repairs.note(kind, message, () => scanner.position(offset));
    },
  });
  const reading = begin(scanner, repairs);
  yield* takeTokens(toUtf8(input.chunks, input), scanner, reading, input.limits);
  repairs.finish();
}
