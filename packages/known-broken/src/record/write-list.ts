import { escapeGlob } from '../match/glob.js';
import type { NewEntry, Recorded } from './record.js';
import type { WrittenWhen } from './separate.js';

/** What all entries that are recorded in one go share. */
export interface EntryMetadata {
  readonly reason: string;
  readonly bug?: string;
  readonly owner?: string;
  readonly expires?: string;
}

/** The text of a new list. */
export function writeList(
  { when, entries }: Pick<Recorded, 'when' | 'entries'>,
  metadata: EntryMetadata,
): string {
  const defaults = when.size === 0 ? '' : `when: ${writeWhen(when)}\n`;
  if (entries.length === 0) return `version: 1\n${defaults}entries: []\n`;
  const items = entries.map((entry) => writeEntry(entry, metadata, '  '));
  return `version: 1\n${defaults}entries:\n${items.join('\n')}`;
}

/** One entry as an item of a list, ending in a line feed. */
function writeEntry(entry: NewEntry, { reason, bug, owner, expires }: EntryMetadata, indent: string): string {
  const { id, test, covers, kind, when } = entry;
  const fields: (readonly [string, string | undefined])[] = [
    ['id', writeText(id)],
    ['test', writeText(escapeGlob(test))],
    'checks' in covers ? ['checks', writeItems(covers.checks, indent)] : ['ending', writeEnding(entry)],
    ['kind', kind],
    ['when', when.size === 0 ? undefined : writeWhen(when)],
    ['reason', writeText(reason)],
    ['bug', bug && writeText(bug)],
    ['owner', owner && writeText(owner)],
    ['expires', expires && writeText(expires)],
  ];
  const lines = fields.flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}:${value.startsWith('\n') ? '' : ' '}${value}`],
  );
  return `${indent}- ${lines.join(`\n${indent}  `)}\n`;
}

/** Some kinds are about an ending by themselves. */
function writeEnding({ covers, kind }: NewEntry): string | undefined {
  return 'ending' in covers && kind !== 'crash' && kind !== 'timeout' ? covers.ending : undefined;
}

function writeItems(checks: readonly string[], indent: string): string {
  return checks.map((check) => `\n${indent}    - ${writeText(escapeGlob(check))}`).join('');
}

export function writeWhen(when: WrittenWhen): string {
  const pairs = [...when].map(([key, values]) => `${writeText(key)}: ${writeValues(values)}`);
  return `{ ${pairs.join(', ')} }`;
}

function writeValues(values: readonly string[]): string {
  const [first, ...others] = values.map(writeText);
  return others.length === 0 ? (first ?? '[]') : `[${[first, ...others].join(', ')}]`;
}

/** Text that needs no quotes anywhere, in any version of YAML. */
const PLAIN = /^[A-Za-z](?:[A-Za-z0-9_./?=&%~+-]|:(?=\/\/)| (?=[A-Za-z0-9_./(-]))*$/;
const RESERVED = /^(?:true|false|null|yes|no|on|off|y|n)$/i;
const UNPRINTABLE = /[^\x20-\x7e\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd\u{10000}-\u{10ffff}]/gu;

/** A scalar of YAML: as it is where that is safe, or else between double quotes, which are JSON's and a little more. */
export function writeText(text: string): string {
  if (PLAIN.test(text) && !RESERVED.test(text)) return text;
  return JSON.stringify(text).replace(
    UNPRINTABLE,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
