import type { Entry } from '../model.js';

const DAY = 24 * 60 * 60 * 1000;

/** For how many days before it expires an entry is warned of. */
const WARNING_DAYS = 14;

/** Whether the last day (UTC) on which the entry masks is over. */
export function hasExpired({ expires }: Pick<Entry, 'expires'>, now: Date): boolean {
  return expires !== undefined && now.toISOString().slice(0, 10) > expires;
}

/** In how many days the entry will have expired, if that is soon. */
export function expiresWithin({ expires }: Pick<Entry, 'expires'>, now: Date): number | undefined {
  if (expires === undefined) return undefined;
  const days = Math.ceil((Date.parse(expires) + DAY - now.getTime()) / DAY);
  return days > 0 && days <= WARNING_DAYS ? days : undefined;
}
