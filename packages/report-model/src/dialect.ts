import type { ReportHeader, Summary, Test } from './model.js';
import type { Problem } from './problem.js';
import type { ReadLimits } from './read-limits.js';

/** A format that `openReport` reads. */
export interface Dialect {
  readonly name: string;
  /** Whether a document of this dialect begins so. `head` is decompressed, as the bytes are. */
  recognises(head: Buffer): boolean;
  /**
   * Reads a document: yields the header first, then each test as soon as it has been read, then the summary, all
   * exactly once except for the tests. Throws a `ReportError` if it cannot go on.
   */
  read(input: DialectInput): AsyncGenerator<ReportPart, void, void>;
}

export interface DialectInput {
  /** The input's name in messages. */
  readonly file: string;
  /** The document, decompressed, in pieces (see `input/pieces.ts`); each is valid only until the next one is asked for. */
  readonly chunks: AsyncIterable<Buffer>;
  /** Takes a problem that did not end the reading. */
  readonly problem: (problem: Problem) => void;
  /** Finds the dialect of a document within this one. */
  readonly detect: (head: Buffer) => Promise<Dialect | undefined>;
  /** How much of it may be in memory at once. */
  readonly limits: ReadLimits;
}

export type ReportPart =
  | { readonly kind: 'header'; readonly header: ReportHeader }
  | { readonly kind: 'test'; readonly test: Test }
  | { readonly kind: 'summary'; readonly summary: Summary };
