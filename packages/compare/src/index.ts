export { loadRenames, type Renames } from './align/renames-file.js';
export { classes, classNames, type DifferenceClass, fatalClasses, isClass } from './classes.js';
export { type CompareOptions, compareReports, type NamedReport } from './compare-reports.js';
export { CompareError, type CompareErrorCode } from './error.js';
export type { DiffPart } from './explain/changed-words.js';
export {
  type Explanation,
  explanationOf,
  lineSigns,
  shownLines,
  withWordSigns,
} from './explain/explanation.js';
export type { DiffLine } from './explain/side-by-side.js';
export { comparisonDiff } from './formats/diff.js';
export { comparisonBody, comparisonHtml, comparisonTitle } from './formats/html.js';
export { comparisonJson } from './formats/json.js';
export { comparisonJunit } from './formats/junit.js';
export { comparisonMarkdown } from './formats/markdown.js';
export {
  countLines,
  type Group,
  type GroupLine,
  type GroupTest,
  outline,
  type Section,
} from './formats/outline.js';
export { detailTables, matrixTable, platformTable, type Table } from './formats/tables.js';
export { gapsOf, overallVerdict, type Tone, type Verdict, verdictOf } from './formats/verdict.js';
export type { ComparisonView } from './formats/view.js';
export { rowVerdict, rowWords } from './matrix/row-word.js';
export type * from './model.js';
export { undeclaredFacts } from './platform/undeclared-facts.js';
