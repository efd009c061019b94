import type { ReportHeader, Summary, Test } from '@libvirt-tck/report-model';
import type { UriSource } from '../platform/connect.js';

/** What happens in a run, in this order; tests side by side mix theirs. */
export type RunEvent =
  /** Comes first, if the driver is on another host, which may take long to answer. */
  | { readonly kind: 'connecting'; readonly uri: string }
  /** Comes next, once for each step, if the files that guests boot from are not ready. */
  | { readonly kind: 'preparing'; readonly step: string }
  | {
      readonly kind: 'run-started';
      readonly header: ReportHeader;
      /** What scripts connect to; the header may say otherwise if the user wants it to. */
      readonly uri: string;
      readonly uriSource: UriSource;
      /** How many tests are to be run. */
      readonly tests: number;
    }
  /** The first attempt is 1. */
  | { readonly kind: 'attempt-started'; readonly id: string; readonly file: string; readonly attempt: number }
  /** What a test prints, as it comes; the bytes are only there until the listener returns. */
  | { readonly kind: 'output'; readonly id: string; readonly bytes: Uint8Array }
  | { readonly kind: 'test-ended'; readonly test: Test; readonly file: string }
  | { readonly kind: 'run-ended'; readonly summary: Summary };

/**
 * Told of every event at once, while the run waits: when the listener returns from `test-ended`, the next script has
 * not been started on that lane, so what it wrote by then survives whatever happens next. An error that it throws
 * stops the run.
 */
export type RunListener = (event: RunEvent) => void;
