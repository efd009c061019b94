import type { Cause, CheckOutcome, EndingKind } from '@libvirt-tck/report-model';
import type { DifferenceClass } from './classes.js';

/** The nouns of a comparison. Every output is made from these, and from nothing else. */

/** Two or more reports, held against the first. */
export interface Comparison {
  /** The base, then the others in the order given. */
  readonly reports: readonly ComparedReport[];
  /** What each of the others shows against the base. */
  readonly pairs: readonly PairComparison[];
  /** With three reports or more: what differs, one column a report. */
  readonly matrix?: Matrix;
  /** Of a file of renames, the lines that change nothing. */
  readonly unmatchedRenames: readonly UnmatchedRename[];
}

export interface ComparedReport {
  /** As it was called on the command line. */
  readonly name: string;
  readonly suite: string;
  readonly suiteVersion?: string;
  readonly started?: string;
  readonly tests: number;
  readonly checks: number;
  readonly complete: boolean;
}

/** One report against the base: `old` is the base. */
export interface PairComparison {
  readonly platform: readonly PlatformDifference[];
  /** Items by class; an item is a check, or the ending of a test. */
  readonly counts: Counts;
  /** Everything that is not `same`: by test, and within a test in the order of its checks. */
  readonly differences: readonly Difference[];
  /** The differences that say what failed, grouped by it. */
  readonly causes: readonly CauseGroup[];
  /** Functions that went from one state to another, by name. */
  readonly api: readonly ApiDifference[];
  readonly renames: readonly Rename[];
  /** What vanished and what appeared in one place, where nobody can tell which is which. */
  readonly ambiguous: readonly AmbiguousRename[];
  /** The counts of each area, feature or function, where that was asked for. */
  readonly rollUp?: RollUp;
}

export type Counts = Readonly<Record<DifferenceClass | 'same', number>>;

export interface PlatformDifference {
  /** As `platformFacts` of report-model calls it: `hypervisor-version`, `os`, `property.…` */
  readonly fact: string;
  /** Null where the report does not say, so that nobody knows whether it differs. */
  readonly old: string | null;
  readonly new: string | null;
}

/** How one item stands in one report. */
export type ItemState = CheckOutcome | EndingKind | 'missing';

export interface Difference {
  readonly test: string;
  /** The check's identity; null for the ending of the test. */
  readonly check: string | null;
  readonly class: DifferenceClass;
  readonly old: ItemState;
  readonly new: ItemState;
  readonly changed: Change;
  /** How many items this one line stands for, where that is not 1. */
  readonly items?: number;
  /** The entries of known-broken lists that decided about it. */
  readonly known?: { readonly old?: string; readonly new?: string };
  /** What failed, or why it was skipped: in the new report, or else in the old one. */
  readonly cause?: Cause;
  /** What was said along with it. */
  readonly message?: { readonly old?: string; readonly new?: string };
  /** What it was called in the old report, where a rename was accepted. */
  readonly renamedFrom?: string;
  /** True where an earlier check of the same script shares its class: it probably follows from that. */
  readonly follows?: true;
}

/** What is different: what was tested, what the list says of it, or where it ran. */
export type Change = 'behaviour' | 'list' | 'platform';

/** Differences of one class that share a cause. */
export interface CauseGroup extends Cause {
  readonly class: DifferenceClass;
  readonly count: number;
  /** Indices in the list of differences. */
  readonly differences: readonly number[];
  /** How many of these follow from no other: causes are ranked by it. */
  readonly roots: number;
  /** Indices of the differences that follow from those, whatever their cause. */
  readonly consequences: readonly number[];
}

/** `working`: some call succeeded. `unsupported`: every one failed because the driver does not offer it. */
export type ApiState = 'working' | 'failing' | 'unsupported' | 'not-called';

export interface ApiDifference {
  readonly function: string;
  readonly old: ApiState;
  readonly new: ApiState;
}

/** One test, or one check of a test, that vanished while one just like it appeared. */
export interface Rename {
  /** The test it is about; for a check, the test it belongs to. */
  readonly test: string;
  readonly kind: 'test' | 'check';
  readonly old: string;
  readonly new: string;
  /** Whether the two were compared as one. */
  readonly accepted: boolean;
}

/** A line of a file of renames, of whose two names no report has one. */
export interface UnmatchedRename {
  readonly file: string;
  readonly line: number;
  /** The test that the check belongs to; null for tests. */
  readonly test: string | null;
  /** The name that no report has. */
  readonly missing: string;
}

export interface AmbiguousRename {
  readonly kind: 'test' | 'check';
  /** The test that the checks belong to; null for tests. */
  readonly test: string | null;
  readonly old: readonly string[];
  readonly new: readonly string[];
}

export type RollUpBy = 'area' | 'feature' | 'api';

export interface RollUp {
  readonly by: RollUpBy;
  readonly groups: readonly { readonly name: string; readonly counts: Counts }[];
}

export interface Matrix {
  readonly rows: readonly MatrixRow[];
}

export interface MatrixRow {
  readonly test: string;
  readonly check: string | null;
  /** One for each report. */
  readonly states: readonly ItemState[];
  readonly trend: Trend;
  /** The gravest class that it is of in any report, held against the base. */
  readonly class: DifferenceClass;
  /** What tells the platforms it fails on from those it passes on, the most telling first: `hypervisor-version ≥ 8.0`. */
  readonly failsOn?: readonly string[];
}

/** `unstable`: passing and failing took turns twice or more. */
export type Trend = 'regressed' | 'fixed' | 'unstable' | 'steady';
