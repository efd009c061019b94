import type { Cause, CheckOutcome, EndingKind } from '@libvirt-tck/report-model';
import type { DifferenceClass } from './classes.js';

/** The nouns of a comparison. Every output is made from these alone. */

/** Two or more reports, compared with the first. */
export interface Comparison {
  /** The base, then the others in the order given. */
  readonly reports: readonly ComparedReport[];
  /** Each of the others, compared with the base. */
  readonly pairs: readonly PairComparison[];
  /** With three reports or more: the items that differ, one column for each report. */
  readonly matrix?: Matrix;
  /** The lines of a file of renames that change nothing. */
  readonly unmatchedRenames: readonly UnmatchedRename[];
}

export interface ComparedReport {
  /** As on the command line. */
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
  /** All items that are not `same`: by test, and within a test in the order of its checks. */
  readonly differences: readonly Difference[];
  /** The differences that state a cause, grouped by it. */
  readonly causes: readonly CauseGroup[];
  /** Functions that went from one state to another, by name. */
  readonly api: readonly ApiDifference[];
  readonly renames: readonly Rename[];
  /** Items that vanished and items that appeared in one place, if there are several candidates. */
  readonly ambiguous: readonly AmbiguousRename[];
  /** The counts by area, feature or function, if requested. */
  readonly rollUp?: RollUp;
}

export type Counts = Readonly<Record<DifferenceClass | 'same', number>>;

export interface PlatformDifference {
  /** Its name in `platformFacts` of report-model: `hypervisor-version`, `os`, `property.…` */
  readonly fact: string;
  /** Null if the report does not state it. */
  readonly old: string | null;
  readonly new: string | null;
}

/** The state of one item in one report. */
export type ItemState = CheckOutcome | EndingKind | 'missing';

export interface Difference {
  readonly test: string;
  /** The check's identity; null for the ending of the test. */
  readonly check: string | null;
  readonly class: DifferenceClass;
  readonly old: ItemState;
  readonly new: ItemState;
  readonly changed: Change;
  /** The number of items in this line, if not 1. */
  readonly items?: number;
  /** The entries of known-broken lists that mask it. */
  readonly known?: { readonly old?: string; readonly new?: string };
  /** Why it failed or was skipped: in the new report, else in the old one. */
  readonly cause?: Cause;
  /** The text that was printed with it. */
  readonly message?: { readonly old?: string; readonly new?: string };
  /** Its name in the old report, if it was renamed. */
  readonly renamedFrom?: string;
  /** True if an earlier check of the same script shares its class: it probably follows from that. */
  readonly follows?: true;
}

/** What changed: the software under test, the known-broken list, or the platform. */
export type Change = 'behaviour' | 'list' | 'platform';

/** Differences of one class that share a cause. */
export interface CauseGroup extends Cause {
  readonly class: DifferenceClass;
  readonly count: number;
  /** Indices in the list of differences. */
  readonly differences: readonly number[];
  /** How many of these follow from no other: causes are ranked by it. */
  readonly roots: number;
  /** Indices of the differences that follow from those, of any cause. */
  readonly consequences: readonly number[];
}

/** `working`: some call succeeded. `unsupported`: every one failed because the driver does not offer it. */
export type ApiState = 'working' | 'failing' | 'unsupported' | 'not-called';

export interface ApiDifference {
  readonly function: string;
  readonly old: ApiState;
  readonly new: ApiState;
}

/** A test or a check that vanished while one just like it appeared. */
export interface Rename {
  /** The present id of the test; of a check, the test that it belongs to. */
  readonly test: string;
  readonly kind: 'test' | 'check';
  readonly old: string;
  readonly new: string;
  /** Whether the rename is certain, because the user accepted it. */
  readonly accepted: boolean;
}

/** A line of a file of renames with a name that no report has. */
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
  /** The most serious of its classes in all reports. */
  readonly class: DifferenceClass;
  /** The facts that separate the platforms on which it fails, as lists spell them: `os: fedora`. */
  readonly failsOn?: readonly string[];
}

/** `unstable`: passing and failing alternate at least twice. */
export type Trend = 'regressed' | 'fixed' | 'unstable' | 'steady';
