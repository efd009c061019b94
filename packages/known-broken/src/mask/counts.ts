import type { Test } from '@libvirt-tck/report-model';
import type { Entry } from '../model.js';
import type { Finding } from './finding.js';

/**
 * Numbers that add up: failures are problems and masked ones; entries are the sum of their states, each entry counted
 * once, under the first of its states in the order of `entryStates`.
 */
export interface Counts {
  readonly tests: number;
  readonly checks: number;
  /** Checks that failed and tests that ended badly. */
  readonly failures: number;
  readonly problems: number;
  readonly masked: number;
  readonly entries: number;
  readonly states: Readonly<Record<EntryState, number>>;
}

/** `used`: all it met is as it says. `mismatched`: it met only failures that it does not describe, or was overruled. */
export const entryStates = [
  'inapplicable',
  'expired',
  'unexpected-pass',
  'improved',
  'narrowable',
  'used',
  'unverified',
  'unexercised',
  'mismatched',
] as const;

export type EntryState = (typeof entryStates)[number];

export class Counter {
  readonly #states = new Map<Entry, EntryState>();
  #tests = 0;
  #checks = 0;
  #problems = 0;
  #masked = 0;

  constructor(entries: Iterable<Entry>) {
    for (const entry of entries) this.#states.set(entry, 'mismatched');
  }

  test(test: Test): void {
    this.#tests++;
    this.#checks += test.checks.length;
  }

  finding(finding: Finding): void {
    if (finding.state === 'problem') {
      this.#problems++;
      return;
    }
    if (finding.state === 'known' && !['pass', 'skip', 'todo', 'bonus'].includes(finding.outcome))
      this.#masked++;
    const state = finding.state === 'known' ? 'used' : finding.state;
    const before = this.#states.get(finding.entry) ?? 'mismatched';
    if (entryStates.indexOf(state) < entryStates.indexOf(before)) this.#states.set(finding.entry, state);
  }

  counts(): Counts {
    const states = Object.fromEntries(entryStates.map((state) => [state, 0])) as Record<EntryState, number>;
    for (const state of this.#states.values()) states[state]++;
    return {
      tests: this.#tests,
      checks: this.#checks,
      failures: this.#problems + this.#masked,
      problems: this.#problems,
      masked: this.#masked,
      entries: this.#states.size,
      states,
    };
  }
}
