import { canonicalDialect } from './canonical/read.js';
import type { Dialect } from './dialect.js';
import { jsonDialect } from './dialects/json/read.js';
import { junitDialect } from './dialects/junit/read.js';
import { tapDialect } from './dialects/tap/read.js';
import { archiveDialect } from './dialects/tap/read-archive.js';
import { upstreamDialect } from './dialects/upstream/read.js';

/** In the order in which they are tried: what may have other text before it comes last. */
export const READABLE: readonly Dialect[] = [
  canonicalDialect,
  junitDialect,
  jsonDialect,
  archiveDialect,
  upstreamDialect,
  tapDialect,
];

/**
 * The dialect of a document, by its content alone; undefined where it is none that is known here. `head` is up to
 * 64 KB of it, decompressed.
 */
export function detectDialect(head: Buffer): Dialect | undefined {
  return READABLE.find((dialect) => dialect.recognises(head));
}
