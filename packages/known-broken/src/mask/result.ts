import type { Test } from '@libvirt-tck/report-model';
import type { Entry } from '../model.js';
import {
  type Finding,
  type KnownFinding,
  type ListFinding,
  type ListState,
  listFaults,
  type ProblemFinding,
} from './finding.js';

/** The result of masking a report. */
export interface MaskResult {
  readonly problems: readonly ProblemFinding[];
  readonly known: readonly KnownFinding[];
  readonly list: Readonly<Record<ListState, readonly ListFinding[]>>;
  readonly counts: Counts;
}

/** Numbers that add up: failures are problems and masked ones, entries are the sum of `states`. */
interface Counts {
  readonly tests: number;
  readonly checks: number;
  /** Checks that failed, and tests that ended badly. */
  readonly failures: number;
  readonly problems: number;
  readonly masked: number;
  readonly entries: number;
  /** Each entry is counted once, under the first of its states. */
  readonly states: Readonly<Record<EntryState, number>>;
}

/**
 * The states of an entry, the one that counts first. `used`: it masked something. `mismatched`: there were only failures
 * that it does not describe, or that others decided about.
 */
const entryStates = [
  'inapplicable',
  'expired',
  'unexpected-pass',
  'improved',
  'narrowable',
  'used',
  'unverified',
  'unexercised',
  'mismatched',
] as const satisfies readonly (ListState | 'used' | 'mismatched')[];

export type EntryState = (typeof entryStates)[number];

/** Gathers findings, and counts. */
export class ResultCollector {
  readonly #problems: ProblemFinding[] = [];
  readonly #known: KnownFinding[] = [];
  readonly #list: Record<ListState, ListFinding[]> = {
    'unexpected-pass': [],
    improved: [],
    narrowable: [],
    expired: [],
    unexercised: [],
    unverified: [],
    inapplicable: [],
  };
  readonly #states: Map<Entry, EntryState>;
  #tests = 0;
  #checks = 0;

  constructor(entries: Iterable<Entry>) {
    this.#states = new Map(Array.from(entries, (entry) => [entry, 'mismatched']));
  }

  test(test: Test): void {
    this.#tests += 1;
    this.#checks += test.checks.length;
  }

  add(finding: Finding): void {
    switch (finding.state) {
      case 'problem':
        this.#problems.push(finding);
        return;
      case 'known':
        this.#known.push(finding);
        this.#note(finding.entry, 'used');
        return;
      default:
        this.#list[finding.state].push(finding);
        this.#note(finding.entry, finding.state);
    }
  }

  #note(entry: Entry, state: EntryState): void {
    const before = this.#states.get(entry) ?? 'mismatched';
    if (state !== before && entryStates.indexOf(state) < entryStates.indexOf(before)) {
      this.#states.set(entry, state);
    }
  }

  result(): MaskResult {
    const problems = this.#problems.length;
    const masked = this.#known.filter(isMaskedFailure).length;
    const counted = [...this.#states.values()];
    const states = entryStates.map((state) => [state, counted.filter((one) => one === state).length]);
    return {
      problems: this.#problems,
      known: this.#known,
      list: this.#list,
      counts: {
        tests: this.#tests,
        checks: this.#checks,
        failures: problems + masked,
        problems,
        masked,
        entries: counted.length,
        states: Object.fromEntries(states) as Record<EntryState, number>,
      },
    };
  }
}

/** Whether it is a failure, which would be a problem without the entry; passes and skips can be known, too. */
export function isMaskedFailure({ outcome }: KnownFinding): boolean {
  return !['pass', 'skip', 'todo', 'bonus'].includes(outcome);
}

/** The facts that entries ask for and the report lacks. */
export function missingFacts(inapplicable: readonly ListFinding[]): readonly string[] {
  const keys = inapplicable.flatMap((finding) =>
    finding.state === 'inapplicable' && finding.mismatch.value === undefined ? [finding.mismatch.key] : [],
  );
  return [...new Set(keys)];
}

/** Whether the lists are out of date. */
export function isOutOfDate({ list }: MaskResult): boolean {
  return listFaults.some((state) => list[state].length > 0);
}
