import {
  type Attempt,
  type Call,
  endingOf,
  type ProcessEnd,
  TapCollector,
  TapScanner,
} from '@libvirt-tck/report-model';
import type { Execution } from '../process/execute.js';

const lineFeed = 0x0a;

/** Reads what one script prints, and says in the end how it went. */
export class AttemptReader {
  readonly #collector = new TapCollector();
  readonly #scanner = new TapScanner(this.#collector);
  #endsLine = true;

  push(bytes: Uint8Array): void {
    this.#scanner.push(bytes);
    this.#endsLine = bytes.at(-1) === lineFeed;
  }

  /** What the runner has to say about the script, as the script would have said it. */
  commentOn(execution: Execution): Buffer | undefined {
    if (execution.kind === 'not-started') return undefined;
    const { ended, resisted } = execution.leftovers;
    const remarks = [
      ended.length > 0 ? `# tck-run: ended what was left running: ${counted(ended)}\n` : '',
      resisted.length > 0 ? `# tck-run: could not end what was left running: ${counted(resisted)}\n` : '',
    ].join('');
    return remarks === '' ? undefined : Buffer.from((this.#endsLine ? '' : '\n') + remarks);
  }

  /** @param limit seconds that the script was given */
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

/** What is known of an attempt beside what it printed. */
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

/** `sh, sleep (3)`: a script may leave hundreds of one name. */
function counted(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].map(([name, count]) => (count === 1 ? name : `${name} (${count})`)).join(', ');
}
