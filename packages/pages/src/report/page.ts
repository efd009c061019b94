import { singlePage } from '../document.js';
import { FILTER_SCRIPT } from '../gen/assets.js';
import { reportTemplate, testTemplate } from '../gen/templates.js';
import type { ReportPage, TestView } from './model.js';

/** One test of a report, for `AreaView.tests`. */
export function testHtml(test: TestView): string {
  return testTemplate(test);
}

/** A report as one page that needs nothing else. */
export function reportPage(page: ReportPage): string {
  return singlePage(page.title, reportTemplate(page), FILTER_SCRIPT);
}
