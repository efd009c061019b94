export { catalogueOf, loadCatalogue } from './catalogue.js';
export { type Fault, type FaultCode, formatFault, KnownBrokenError, type Note } from './error.js';
export {
  type Considered,
  type Explanation,
  explain,
  type Reason,
  type Subject,
} from './explain.js';
export { type Evidence, type Feature, type FeatureList, loadFeatures } from './features/load-features.js';
export { type Gathered, gather } from './gather.js';
export { groupBy } from './group-by.js';
export {
  type Catalogue,
  compareWithCatalogue,
  findDoubts,
  findExpired,
  findMisspeltTests,
  isUrl,
  NO_URL,
} from './lint.js';
export { loadLists, type ReadLists, readLists } from './list/load-lists.js';
export { expiresSoon, hasExpired } from './mask/expiry.js';
export type { Finding, KnownFinding, ListFinding, ProblemFinding } from './mask/finding.js';
export { groupProblems, type ProblemGroup } from './mask/group.js';
export { type MaskedReport, type MaskOptions, maskReport } from './mask/mask-report.js';
export { type Mask, openMask } from './mask/masking.js';
export { isOutOfDate, type MaskResult, missingFacts } from './mask/result.js';
export { resultJson } from './mask/result-json.js';
export { matchesGlob } from './match/glob.js';
export { describeMessage } from './match/message.js';
export { describeValues } from './match/value-set.js';
export type * from './model.js';
export { type RecordedList, recordList } from './record/record-list.js';
export type { EntryMetadata } from './record/write-list.js';
export {
  type EntryStatus,
  type OverallState,
  overallFaults,
  overallStates,
  type ReportResult,
  status,
  statusJson,
} from './status.js';
export { type Change, parseRename } from './update/change.js';
export { type EditedList, editList } from './update/edit-list.js';
export { planUpdate, type UpdateOptions } from './update/plan.js';
export { type Remask, safeChanges } from './update/safe-changes.js';
