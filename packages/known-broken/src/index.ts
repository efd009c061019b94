export { readList } from './list/read-list.js';
export type * from './model.js';
