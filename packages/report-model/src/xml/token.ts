import type { Fault } from './fault.js';

/**
 * - `start`, `end`: of an element; an empty element (`<a/>`) gives both.
 * - `text`: a run of text or of a CDATA section; the text of one element may come in any number of runs.
 * - `more`: what has been pushed is used up.
 * - `eof`: so is the document; see `isWhole`.
 */
export type XmlToken = 'start' | 'end' | 'text' | 'more' | 'eof';

export interface XmlScannerOptions {
  /** How errors call the input. */
  readonly file: string;
  /** Names the caller compares with: the scanner gives these very strings, which makes comparing quick. */
  readonly names?: readonly string[];
  /**
   * Called for each fault that the scanner then repairs; without it every fault is thrown. What is not markup after
   * all is text, a forbidden character stands for itself, a byte that is not UTF-8 is U+DC00 plus its value, an
   * element whose end tag is missing ends with its parent, and a stray end tag is passed over. Limits and document
   * types are thrown all the same.
   */
  readonly repair?: (fault: Fault) => void;
}
