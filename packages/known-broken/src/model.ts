import type { EndingKind } from '@libvirt-tck/report-model';
import type { Glob } from './match/glob.js';
import type { MessageCondition } from './match/message.js';
import type { When } from './match/when.js';

/** The nouns of known-broken lists. */

/** One file: what is known to be broken, where, and why. */
export interface KnownList {
  /** As the user named it. */
  readonly file: string;
  /** Of the file's bytes, in hexadecimal. */
  readonly sha256: string;
  readonly entries: readonly Entry[];
}

export interface Entry {
  /** Unique over all lists used together. */
  readonly id: string;
  readonly place: Place;
  readonly test: Glob;
  readonly covers: Coverage;
  readonly kind: Kind;
  /** Where it holds; the list's default conditions are already part of it. */
  readonly when: When;
  readonly reason: string;
  readonly bug?: string;
  readonly owner?: string;
  /** The last day (UTC, `2027-06-30`) on which the entry masks. */
  readonly expires?: string;
  readonly message?: MessageCondition;
  /** A flaky test that may also run out of time. */
  readonly mayTimeOut: boolean;
}

/** The part of a test that an entry covers. */
export type Coverage =
  | { readonly kind: 'test' }
  /** Names (or globs over names) of checks, each with its place in the list. */
  | { readonly kind: 'checks'; readonly patterns: readonly CheckPattern[] }
  /** How the test ended. */
  | { readonly kind: 'ending'; readonly ending: BadEnding };

export interface CheckPattern {
  readonly glob: Glob;
  readonly place: Place;
}

/** An ending that is a problem of its own. */
export type BadEnding = Exclude<EndingKind, 'finished'>;

/**
 * - `broken`: it fails.
 * - `crash`, `timeout`: the test ends that way.
 * - `unimplemented`: the driver never will; only unsupported errors are masked.
 * - `flaky`: it may pass or fail.
 */
export type Kind = 'broken' | 'crash' | 'timeout' | 'unimplemented' | 'flaky';

/** A place in a list. Lines and columns count from 1; columns count characters. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}
