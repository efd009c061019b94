import type { EntryStatus } from './status.js';

/** What `tck-known status --format json` prints; schema/status.schema.json describes it. */
export function statusJson(statuses: readonly EntryStatus[]): string {
  const entries = statuses.map(({ entry, state, items }) => ({
    entry: entry.id,
    file: entry.place.file,
    line: entry.place.line,
    state,
    items: items.map(({ test, check, known, outOfDate }) => ({
      test,
      check,
      known: known.map(({ file }) => file),
      outOfDate: outOfDate.map(({ file }) => file),
    })),
  }));
  return `${JSON.stringify({ entries }, undefined, 2)}\n`;
}
