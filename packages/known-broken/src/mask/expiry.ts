import type { Entry } from '../model.js';

const DAY = 24 * 60 * 60 * 1000;

/** How many days before it expires commands warn of an entry. */
const WARNING_DAYS = 14;

/** Whether the last day (UTC) on which the entry masks has passed. */
export function hasExpired({ expires }: Pick<Entry, 'expires'>, now: Date): boolean {
  return expires !== undefined && dayOf(now) > expires;
}

/** When an entry expires, if that is soon: `today`, `tomorrow`, `in 5 days`. */
export function expiresSoon({ expires }: Pick<Entry, 'expires'>, now: Date): string | undefined {
  if (expires === undefined) return undefined;
  const days = (Date.parse(expires) - Date.parse(dayOf(now))) / DAY;
  if (days < 0 || days > WARNING_DAYS) return undefined;
  return ['today', 'tomorrow'][days] ?? `in ${days} days`;
}

/** The day in UTC, `2027-06-30`. */
function dayOf(now: Date): string {
  return now.toISOString().slice(0, 10);
}
