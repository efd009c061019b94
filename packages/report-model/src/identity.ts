import { unescapeText } from './escape.js';
import type { Check } from './model.js';
import { escapeControls } from './visible.js';

/** Which check of its test one is, whatever its number: alike in every run of the same script. */
export interface CheckIdentity {
  /** The name without what changes from run to run; empty for an unnamed check. */
  readonly name: string;
  /** 1 for the first check of that name in its test, 2 for the second … */
  readonly occurrence: number;
  /** How it is shown: its name as printed, told apart from the others of that name. */
  readonly display: string;
}

/**
 * A check's name without the parts that change from run to run:
 *
 * - names of the kit's objects that hold a process id: `tck-204062` → `tck-N`
 * - UUIDs → `<uuid>`
 * - addresses: `0x` and six hexadecimal digits or more as a word, or as Perl prints a reference (`Sys::Virt=HASH(0x1f)`) → `0x…`
 * - temporary files and folders: `/tmp/` and all up to a space, quote or slash → `/tmp/…`
 *
 * And without what changes from format to format: the escape that some of them write for a character that they cannot
 * hold (`\x1B`) stands for that character, whether their reader knows it or not.
 */
export function normaliseName(name: string): string {
  const unescaped = name.includes('\\') ? name.replace(ESCAPE, unescapeUnsayable) : name;
  // Most names hold nothing of the kind, which this finds out ten times sooner.
  const mayChange = unescaped.includes('-') || unescaped.includes('0x') || unescaped.includes('/tmp/');
  return mayChange ? unescaped.replace(CHANGING, normalisePart) : unescaped;
}

/** Its backslash may have been escaped itself, however often. */
const ESCAPE = /\\(?:x5C)*(x[0-9A-F]{2}|u[0-9A-F]{4})/g;

/** What no format would have escaped is no escape: `\x41` stays. */
function unescapeUnsayable(written: string, code: string): string {
  const character = unescapeText(`\\${code}`);
  return escapeControls(character) === character ? written : character;
}

function normalisePart(part: string): string {
  const first = part.charAt(0);
  if (first === 't') return 'tck-N';
  if (first === '/') return '/tmp/…';
  return part.charAt(1) === 'x' ? '0x…' : '<uuid>';
}

const CHANGING =
  /\btck-\d+|\b[0-9A-Fa-f]{8}-(?:[0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}\b|\b0x[0-9A-Fa-f]{6,}\b|(?<=[A-Z]\()0x[0-9A-Fa-f]+(?=\))|\/tmp\/[^\s"'`/]+/g;

/** The identities of one test's checks, in their order. */
export function identify(checks: Iterable<Pick<Check, 'name'>>): CheckIdentity[] {
  const occurrences = new Map<string, number>();
  const identities: CheckIdentity[] = [];
  for (const check of checks) {
    const name = normaliseName(check.name);
    const occurrence = (occurrences.get(name) ?? 0) + 1;
    occurrences.set(name, occurrence);
    identities.push({ name, occurrence, display: displayName(check.name, occurrence) });
  }
  return identities;
}

function displayName(name: string, occurrence: number): string {
  if (name === '') return `unnamed check (${occurrence})`;
  return occurrence === 1 ? name : `${name} (${occurrence})`;
}
