import { KnownBrokenError } from '../error.js';
import { readList } from '../list/read-list.js';
import type { ProblemFinding } from '../mask/finding.js';
import type { KnownList } from '../model.js';
import { findConflicts } from '../precedence/find-conflicts.js';
import type { Evidence } from './evidence.js';
import { type NewEntry, record } from './record.js';
import { type EntryMetadata, writeList } from './write-list.js';

export interface RecordedList {
  readonly text: string;
  readonly entries: number;
  /** Failures of interrupted tests: they say nothing about the driver. */
  readonly unrecordable: readonly ProblemFinding[];
  /** Failures whose entries would contradict entries that are listed already. */
  readonly contradicted: readonly ProblemFinding[];
}

/**
 * The text of a list of everything in the evidence that failed and is not listed yet.
 *
 * @param listed the lists that the evidence was masked with
 * @throws KnownBrokenError (`request`) where the metadata is missing or wrong
 */
export function recordList(
  evidence: readonly Evidence[],
  listed: readonly KnownList[],
  metadata: EntryMetadata,
): RecordedList {
  const old = listed.flatMap(({ entries }) => entries);
  const { when, entries, unrecordable } = record(
    evidence,
    old.map(({ id }) => id),
  );
  let kept = entries;
  for (;;) {
    const text = writeList({ when, entries: kept }, metadata);
    const { list, faults } = readList('the new list', Buffer.from(text));
    const conflicts = findConflicts([...old, ...list.entries]);
    const involved = new Set(conflicts.flatMap((conflict) => conflict.entries.map(({ id }) => id)));
    const others = kept.filter(({ id }) => !involved.has(id));
    const [fault] = faults;
    if (fault !== undefined) throw new KnownBrokenError('request', `record the failures: ${fault.message}`);
    if (others.length === kept.length) {
      const dropped = entries.filter((entry) => !kept.includes(entry));
      return { text, entries: kept.length, unrecordable, contradicted: problemsOf(dropped, evidence) };
    }
    kept = others;
  }
}

/** The problems that entries would have masked. */
function problemsOf(entries: readonly NewEntry[], evidence: readonly Evidence[]): readonly ProblemFinding[] {
  const problems = evidence.flatMap((report) => report.problems);
  return problems.filter(({ test, check, outcome }) =>
    entries.some(({ test: id, covers }) => {
      if (id !== test) return false;
      return 'ending' in covers ? covers.ending === outcome : check !== null && covers.checks.includes(check);
    }),
  );
}
