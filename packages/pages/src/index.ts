export { type DocumentParts, singlePage } from './document.js';
export { escapeHtml, slug } from './escape.js';
export { bar, link, tile } from './parts.js';
export type * from './report/model.js';
export { reportPage, testHtml } from './report/page.js';
export { duration } from './report/words.js';
