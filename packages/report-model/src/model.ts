/**
 * The nouns of a report. Everything else in the project produces or reads these.
 *
 * Strings hold the output of a test unchanged: characters that XML forbids stand for themselves, and a byte that is not
 * UTF-8 is the lone surrogate U+DC80..U+DCFF (its value plus U+DC00, as in Python's PEP 383). So nothing is lost on the way
 * from a process to a file and back.
 * Counts and numbers are safe integers, 0 or more; a list that is empty and one that is absent mean the same,
 * except for `calls`. Durations are in seconds; points in time are ISO 8601 in UTC with milliseconds (`2026-11-22T10:11:12.123Z`).
 */

/** One run of a kit on one platform, whole in memory. For large reports see `openReport`. */
export interface Report extends ReportHeader {
  readonly tests: readonly Test[];
  readonly summary: Summary;
}

/** The part of a report that is known when a run starts. */
export interface ReportHeader {
  /** Name of the suite, for example `libvirt-tck`. */
  readonly suite: string;
  readonly suiteVersion?: string;
  /** Identifies the run; chosen by the runner. */
  readonly runId?: string;
  /** Which part of a divided run this is, as `K/N`: for example `2/5`. */
  readonly shard?: string;
  /** Fingerprint of how the tests were divided: the shards of one run have the same. */
  readonly shardPlan?: string;
  readonly started?: string;
  readonly platform: Platform;
  /** The known-broken lists that the report was masked with. */
  readonly knownLists?: readonly KnownListReference[];
  readonly extra?: Extra;
}

/** One known-broken list, and exactly which version of it. */
export interface KnownListReference {
  /** Its name when the report was masked. */
  readonly file: string;
  /** Of the file's bytes, in lower-case hexadecimal. */
  readonly sha256: string;
  readonly extra?: Extra;
}

/** The part of a report that is known when a run has ended. A report that breaks off has `complete: false`. */
export interface Summary {
  /** Whether every requested test ran, and the report is whole. */
  readonly complete: boolean;
  readonly ended?: string;
  readonly totals: Totals;
  readonly extra?: Extra;
  /** Unknown elements among or after the tests, each as in `Extra`. */
  readonly others?: readonly string[];
}

/** Counts over all tests of a report: of checks by outcome, and of tests that ended badly. */
export interface Totals {
  readonly tests: number;
  readonly checks: number;
  readonly pass: number;
  readonly fail: number;
  readonly skip: number;
  readonly todo: number;
  readonly bonus: number;
  /** Checks that were planned but not reached. */
  readonly notRun: number;
  /** Tests whose ending is not `finished`. */
  readonly bad: number;
}

/** The place of the run. Every member may be unknown: reports of other kits state little or nothing. */
export interface Platform {
  /** The connection URI, for example `qemu:///system`. */
  readonly uri?: string;
  readonly driver?: Driver;
  readonly libvirt?: LibvirtVersions;
  readonly host?: Host;
  /** Features of the driver that are worth comparing, from capabilities and domain capabilities. */
  readonly capabilities: readonly PlatformFact[];
  /** Other facts that the user stated. */
  readonly properties: readonly PlatformFact[];
  /** The facts of the run that a user has overridden: see `overridePlatform`. */
  readonly overridden?: readonly PlatformFact[];
  readonly extra?: Extra;
}

export interface Driver {
  /** The driver's name, as in URIs: `qemu`, `lxc`, `test`, `xen`, `bhyve` … */
  readonly name?: string;
  /** The hypervisor's name as libvirt gives it (`virConnectGetType`), for example `QEMU`. */
  readonly hypervisor?: string;
  /** The hypervisor's version, for example `7.2.22`. */
  readonly version?: string;
  /** The domain type of the guests: `kvm`, `qemu`, `lxc`, `test` … */
  readonly domainType?: string;
  readonly extra?: Extra;
}

export interface LibvirtVersions {
  /** The client library's version, for example `9.0.0`. */
  readonly version?: string;
  /** The daemon's version, where there is one. */
  readonly daemon?: string;
  readonly extra?: Extra;
}

export interface Host {
  /** `ID` of os-release, for example `fedora`. */
  readonly os?: string;
  /** `VERSION_ID` of os-release, for example `41`. */
  readonly osVersion?: string;
  readonly kernel?: string;
  readonly arch?: string;
  readonly extra?: Extra;
}

export interface Fact {
  readonly name: string;
  readonly value: string;
}

export interface PlatformFact extends Fact {
  readonly extra?: Extra;
}

/** One script: its name and its last attempt. */
export interface Test extends Attempt {
  /** Path below the suite's root, without extension: `domain/050-transient-lifecycle`. */
  readonly id: string;
  readonly title?: string;
  /** The known issue of the test's ending, or of the test as a whole. */
  readonly known?: Known;
  /** The attempts before the one that counts, the first one first. */
  readonly earlier?: readonly Attempt[];
}

