import type { BadEnding, Entry, Kind } from '../model.js';

/** What happened to what an entry is about: to a check, or to a test as a whole. `not-run`: the report does not have it. */
export type Result = 'pass' | 'fail' | 'skip' | 'not-run' | BadEnding;

/**
 * What an entry makes of a result.
 *
 * - `known`: it is what the entry says. `problem`: it is not, and nothing is masked.
 * - `unexpected-pass`, `improved`: better than the entry says, so the list is out of date; nothing is wrong.
 * - `unverified`: skipped, so nobody knows. `unexercised`: not in the report at all.
 */
export type Verdict = 'known' | 'problem' | 'unexpected-pass' | 'improved' | 'unverified' | 'unexercised';

type Cell = Verdict | 'known-if-unsupported' | 'known-if-listed';
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

/**
 * @param unsupported tells whether the failure is an unsupported error, or the skip's reason says so
 */
export function verdictOf(
  entry: Pick<Entry, 'kind' | 'covers' | 'mayTimeOut'>,
  result: Result,
  unsupported: () => boolean,
): Verdict {
  const cell = cellOf(entry, result);
  switch (cell) {
    case 'known-if-unsupported':
      if (unsupported()) return 'known';
      return result === 'skip' ? 'unverified' : 'problem';
    case 'known-if-listed':
      return entry.mayTimeOut ? 'known' : 'problem';
    default:
      return cell;
  }
}

/** An entry that names an ending has a column of its own for it; other endings without a column are problems. */
function cellOf({ kind, covers }: Pick<Entry, 'kind' | 'covers'>, result: Result): Cell {
  if (covers.kind === 'ending') {
    if (result === covers.ending) return kind === 'unimplemented' ? 'known-if-unsupported' : 'known';
    if (result === 'fail' && kind !== 'flaky') return 'improved';
  }
  const row = table[kind];
  return result in row ? row[result as keyof Row] : 'problem';
}
