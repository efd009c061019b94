import { type Diagnostics, diagnosticBlock, diagnosticText } from './diagnostics.js';
import { bailOutLine, commentLines, planLine, testPointLine, versionLine } from './lines.js';
import { scriptPosition, shortPosition } from './position.js';

/** As in Test::More, the exit status is the number of failed checks; 255 means that the script broke. */
const mostFailures = 254;
export const brokenStatus = 255;

/** Prints the TAP of one script: numbers its checks, counts failures, and keeps the plan. */
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
   * Prints one check and returns `passed`. Calls `diagnostics` only if it failed. A script in plain JavaScript may omit the
   * name, which TAP allows.
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

  /** Announces the number of checks. Without it, the plan comes at the end. */
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

  /** Ends a script that cannot continue: its checks so far count, the rest is skipped. Returns the exit status. */
  skipRest(reason: string, name: string): number {
    if (this.#planned === undefined && this.#checks === 0) {
      this.skipAll(reason);
      return 0;
    }
    do this.skip(reason, name);
    while (this.#planned !== undefined && this.#checks < this.#planned);
    return this.end();
  }

  /** Marks the checks in `body` as expected to fail. */
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
   * Reports why the script stops early. This is not a check: the missing plan and the exit status already make the test fail,
   * and one problem is enough.
   */
  stop(diagnostics: Diagnostics): void {
    this.comment(
      `the script stopped before its end\n${diagnosticText(diagnostics, positionOf(diagnostics))}`,
    );
  }

  bailOut(reason: string): void {
    this.#write(bailOutLine(reason));
  }

  /** Ends the TAP of a script that ran to its end. Returns the exit status. */
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

/** The position in the script. After an uncaught exception the stack is gone, and only the error has it. */
function positionOf({ error }: Diagnostics): string | undefined {
  const position = scriptPosition() ?? (error instanceof Error ? scriptPosition(error.stack) : undefined);
  return position && shortPosition(position);
}