/** One execution of a script. */
export interface Attempt {
  readonly started?: string;
  readonly duration?: number;
  /** Absent if the script printed none. */
  readonly plan?: Plan;
  readonly ending: Ending;
  readonly checks: readonly Check[];
  /** Output before the first check, then logs that the runner adds. */
  readonly diagnostics?: readonly Diagnostic[];
  /** The libvirt functions that the script called; absent if calls were not recorded. */
  readonly calls?: readonly Call[];
  /** Unknown parts of the list of calls. */
  readonly callsExtra?: Extra;
  readonly extra?: Extra;
}

export type Plan =
  | { readonly kind: 'checks'; readonly count: number; readonly extra?: Extra }
  | { readonly kind: 'skip-all'; readonly reason: string; readonly extra?: Extra };

/** How a script ended as a whole. */
export type Ending =
  | { readonly kind: 'finished' }
  /** Ended by a signal, for example `SIGSEGV`. */
  | { readonly kind: 'crashed'; readonly signal: string }
  | { readonly kind: 'exited'; readonly status: number }
  /** Stopped because it ran longer than `limit` seconds. */
  | { readonly kind: 'timed-out'; readonly limit?: number }
  | { readonly kind: 'bailed-out'; readonly reason: string }
  /** The plan and the checks disagree; `reason` says how. */
  | { readonly kind: 'plan-broken'; readonly reason: string }
  | { readonly kind: 'not-started'; readonly reason: string }
  /** Stopped from outside (Ctrl-C, the runner was ended), or the report breaks off here. */
  | { readonly kind: 'interrupted'; readonly reason?: string };

export type EndingKind = Ending['kind'];

/** One TAP test point. */
export interface Check {
  /** Its number, which is no part of its identity. */
  readonly number: number;
  /** As printed, without the ` - ` of Test::More; empty when it has none. */
  readonly name: string;
  readonly outcome: CheckOutcome;
  /** The reason of the SKIP or TODO directive. */
  readonly reason?: string;
  /** As the script states it, else the time since the check before; absent below a millisecond. */
  readonly duration?: number;
  /** Output between this check and the next. */
  readonly diagnostics?: readonly Diagnostic[];
  /** The known issue of the outcome. */
  readonly known?: Known;
  readonly extra?: Extra;
}

/** The entry of a known-broken list that decides about a result. The result itself stays. */
export interface Known {
  /** The entry's id. */
  readonly entry: string;
  /** The kind of the issue: `broken`, `crash`, `timeout`, `unimplemented`, `flaky`. */
  readonly kind: string;
  readonly state: KnownState;
  /** The place of the entry; the file is one of `knownLists`. */
  readonly file: string;
  readonly line: number;
  /** Why it is known, as the entry says. */
  readonly reason?: string;
  readonly bug?: string;
  readonly extra?: Extra;
}

/**
 * `known`: as the entry says. `unexpected-pass`, `improved`: better, so the list is out of date.
 * `unverified`: it was skipped, so its state is unknown.
 */
export type KnownState = 'known' | 'unexpected-pass' | 'improved' | 'unverified';

/**
 * The result of one check. `todo`: failed, as its author expected; `bonus`: passed although marked todo.
 */
export type CheckOutcome = 'pass' | 'fail' | 'skip' | 'todo' | 'bonus';

/** A test's outcome in one word: its bad ending, or else the worst outcome among its checks. */
export type TestOutcome = CheckOutcome | Exclude<EndingKind, 'finished'>;

/** Text printed along with the checks. */
export interface Diagnostic {
  /**
   * `comment`: lines that started with `#` (without it); `yaml`: a TAP 13/14 YAML block, as it stood;
   * `output`: anything that is not TAP.
   */
  readonly kind: 'comment' | 'yaml' | 'output';
  /** Lines are separated, not ended, by line feeds. */
  readonly text: string;
  /** Attributes only: a diagnostic is plain text. */
  readonly extra?: Extra;
}

/** How often a script called one libvirt function, and with which results: the evidence for the API matrix. */
export interface Call {
  /** The function's name, for example `virDomainCreateXML`. */
  readonly function: string;
  readonly count: number;
  /** How many calls failed, by error code (`VIR_ERR_NO_SUPPORT` and others). */
  readonly errors: readonly CallErrors[];
  /** Each distinct value of the flags argument, in ascending order. */
  readonly flags: readonly number[];
  /** Whether the script died inside a call of this function. */
  readonly unfinished?: boolean;
  readonly extra?: Extra;
}

export interface CallErrors {
  /** `VIR_ERR_…` by name, or the bare number if the name is unknown. */
  readonly code: string;
  readonly count: number;
  readonly extra?: Extra;
}

/** Attributes and elements that this version does not know, kept so that a round trip loses nothing. */
export interface Extra {
  readonly attributes: readonly Fact[];
  /** Each one a whole element, as canonical XML text. */
  readonly elements: readonly string[];
}
