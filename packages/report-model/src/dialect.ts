import type { ReportHeader, Summary, Test } from './model.js';
import type { Problem } from './problem.js';
import type { ReadLimits } from './read-limits.js';

/** One way to write reports down, as `openReport` uses it. */
export interface Dialect {
  readonly name: string;
  /** Whether a document of this dialect begins so. `head` is decompressed, as the bytes are. */
  recognises(head: Buffer): boolean;
  /**
   * Reads a document: gives the header first, then each test as soon as it has been read, then the summary, all
   * exactly once except for the tests. Throws a `ReportError` where it cannot go on.
   */
  read(input: DialectInput): AsyncGenerator<ReportPart, void, void>;
}

export interface DialectInput {
  /** How messages call the input. */
  readonly file: string;
  /** The document, decompressed, in pieces (see `input/pieces.ts`); each is valid only until the next one is asked for. */
  readonly chunks: AsyncIterable<Buffer>;
  /** Takes note of what was noticed and read on in spite of. */
  readonly problem: (problem: Problem) => void;
  /** Finds the dialect of a document that this one holds. */
  readonly detect: (head: Buffer) => Promise<Dialect | undefined>;
  /** How much of it may be in memory at once. */
  readonly limits: ReadLimits;
}

export type ReportPart =
  | { readonly kind: 'header'; readonly header: ReportHeader }
  | { readonly kind: 'test'; readonly test: Test }
  | { readonly kind: 'summary'; readonly summary: Summary };
