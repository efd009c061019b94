export { bailOut, diag, note, plan, type SkipReason, skip, skipAll, todo } from './checks/flow.js';
export { fail, is, isDeeply, isnt, like, ok, pass } from './checks/plain.js';
