export { type Archive, openArchive } from './archive/archive.js';
export type { Needs } from './discovery/directives.js';
export { type Discovery, discover } from './discovery/discover.js';
export { type FailedTests, readFailedTests } from './discovery/failed-tests.js';
export type { Script } from './discovery/ids.js';
export type { ScriptFile } from './discovery/script.js';
export { failedFirst, type Selection, selectTests } from './discovery/select.js';
export {
  parseShardOption,
  readTimings,
  type Shard,
  type ShardFacts,
  type ShardOf,
  type Timings,
  takeShard,
} from './discovery/shard.js';
export { shuffled } from './discovery/shuffle.js';
export type { Suite } from './discovery/suite.js';
export { RunnerError, type RunnerErrorCode } from './error.js';
export { type UriSource, uriSourceText } from './platform/connect.js';
export type { RunEvent, RunListener } from './run/events.js';
export { type RunOptions, runTests } from './run/run-tests.js';
