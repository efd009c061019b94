/** What a page about one report shows. Texts are as the report has them: the templates escape them. */

/** Colours have one meaning each. `none`: neither good nor bad, such as skipped. */
export type Tone = 'good' | 'bad' | 'known' | 'none';

export interface ReportPage {
  readonly title: string;
  /** Short facts below the title. */
  readonly about: readonly string[];
  readonly verdict: { readonly tone: Tone; readonly text: string };
  readonly counts: ReportCounts;
  readonly causes: readonly CauseView[];
  readonly known: readonly KnownView[];
  readonly skips: readonly SkipView[];
  /** Each area's tests, in the order of the report. */
  readonly areas: readonly AreaView[];
  readonly facts: readonly { readonly name: string; readonly value: string }[];
}

/** Counts of results: checks, and bad endings of tests. */
export interface ReportCounts {
  readonly tests: number;
  readonly checks: number;
  readonly passed: number;
  /** Failures that no list knows. */
  readonly failed: number;
  /** Failures that a list knows. */
  readonly known: number;
  readonly skipped: number;
  /** Marked todo by their author: failed as expected, or passed unexpectedly. */
  readonly todo: number;
  /** Planned, and never reached. */
  readonly notRun: number;
}

/** Failures that share a cause. */
export interface CauseView {
  readonly title: string;
  /** What failed first in each script. */
  readonly failures: readonly FailureView[];
  /** What failed after that in the same scripts. */
  readonly consequences: readonly FailureView[];
}

export interface FailureView {
  readonly test: string;
  /** The check, or how the test ended. */
  readonly what: string;
  readonly message: string;
  /** The command that runs the test again. */
  readonly again?: string;
}

/** An entry of a known-broken list, and the results that it decides about. */
export interface KnownView {
  readonly entry: string;
  readonly kind: string;
  readonly reason?: string;
  readonly bug?: string;
  readonly results: readonly { readonly test: string; readonly what: string; readonly state: string }[];
}

export interface SkipView {
  readonly reason: string;
  readonly results: readonly { readonly test: string; readonly what: string }[];
}

export interface AreaView {
  readonly name: string;
  /** The HTML of its tests, by `testHtml`: made test by test, so that none is held twice. */
  readonly tests: readonly string[];
}

export interface TestView {
  readonly id: string;
  /** The id without the area. */
  readonly name: string;
  readonly title?: string;
  /** `pass`, `failed`, `timed-out` … */
  readonly outcome: string;
  readonly tone: Tone;
  /** In a few words: `20 checks, 1 skipped, 0.6 s`. */
  readonly summary: string;
  /** How it ended, if not well. */
  readonly ending?: string;
  readonly output: readonly string[];
  readonly checks: readonly CheckView[];
  readonly calls: readonly CallView[];
  /** The address of its results in other reports. */
  readonly history?: string;
  readonly attempts: readonly { readonly outcome: string; readonly tone: Tone; readonly message: string }[];
}

export interface CheckView {
  readonly name: string;
  readonly outcome: CheckWord;
  readonly reason?: string;
  /** In seconds. */
  readonly duration?: number;
  readonly output: readonly string[];
}

/** Also the class of its row. */
export type CheckWord = 'pass' | 'fail' | 'known' | 'skip' | 'todo' | 'bonus';

export interface CallView {
  readonly function: string;
  readonly count: number;
  readonly errors: string;
  readonly flags: string;
}
