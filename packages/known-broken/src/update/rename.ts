import { KnownBrokenError } from '../error.js';
import type { Change } from './change.js';

/**
 * `OLD=NEW` for a test, `TEST::OLD=NEW` for a check.
 *
 * @throws KnownBrokenError (`request`)
 */
export function parseRename(text: string): Change {
  const at = text.indexOf('=');
  const from = text.slice(0, at);
  const to = text.slice(at + 1);
  if (at < 1 || to === '') throw new KnownBrokenError('request', `rename ${text}: it must be OLD=NEW`);
  const colons = from.indexOf('::');
  if (colons === -1) return { kind: 'rename-test', from, to };
  return { kind: 'rename-check', test: from.slice(0, colons), from: from.slice(colons + 2), to };
}
