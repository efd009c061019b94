import { canonicalDialect } from './canonical/read.js';
import type { Dialect } from './dialect.js';

/**
 * The dialect of a document, by its content alone; undefined where it is none that is known here. `head` is
 * its beginning, decompressed. Readers of other dialects are loaded only for what is not canonical.
 */
export async function detectDialect(head: Buffer): Promise<Dialect | undefined> {
  if (canonicalDialect.recognises(head)) return canonicalDialect;
  const { FOREIGN_DIALECTS } = await import('./dialects/foreign.js');
  return FOREIGN_DIALECTS.find((dialect) => dialect.recognises(head));
}
