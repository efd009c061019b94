import {
  type Attempt,
  type Call,
  type Check,
  endingOf,
  type ProcessEnd,
  TapCollector,
  TapScanner,
} from '@libvirt-tck/report-model';
import type { Execution } from '../process/execute.js';

const lineFeed = 0x0a;

/** Reads the output of one script, and makes an attempt of it. */
export class AttemptReader {
  readonly #collector = new TapCollector({}, () => process.uptime());
  readonly #scanner = new TapScanner(this.#collector);
  #endsLine = true;

  push(bytes: Uint8Array): void {
    this.#scanner.push(bytes);
    this.#endsLine = bytes.at(-1) === lineFeed;
  }

  /** Makes a comment of the runner's ready to append to the output, so that it has lines of its own. */
  comment(lines: string): Buffer {
    return Buffer.from((this.#endsLine ? '' : '\n') + lines);
  }

  /** Whether the output so far ends with a whole line, or is empty. */
  get endsLine(): boolean {
    return this.#endsLine;
  }

  /** The last check so far; its line must have ended. */
  get lastCheck(): Check | undefined {
    return this.#collector.lastCheck;
  }

  /** @param limit seconds that the script could take */
  finish(execution: Execution, limit: number, facts: AttemptFacts): Attempt {
    if (execution.kind === 'not-started') {
      return { ...facts, checks: [], ending: { kind: 'not-started', reason: execution.reason } };
    }
    this.#scanner.end();
    const tap = this.#collector.finish();
    const { plan, checks, diagnostics } = tap;
    return {
      ...facts,
      ...(plan !== undefined && { plan }),
      ending: endingOf(processEnd(execution, limit), tap),
      checks,
      ...(diagnostics !== undefined && { diagnostics }),
    };
  }
}

/** The attempt with further comments, which belong to none of its checks. */
export function withComments(attempt: Attempt, comments: Uint8Array): Attempt {
  const collector = new TapCollector();
  const scanner = new TapScanner(collector);
  scanner.push(comments);
  scanner.end();
  const { diagnostics = [] } = collector.finish();
  return { ...attempt, diagnostics: [...(attempt.diagnostics ?? []), ...diagnostics] };
}

/** Facts about an attempt that its output does not have. */
export interface AttemptFacts {
  readonly started: string;
  readonly duration: number;
  readonly calls?: readonly Call[];
}

function processEnd({ status, stopped }: Extract<Execution, { kind: 'ended' }>, limit: number): ProcessEnd {
  if (stopped === 'timed-out') return { kind: 'timed-out', limit };
  if (stopped === 'interrupted' || status === undefined) return { kind: 'interrupted' };
  return status;
}
