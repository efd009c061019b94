import type { Entry, Kind } from '../model.js';
import type { Result } from './decide.js';
import type { State } from './finding.js';

type Cell = State | 'known-if-unsupported' | 'known-if-listed';
type Row = Readonly<Record<'pass' | 'fail' | 'crashed' | 'timed-out' | 'skip' | 'not-run', Cell>>;

const broken: Row = {
  pass: 'unexpected-pass',
  fail: 'known',
  crashed: 'problem',
  'timed-out': 'problem',
  skip: 'unverified',
  'not-run': 'unexercised',
};

/** What each kind makes of a result where it differs from `broken`. */
const table: Readonly<Record<Kind, Row>> = {
  broken,
  crash: { ...broken, fail: 'improved', crashed: 'known' },
  timeout: { ...broken, fail: 'improved', 'timed-out': 'known' },
  unimplemented: { ...broken, fail: 'known-if-unsupported', skip: 'known-if-unsupported' },
  flaky: { ...broken, pass: 'known', 'timed-out': 'known-if-listed' },
};

/** What an entry makes of a result that it decides about. */
export function stateOf(entry: Pick<Entry, 'kind' | 'covers' | 'mayTimeOut'>, result: Result): State {
  const cell = cellOf(entry, result.kind);
  switch (cell) {
    case 'known-if-unsupported':
      if (result.isUnsupported()) return 'known';
      return result.kind === 'skip' ? 'unverified' : 'problem';
    case 'known-if-listed':
      return entry.mayTimeOut ? 'known' : 'problem';
    default:
      return cell;
  }
}

/** An entry for an ending masks that ending; other endings that the table lacks are problems. */
function cellOf({ kind, covers }: Pick<Entry, 'kind' | 'covers'>, result: Result['kind']): Cell {
  if (covers.kind === 'ending') {
    if (result === covers.ending) return kind === 'unimplemented' ? 'known-if-unsupported' : 'known';
    if (result === 'fail' && kind !== 'flaky') return 'improved';
  }
  const row = table[kind];
  return result in row ? row[result as keyof Row] : 'problem';
}
