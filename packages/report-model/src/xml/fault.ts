import type { ReportErrorCode } from '../error.js';

/** What is wrong with a document at one place, before it is decided whether that ends the reading. */
export interface Fault {
  readonly code: ReportErrorCode;
  readonly message: string;
  /** Where, as an index into the window; `XmlScanner.position` makes it line and column. */
  readonly offset: number;
}

/** Takes note of a fault. Returns only where faults are repaired. */
export type FaultHandler = (code: ReportErrorCode, message: string, offset: number) => void;
