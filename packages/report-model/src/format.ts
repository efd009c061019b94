import type { Dialect } from './dialect.js';
import type { TextOptions } from './dialects/text/write.js';
import type { ReportWriter } from './writer.js';

/** How a report is written. Each format takes the options that concern it. */
export interface WriterOptions extends TextOptions {
  /**
   * Writes known problems as failures in formats that have no word for them (JUnit, TAP, CTRF). Otherwise they are skipped
   * there, so that what reads the report agrees with the exit status.
   */
  readonly rawOutcomes?: boolean;
}

export type WriterFactory = (options?: WriterOptions) => ReportWriter;

/**
 * A format of reports, as help and detection see it. Each has its `format.ts`; reader and writer are loaded when a
 * report needs them, so that the list of formats costs next to nothing.
 */
export interface ReportFormat {
  /** Name on the command line, and of the dialect. */
  readonly name: string;
  /** Reads reports in this format. */
  readonly input?: {
    /** A noun phrase for help and messages. */
    readonly description: string;
    readonly load: () => Promise<Dialect>;
  };
  /** Writes reports in this format. */
  readonly output?: {
    readonly description: string;
    /** Suffixes of file names, with the dot. The longest that fits decides: `.junit.xml` before `.xml`. */
    readonly suffixes: readonly string[];
    readonly load: () => Promise<WriterFactory>;
  };
}
