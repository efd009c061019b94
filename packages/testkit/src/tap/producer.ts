import { type Diagnostics, diagnosticBlock, diagnosticText } from './diagnostics.js';
import { bailOutLine, commentLines, planLine, testPointLine, versionLine } from './lines.js';
import { formatPosition, scriptPosition } from './position.js';

/** Test::More's convention: the exit status is the number of failed checks, and 255 says that the script broke. */
const mostFailures = 254;
export const brokenStatus = 255;

/** Numbers the checks of one script, counts what failed, and keeps the plan. */
export class TapProducer {
  readonly #write: (text: string) => void;
  #checks = 0;
  #failed = 0;
  #planned: number | undefined;
  #todo: string | undefined;

  constructor(write: (text: string) => void) {
    this.#write = write;
    write(versionLine);
  }

  /**
   * Prints one check; `diagnostics` is asked only if it failed. Returns `passed`. A script in plain JavaScript may forget the
   * name: to TAP, that is no mistake.
   */
  check(passed: boolean, name = '', diagnostics?: () => Diagnostics): boolean {
    this.#checks += 1;
    if (!passed && this.#todo === undefined) this.#failed += 1;
    const directive = this.#todo === undefined ? undefined : ({ kind: 'TODO', reason: this.#todo } as const);
    const testPoint = testPointLine(passed, this.#checks, name, directive);
    this.#write(passed ? testPoint : testPoint + explanation(diagnostics?.() ?? {}));
    return passed;
  }

  skip(reason: string, name: string): void {
    this.#checks += 1;
    this.#write(testPointLine(true, this.#checks, name, { kind: 'SKIP', reason }));
  }

  /** Announces the number of checks; without it, the plan is what has been run, and comes at the end. */
  plan(count: number): void {
    if (this.#planned !== undefined)
      throw new Error(`the plan of ${this.#planned} checks is already printed`);
    if (this.#checks > 0) throw new Error('a plan comes before the first check');
    this.#planned = count;
    this.#write(planLine(count));
  }

  skipAll(reason: string): void {
    if (this.#planned !== undefined || this.#checks > 0)
      throw new Error('all checks can be skipped only before the plan and the first check: use skip');
    this.#write(planLine(0, { kind: 'SKIP', reason }));
  }

  /** Ends a script that cannot go on: what it has checked counts, the rest is skipped. Returns its exit status. */
  skipRest(reason: string, name: string): number {
    if (this.#planned === undefined && this.#checks === 0) {
      this.skipAll(reason);
      return 0;
    }
    do this.skip(reason, name);
    while (this.#planned !== undefined && this.#checks < this.#planned);
    return this.end();
  }

  /** Marks the checks that `body` makes as expected to fail, for as long as it runs. */
  todo<T>(reason: string, body: () => T): T {
    const outer = this.#todo;
    this.#todo = reason;
    try {
      return body();
    } finally {
      this.#todo = outer;
    }
  }

  comment(text: string): void {
    this.#write(commentLines(text));
  }

  /**
   * Says why the script stops before its end. This is no check: the missing plan and the exit status make it a problem, and
   * one problem is enough.
   */
  stop(diagnostics: Diagnostics): void {
    this.comment(
      `the script stopped before its end\n${diagnosticText(diagnostics, positionOf(diagnostics))}`,
    );
  }

  bailOut(reason: string): void {
    this.#write(bailOutLine(reason));
  }

  /** Ends the stream of a script that came to its end, and returns its exit status. */
  end(): number {
    if (this.#checks === 0) {
      this.comment('the script made no check');
      return brokenStatus;
    }
    if (this.#planned === undefined) this.#write(planLine(this.#checks));
    else if (this.#planned !== this.#checks)
      this.comment(`planned ${this.#planned} checks and made ${this.#checks}`);
    return Math.min(this.#failed, mostFailures) || (this.#isPlanKept() ? 0 : brokenStatus);
  }

  #isPlanKept(): boolean {
    return this.#planned === undefined || this.#planned === this.#checks;
  }
}

function explanation(diagnostics: Diagnostics): string {
  return diagnosticBlock(diagnostics, positionOf(diagnostics));
}

/** Where in the script. Once nobody has caught an exception, no call of the script is left: only the error knows. */
function positionOf({ error }: Diagnostics): string | undefined {
  const position = scriptPosition() ?? (error instanceof Error ? scriptPosition(error.stack) : undefined);
  return position && formatPosition(position);
}
