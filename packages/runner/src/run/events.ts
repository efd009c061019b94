import type { ReportHeader, Summary, Test } from '@libvirt-tck/report-model';
import type { UriSource } from '../platform/connect.js';

/** The events of a run, in this order; those of tests side by side are mixed. */
export type RunEvent =
  /** First, if the driver is on another host, which may take long to answer. */
  | { readonly kind: 'connecting'; readonly uri: string }
  /** Comes next, once for each step, if the files that guests boot from are not ready. */
  | { readonly kind: 'preparing'; readonly step: string }
  | {
      readonly kind: 'run-started';
      readonly header: ReportHeader;
      /** The URI that scripts connect to; the user may have put another one into the header. */
      readonly uri: string;
      readonly uriSource: UriSource;
      /** How many tests are selected. */
      readonly tests: number;
    }
  /** The first attempt is 1. */
  | { readonly kind: 'attempt-started'; readonly id: string; readonly file: string; readonly attempt: number }
  /** Output of a test, as it comes; the bytes are only there until the listener returns. */
  | { readonly kind: 'output'; readonly id: string; readonly bytes: Uint8Array }
  | { readonly kind: 'test-ended'; readonly test: Test; readonly file: string }
  | { readonly kind: 'run-ended'; readonly summary: Summary };

/**
 * Receives every event at once, while the run waits. The next script of a lane starts when the listener has returned from
 * `test-ended`, so what the listener has written survives a crash of the runner. An error that it throws stops the run.
 */
export type RunListener = (event: RunEvent) => void;
