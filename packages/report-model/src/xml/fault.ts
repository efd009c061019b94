import type { ReportErrorCode } from '../error.js';

/** A fault in a document, before anything decides whether it ends the reading. */
export interface Fault {
  readonly code: ReportErrorCode;
  readonly message: string;
  /** Its index in the window; `XmlScanner.position` returns line and column. */
  readonly offset: number;
}

/** Takes a fault. Returns only if faults are repaired. */
export type FaultHandler = (code: ReportErrorCode, message: string, offset: number) => void;
