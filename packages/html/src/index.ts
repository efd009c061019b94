export { type BuiltSite, buildSite, type SiteOptions } from './build-site.js';
export { type Claims, readClaims } from './claims.js';
export { SiteError, type SiteErrorCode } from './error.js';
export type * from './model.js';
export { reportFiles } from './report-files.js';
export { hashesFile } from './report-hashes.js';
