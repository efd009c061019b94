import { MERGE_CONFLICT, MergeConflicts } from '@libvirt-tck/text';
import type { DialectInput, ReportPart } from '../dialect.js';
import { LineSplitter } from './tap/line-splitter.js';

/** How much of a line can be a marker. */
const MARKER_BYTES = 9;
const LESS_THAN = 0x3c;
const MORE_THAN = 0x3e;

/**
 * Reads a document of a format to which the markers of a merge conflict are mere text, and reports each conflict. The document
 * is not complete then: it holds both sides, of which no run printed more than one.
 */
export async function* reportConflicts(
  input: DialectInput,
  read: (input: DialectInput) => AsyncGenerator<ReportPart, void, void>,
): AsyncGenerator<ReportPart, void, void> {
  const conflicts = new MergeConflicts();
  let hasConflict = false;
  const splitter: LineSplitter = new LineSplitter({
    line: (bytes, from, to) => {
      const first = bytes[from] ?? 0;
      if (first < LESS_THAN || first > MORE_THAN) return;
      const text = bytes.latin1Slice(from, Math.min(to, from + MARKER_BYTES));
      const line = conflicts.line(text, splitter.lines);
      if (line === undefined) return;
      hasConflict = true;
      const position = { file: input.file, line, column: 1 };
      input.problem({ code: 'ignored', message: MERGE_CONFLICT, position });
    },
    continued: () => undefined,
  });
  async function* chunks() {
    for await (const chunk of input.chunks) {
      splitter.push(chunk);
      yield chunk;
    }
    splitter.end();
  }
  for await (const part of read({ ...input, chunks: chunks() })) {
    const isCut = hasConflict && part.kind === 'summary';
    yield isCut ? { kind: 'summary', summary: { ...part.summary, complete: false } } : part;
  }
}
