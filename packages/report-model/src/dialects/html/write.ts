import { reportPage } from '@libvirt-tck/pages';
import type { ReportHeader } from '../../model.js';
import type { ReportWriter } from '../../writer.js';
import { PageCollector } from './page.js';

/**
 * Writes a report as one page. The page begins with the results, which are known at the end, so all text comes from `end`: memory
 * grows with the report.
 */
export function htmlWriter(): ReportWriter {
  let page: PageCollector | undefined;
  return {
    begin: (header: ReportHeader) => {
      page = new PageCollector(header);
      return '';
    },
    test: (test) => {
      page?.add(test);
      return '';
    },
    end: (summary) => (page === undefined ? '' : reportPage(page.end(summary))),
  };
}
