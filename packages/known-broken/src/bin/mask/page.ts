import type { Style } from '@libvirt-tck/cli';
import type { ReportHeader } from '@libvirt-tck/report-model';

/** What a result for people needs to know of the report besides the result. */
export interface AboutReport {
  readonly header: ReportHeader;
  /** The options that describe its platform, as a command line has them, each followed by a space. */
  readonly platformOptions: string;
}

/** That, and what it is written on. */
export interface Page extends AboutReport {
  readonly style: Style;
  readonly columns: number;
}
