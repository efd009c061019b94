import type { Position } from '@libvirt-tck/text';
import type { DialectInput, ReportPart } from '../dialect.js';
import type { ProblemCode } from '../problem.js';
import { ElementScanner } from '../xml/element-scanner.js';
import { toUtf8 } from '../xml/encoding.js';
import { type TokenReading, takeTokens } from '../xml/tokens.js';

/** So many problems are reported one by one. */
const MOST_SHOWN = 10;

/**
 * Passes the first few problems of a document on, each kind of repair once, and counts the rest: a mangled document has very
 * many.
 */
export class Repairs {
  readonly #problem: DialectInput['problem'];
  readonly #repaired = new Set<string>();
  #count = 0;
  #shown = 0;

  constructor(problem: DialectInput['problem']) {
    this.#problem = problem;
  }

  note(code: ProblemCode, message: string, position: () => Position): void {
    this.#count += 1;
    // That a document breaks off is worth knowing, however many faults came before.
    const isShown = code === 'broken-off' || (this.#shown < MOST_SHOWN && !this.#repaired.has(message));
    if (code === 'repaired') this.#repaired.add(message);
    if (!isShown) return;
    this.#shown += 1;
    this.#problem({ code, message, position: position() });
  }

  /** Reports how many there were beyond those that were shown. */
  finish(): void {
    const rest = this.#count - this.#shown;
    if (rest === 0) return;
    const message = `${this.#shown} of ${this.#count} such places are shown; ${rest} more were read likewise`;
    this.#problem({ code: 'repaired', message });
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
