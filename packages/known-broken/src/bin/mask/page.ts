import type { Style } from '@libvirt-tck/cli';
import type { ReportHeader } from '@libvirt-tck/report-model';

/** Facts about the report that the text shows. */
export interface AboutReport {
  readonly header: ReportHeader;
  readonly isComplete: boolean;
  /** The options that describe its platform, as a command line has them, each followed by a space. */
  readonly platformOptions: string;
}

/** The same, and the style and width of the output. */
export interface Page extends AboutReport {
  readonly style: Style;
  readonly columns: number;
}
