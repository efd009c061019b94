import type { ReportCounts } from '@libvirt-tck/pages';

/** The nouns of a site. A report is of a series (where it ran) at a release (of libvirt). */

/** What the site keeps of one report. Also its download `run/ID.json`, and what later builds read instead of the report. */
export interface Run {
  /** From the bytes of the report, so that a link to it holds for ever. */
  readonly id: string;
  readonly sha256: string;
  /** The hypervisor, with the domain type where that says more: `QEMU (kvm)`. */
  readonly driver: string;
  /** The scheme of its URI, for example `qemu`; empty if the report does not state it. */
  readonly scheme: string;
  /** Where it ran: `debian, x86_64`. */
  readonly place: string;
  /** Of libvirt; empty if the report does not state it. */
  readonly libvirt: string;
  readonly hypervisorVersion: string;
  /** `debian 12`. */
  readonly os: string;
  readonly started: string;
  readonly complete: boolean;
  /** Of results, as its page shows them. */
  readonly counts: ReportCounts;
  readonly tests: readonly TestResult[];
  readonly functions: readonly FunctionUse[];
  readonly features: readonly FeatureUse[];
  readonly problems: readonly ProblemCause[];
  readonly known: readonly KnownUse[];
  /** Entries that apply to it and decide about no result. */
  readonly idle: readonly IdleEntry[];
  /** Problems of a report that can be read all the same. */
  readonly warnings: readonly Warning[];
}

/** `exercised`: the report has what the entry is about. */
export interface IdleEntry {
  readonly entry: string;
  readonly exercised: boolean;
}

/** Its place, where it has one, is in the report. */
export interface Warning {
  readonly message: string;
  readonly line?: number;
  readonly column?: number;
}

/**
 * `known`: failed, as a known-broken list says. `todo`: failed, as its author expects. `skip`: nothing in it ran.
 */
export type State = 'works' | 'known' | 'todo' | 'fails' | 'skip';

export interface TestResult {
  readonly id: string;
  readonly title: string;
  readonly state: State;
  readonly checks: number;
  readonly failed: number;
  readonly known: number;
  readonly skipped: number;
  /** In seconds. */
  readonly duration?: number;
  /** Why nothing ran. */
  readonly reason?: string;
}

/** `part`: what ran passed, and something that shows the feature did not run. */
export type FeatureState = State | 'part';

export interface FeatureUse {
  readonly id: string;
  readonly state: FeatureState;
  /** The tests that show it. */
  readonly tests: readonly string[];
  readonly checks: number;
  /** Known failures too. */
  readonly failed: number;
  readonly skipped: number;
  /** How many tests were skipped as a whole. */
  readonly skippedTests: number;
  /** How many of the tests that its file names the report lacks. */
  readonly missing: number;
  /** Why something was skipped. */
  readonly reason?: string;
}

/**
 * `works`: some call succeeded. `unsupported`: the driver does not have it. `errors`: every call failed, and no
 * failure names it, so calls were probably made to be refused. `fails`: every call failed, and a failure names it.
 */
export type FunctionState = 'works' | 'unsupported' | 'errors' | 'fails';

export interface FunctionUse {
  readonly name: string;
  readonly state: FunctionState;
  readonly calls: number;
  readonly errors: readonly string[];
  readonly flags: readonly number[];
  /** The tests that called it. */
  readonly tests: readonly string[];
}

/** Failures that no list knows, by cause. */
export interface ProblemCause {
  readonly title: string;
  readonly failures: readonly { readonly test: string; readonly what: string }[];
  readonly follows: number;
}

/** A result that an entry of a known-broken list decides about. */
export interface KnownUse {
  readonly entry: string;
  readonly kind: string;
  readonly reason: string;
  readonly bug: string;
  /** `known`, `unexpected-pass`, `improved` or `unverified`. */
  readonly state: string;
  readonly test: string;
  readonly what: string;
}

/** All runs of one driver in one kind of place, the oldest release first. */
export interface Series {
  readonly id: string;
  readonly driver: string;
  readonly scheme: string;
  readonly place: string;
  readonly runs: readonly [Run, ...Run[]];
}
