export { canonicalWriter } from './canonical/write.js';
export { type Position, ReportError, type ReportErrorCode } from './error.js';
export type * from './model.js';
export { testOutcome } from './outcome.js';
export type { ReportWriter } from './writer.js';
