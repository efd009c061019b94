import type { Attempt, Diagnostic, Ending } from '../model.js';

/**
 * An ending as one line of text, for formats that have no place of their own for it: the kind, then what there is to
 * say about it (`crashed SIGSEGV`, `exited 2`, `bailed-out no disk`).
 */
export function formatEnding(ending: Ending): string {
  switch (ending.kind) {
    case 'finished':
      return ending.kind;
    case 'crashed':
      return `${ending.kind} ${ending.signal}`;
    case 'exited':
      return `${ending.kind} ${ending.status}`;
    case 'timed-out':
      return ending.limit === undefined ? ending.kind : `${ending.kind} ${ending.limit}`;
    case 'bailed-out':
    case 'plan-broken':
    case 'not-started':
      return `${ending.kind} ${ending.reason}`;
    case 'interrupted':
      return ending.reason === undefined ? ending.kind : `${ending.kind} ${ending.reason}`;
  }
}

/** The other way round; undefined for text that `formatEnding` does not write. */
export function parseEnding(text: string): Ending | undefined {
  const space = text.indexOf(' ');
  const kind = space === -1 ? text : text.slice(0, space);
  const detail = space === -1 ? undefined : text.slice(space + 1);
  switch (kind) {
    case 'finished':
      return { kind };
    case 'crashed':
      return { kind, signal: detail ?? '' };
    case 'exited':
      return isCount(detail) ? { kind, status: Number(detail) } : undefined;
    case 'timed-out':
      if (detail === undefined) return { kind };
      return isSeconds(detail) ? { kind, limit: Number(detail) } : undefined;
    case 'bailed-out':
    case 'plan-broken':
    case 'not-started':
      return { kind, reason: detail ?? '' };
    case 'interrupted':
      return detail === undefined ? { kind } : { kind, reason: detail };
    default:
      return undefined;
  }
}

/** What went wrong as a whole, for people. */
export function describeEnding(ending: Ending): string {
  switch (ending.kind) {
    case 'finished':
      return 'finished';
    case 'crashed':
      return `was killed by ${ending.signal}`;
    case 'exited':
      return `exited with status ${ending.status}`;
    case 'timed-out':
      return ending.limit === undefined ? 'ran too long' : `ran longer than ${ending.limit} s`;
    case 'bailed-out':
      return ending.reason === '' ? 'bailed out' : `bailed out: ${ending.reason}`;
    case 'plan-broken':
      return ending.reason;
    case 'not-started':
      return `was not started: ${ending.reason}`;
    case 'interrupted':
      return ending.reason === undefined ? 'was interrupted' : `was interrupted: ${ending.reason}`;
  }
}

/** What a test that ended badly printed last, unless it is shown with a failed check anyway. */
export function lastWords({ checks, diagnostics }: Attempt): readonly Diagnostic[] | undefined {
  const last = checks.at(-1);
  if (last === undefined) return diagnostics;
  return last.outcome === 'fail' || last.outcome === 'bonus' ? undefined : last.diagnostics;
}

function isCount(text: string | undefined): text is string {
  return text !== undefined && /^\d{1,15}$/.test(text);
}

function isSeconds(text: string): boolean {
  return text !== '' && Number.isFinite(Number(text)) && Number(text) >= 0;
}
