export { areaOf } from './area.js';
export { canonicalWriter } from './canonical/write.js';
export {
  type Cause,
  causeKey,
  causeOfCheck,
  causeOfEnding,
  causeTitle,
  isLackOfHost,
  unfinishedCall,
} from './cause.js';
export { type CauseGroup, groupByCause } from './cause-groups.js';
export { checkIdentities, identityLookup, namesOfIdentity } from './check-identities.js';
export { type ConvertOptions, openConversion, openInput, openInputs } from './convert.js';
export { ctrfWriter } from './dialects/ctrf/write.js';
export { jsonWriter } from './dialects/json/write.js';
export { annotatedJunitWriter, junitWriter } from './dialects/junit/write.js';
export { kcidbWriter } from './dialects/kcidb/write.js';
export { TAP_LIMITS, TapCollector, type TapLimits, type TapResult } from './dialects/tap/collect.js';
export { endingOf, type ProcessEnd } from './dialects/tap/ending.js';
export type { TapLine } from './dialects/tap/line.js';
export { TapScanner, type TapSink } from './dialects/tap/scanner.js';
export type { TapPoint } from './dialects/tap/test-point.js';
export { tapWriter } from './dialects/tap/write.js';
export type { TextStyle } from './dialects/text/style.js';
export { type TextOptions, textWriter } from './dialects/text/write.js';
export { upstreamWriter } from './dialects/upstream/write.js';
export { ReportError, type ReportErrorCode } from './error.js';
export { distinguishingValues, separatingCondition } from './fact-condition.js';
export {
  comparableFact,
  HYPERVISOR_NOTE,
  parsePlatformFacts,
  propertyNote,
  type SpelledFact,
  spellFact,
} from './fact-spelling.js';
export { checkMessage, endingMessage, LOG_LINE, RUNNER_REMARK, skipReason } from './failure-text.js';
export type { WriterFactory, WriterOptions } from './format.js';
export {
  FORMAT_LIST,
  type FormatName,
  INPUT_FORMATS,
  loadPageCollector,
  loadWriter,
  WRITER_OPTIONS,
} from './formats.js';
export { type CheckIdentity, identify, normaliseName } from './identity.js';
export type { ReportSource } from './input/source.js';
export { countProblems, isKnown } from './known.js';
export { mergeReports } from './merge.js';
export type * from './model.js';
export { type LoadedReport, loadReport, type OpenOptions, type OpenReport, openReport } from './open.js';
export { BAD_ENDINGS, isProblem, testOutcome } from './outcome.js';
export {
  type FactKind,
  fillPlatform,
  overridePlatform,
  PLATFORM_FACTS,
  type PlatformFactType,
  platformFact,
  platformFacts,
  platformFactType,
  shortFactName,
} from './platform-facts.js';
export { describePlatform } from './platform-text.js';
export { formatProblem, type Problem, type ProblemCode } from './problem.js';
export {
  openSink,
  type PumpOptions,
  pump,
  type ReportFeed,
  type ReportOutput,
  type ReportSink,
  reportFeed,
  type TextTarget,
} from './pump.js';
export { MAX_CHECKS } from './read-limits.js';
export { rerunCommand, shellWord } from './rerun.js';
export { signalName } from './signals.js';
export { type SkipClass, skipClass } from './skip-class.js';
export { summaryLine } from './summary-line.js';
export { addToTotals, EMPTY_TOTALS, totalsOf } from './totals.js';
export { type ReportVerdict, reportVerdict } from './verdict.js';
export { type ReportTarget, type WriteOptions, writeReport } from './write-report.js';
export type { ReportWriter } from './writer.js';
