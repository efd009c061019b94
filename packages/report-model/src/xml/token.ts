import type { Fault } from './fault.js';

/**
 * - `start`, `end`: of an element; an empty element (`<a/>`) gives both.
 * - `text`: a run of text or of a CDATA section; the text of one element may come in any number of runs.
 * - `more`: all that has been pushed is used up.
 * - `eof`: so is the document; see `isWhole`.
 */
export type XmlToken = 'start' | 'end' | 'text' | 'more' | 'eof';

export interface XmlScannerOptions {
  /** The input's name in errors. */
  readonly file: string;
  /** Names that the caller compares with: the scanner returns these very strings, which makes comparing quick. */
  readonly names?: readonly string[];
  /**
   * Called for each fault that the scanner then repairs; without it every fault is thrown. Broken markup is text, a forbidden
   * character stands for itself, a byte that is not UTF-8 is U+DC00 plus its value, an element without end tag ends with its
   * parent, and a stray end tag is skipped. Limits and document types are thrown anyway.
   */
  readonly repair?: (fault: Fault) => void;
}
