import type { DocumentParts } from '../document.js';
import { escapeHtml } from '../escape.js';
import { FILTER_SCRIPT, SEARCH_SCRIPT, STYLE, TABLES_SCRIPT } from '../gen/assets.js';
import { documentTemplate, menuTemplate, reportTemplate, tablesTemplate } from '../gen/templates.js';
import type { ReportPage } from '../report/model.js';
import type { LinkView, SiteFrame, TablesPage } from './model.js';

/** The files that every page of a site refers to. */
export const SITE_ASSETS: Readonly<Record<string, string>> = {
  'assets/style.css': STYLE.text,
  'assets/filter.js': FILTER_SCRIPT.text,
  'assets/search.js': SEARCH_SCRIPT.text,
  'assets/tables.js': TABLES_SCRIPT.text,
};

/** A page of the site that consists of tables. */
export function tablesPage(frame: SiteFrame, page: TablesPage): string {
  return sitePage(frame, tablesTemplate(page));
}

/** A report as a page of the site, with its downloads. */
export function reportSitePage(frame: SiteFrame, page: ReportPage, downloads: readonly LinkView[]): string {
  const links = downloads.map(({ text, href }) => `<a href="${escapeHtml(href)}">${escapeHtml(text)}</a>`);
  return sitePage(frame, `${reportTemplate(page)}\n<p class="downloads">As data: ${links.join(' ')}</p>`);
}

/** A page of the site around HTML that is safe already. */
export function sitePage(frame: SiteFrame, body: string): string {
  const { root, title } = frame;
  const policy =
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";
  const parts: DocumentParts = {
    title: `${title} · libvirt compatibility`,
    policy,
    head: [
      `<link rel="stylesheet" href="${root}assets/style.css">`,
      `<script defer src="${root}data/search.js"></script>`,
      `<script defer src="${root}assets/search.js"></script>`,
      `<script defer src="${root}assets/filter.js"></script>`,
      `<script defer src="${root}assets/tables.js"></script>`,
    ].join('\n'),
    top: menuTemplate(frame),
    body,
    foot: '',
  };
  return documentTemplate(parts);
}
