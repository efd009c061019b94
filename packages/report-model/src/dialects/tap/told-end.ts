import type { Attempt } from '../../model.js';
import type { ProcessEnd } from './ending.js';

/** Test::More prints this last if its script dies, or exits with a status that does not just count failures. */
const TEST_MORE =
  /^Looks like your test exited with (\d{1,3}) (?:just after \d+|before it could output anything)\.$/;

/** How the process ended, from the script's last line: there is no other source than the TAP. */
export function toldEnd({ checks, diagnostics }: Pick<Attempt, 'checks' | 'diagnostics'>): ProcessEnd {
  const last = checks.length === 0 ? diagnostics : checks.at(-1)?.diagnostics;
  const line = last?.at(-1)?.text.split('\n').at(-1) ?? '';
  const status = TEST_MORE.exec(line)?.[1];
  return status === undefined ? { kind: 'unknown' } : { kind: 'exited', status: Number(status) };
}
