import type { Option } from '../command-spec.js';
import { CliError } from '../failure/cli-error.js';

/** `--now`, of every command that knows entries which expire. */
export const nowOption = {
  type: 'string',
  argument: 'DATE',
  description: 'judge expiry by this day, such as 2027-06-30, or this time (default: now)',
} as const satisfies Option;

/**
 * The moment by which entries of known-broken lists expire. A day means its noon, when it is not over yet.
 *
 * @param text the value of `--now`; without it, the clock decides
 * @throws CliError (`usage`)
 */
export function parseNow(text: string | undefined): Date {
  if (text === undefined) return new Date();
  const now = new Date(/^\d{4}-\d{2}-\d{2}$/.test(text) ? `${text}T12:00:00Z` : text);
  if (!Number.isNaN(now.getTime())) return now;
  throw new CliError('usage', `understand --now ${text}: it must be a day such as 2027-06-30, or a time`);
}
