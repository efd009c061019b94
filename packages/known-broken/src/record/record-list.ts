import { KnownBrokenError } from '../error.js';
import { readList } from '../list/read-list.js';
import type { ProblemFinding } from '../mask/finding.js';
import type { KnownList } from '../model.js';
import { findConflicts } from '../precedence/find-conflicts.js';
import type { Evidence } from './evidence.js';
import { record } from './record.js';
import { type Remarks, writeList } from './write-list.js';

export interface RecordedList {
  readonly text: string;
  readonly entries: number;
  /** Failures that no entry can stand for. */
  readonly unrecordable: readonly ProblemFinding[];
}

/**
 * The text of a list of everything in the evidence that failed and is not listed yet.
 *
 * @param listed the lists that the evidence was masked with
 * @throws KnownBrokenError (`request`) where a remark is missing or wrong, or an entry would contradict one that is listed
 */
export function recordList(
  evidence: readonly Evidence[],
  listed: readonly KnownList[],
  remarks: Remarks,
): RecordedList {
  const old = listed.flatMap(({ entries }) => entries);
  const recorded = record(
    evidence,
    old.map(({ id }) => id),
  );
  const text = writeList(recorded, remarks);
  const { list, faults } = readList('the new list', Buffer.from(text));
  const [fault] = [...faults, ...findConflicts([...old, ...list.entries])];
  if (fault === undefined) return { text, entries: list.entries.length, unrecordable: recorded.unrecordable };
  throw new KnownBrokenError('request', `record the failures: ${fault.message}`);
}
