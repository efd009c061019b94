/**
 * All that reads and writes other formats than the canonical one, in one place: commands load it late, as a whole, and
 * only where they are given such a report or asked for one.
 */
import type { Dialect } from '../dialect.js';
import { ctrfWriter } from './ctrf/write.js';
import { jsonDialect } from './json/read.js';
import { jsonWriter } from './json/write.js';
import { junitDialect } from './junit/read.js';
import { junitWriter } from './junit/write.js';
import { kcidbWriter } from './kcidb/write.js';
import { tapDialect } from './tap/read.js';
import { archiveDialect } from './tap/read-archive.js';
import { tapWriter } from './tap/write.js';
import { upstreamDialect } from './upstream/read.js';
import { upstreamWriter } from './upstream/write.js';

export { folderAsArchive } from './tap/folder.js';

/** In the order in which they are tried: what may have other text before it comes last. */
export const FOREIGN_DIALECTS: readonly Dialect[] = [
  junitDialect,
  jsonDialect,
  archiveDialect,
  upstreamDialect,
  tapDialect,
];

export const FOREIGN_WRITERS = {
  tap: tapWriter,
  junit: junitWriter,
  json: jsonWriter,
  upstream: upstreamWriter,
  ctrf: ctrfWriter,
  kcidb: kcidbWriter,
} as const;
