import type { Entry, Kind } from '../model.js';
import type { Result } from './decide.js';
import type { State } from './finding.js';

type Cell = State | 'known-if-unsupported' | 'known-if-listed';
type Row = Readonly<Record<'pass' | 'fail' | 'crashed' | 'timed-out' | 'skip' | 'not-run', Cell>>;

const table: Readonly<Record<Kind, Row>> = {
  broken: {
    pass: 'unexpected-pass',
    fail: 'known',
    crashed: 'problem',
    'timed-out': 'problem',
    skip: 'unverified',
    'not-run': 'unexercised',
  },
  crash: {
    pass: 'unexpected-pass',
    fail: 'improved',
    crashed: 'known',
    'timed-out': 'problem',
    skip: 'unverified',
    'not-run': 'unexercised',
  },
  timeout: {
    pass: 'unexpected-pass',
    fail: 'improved',
    crashed: 'problem',
    'timed-out': 'known',
    skip: 'unverified',
    'not-run': 'unexercised',
  },
  unimplemented: {
    pass: 'unexpected-pass',
    fail: 'known-if-unsupported',
    crashed: 'problem',
    'timed-out': 'problem',
    skip: 'known-if-unsupported',
    'not-run': 'unexercised',
  },
  flaky: {
    pass: 'known',
    fail: 'known',
    crashed: 'problem',
    'timed-out': 'known-if-listed',
    skip: 'unverified',
    'not-run': 'unexercised',
  },
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
