export { type DocumentParts, singlePage } from './document.js';
export { escapeHtml, slug } from './escape.js';
export { bar, cellClass, inner, link, pagesOf, tableClass, tile } from './parts.js';
export type * from './report/model.js';
export { reportPage, testHtml } from './report/page.js';
export { duration } from './report/words.js';
export { MENU } from './site/menu.js';
export type * from './site/model.js';
export { reportSitePage, SITE_ASSETS, sitePage, tablesPage } from './site/page.js';
