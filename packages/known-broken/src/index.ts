export { formatFault, KnownBrokenError } from './error.js';
export { loadLists, readLists } from './list/load-lists.js';
export type { ListFinding, ProblemFinding } from './mask/finding.js';
export { groupByCause, type ProblemGroup } from './mask/group.js';
export { rerunCommand } from './mask/rerun.js';
export type { MaskResult } from './mask/result.js';
export type * from './model.js';
