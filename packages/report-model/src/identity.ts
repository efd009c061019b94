import { unescapeText } from './escape.js';
import type { Check } from './model.js';
import { escapeControls } from './visible.js';

/** Identifies a check within its test, independent of its number: equal in every run of the same script. */
export interface CheckIdentity {
  /** The normalised name; empty for an unnamed check. */
  readonly name: string;
  /** 1 for the first check of that name in its test, 2 for the second … */
  readonly occurrence: number;
  /** The name as printed, with the occurrence unless it is the first. */
  readonly display: string;
}

/**
 * A check's name without the parts that change from run to run:
 *
 * - names of the kit's objects that hold a process id: `tck-204062` → `tck-N`
 * - interfaces that libvirt numbers: `vnet7` → `vnetN`, `macvtap0` → `macvtapN`
 * - UUIDs → `<uuid>`
 * - addresses: `0x` and six hexadecimal digits or more as a word, or as Perl prints a reference (`Sys::Virt=HASH(0x1f)`) → `0x…`
 * - temporary files and folders: `/tmp/` and all up to a space, quote or slash → `/tmp/…`
 *
 * and the parts that change from format to format: a control character, and the escape that some formats write for one
 * (`\x1B`), become `^[`, as TAP::Formatter::JUnit writes it. Escapes of other characters that formats cannot hold stand for
 * those characters.
 */
export function normaliseName(name: string): string {
  const unescaped = name.includes('\\') ? name.replace(ESCAPE, unescapeUnrepresentable) : name;
  return maskChanging(CONTROL.test(unescaped) ? unescaped.replace(CONTROLS, caret) : unescaped);
}

/** A text without the parts that change from run to run, its control characters kept. */
export function maskChanging(text: string): string {
  // Most names hold nothing of the kind, which this finds out ten times sooner.
  const mayChange =
    text.includes('-') ||
    text.includes('0x') ||
    text.includes('/tmp/') ||
    text.includes('vnet') ||
    text.includes('macvtap');
  return mayChange ? text.replace(CHANGING, normalisePart) : text;
}

/** Its backslash may have been escaped itself, however often. */
const ESCAPE = /\\(?:x5C)*(x[0-9A-F]{2}|u[0-9A-F]{4})/g;

/** Formats escape only what they cannot hold, so `\x41` is no escape. */
function unescapeUnrepresentable(written: string, code: string): string {
  const character = unescapeText(`\\${code}`);
  return escapeControls(character) === character ? written : character;
}

/** Without the two that a caret would turn into something else: the carriage return, and `\x1C`, which is `^\`. */
const CONTROL = /[\x00-\x08\x0B\x0C\x0E-\x1B\x1D-\x1F\x7F]/;
const CONTROLS = new RegExp(CONTROL, 'g');

/** `^A` for the character 1. */
function caret(character: string): string {
  return `^${String.fromCharCode(character.charCodeAt(0) ^ 64)}`;
}

function normalisePart(part: string): string {
  const first = part.charAt(0);
  if (first === 't') return 'tck-N';
  if (first === 'v') return 'vnetN';
  if (first === 'm') return 'macvtapN';
  if (first === '/') return '/tmp/…';
  return part.charAt(1) === 'x' ? '0x…' : '<uuid>';
}

const CHANGING =
  /\btck-\d+|\bvnet\d+\b|\bmacvtap\d+\b|\b[0-9A-Fa-f]{8}-(?:[0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}\b|\b0x[0-9A-Fa-f]{6,}\b|(?<=[A-Z]\()0x[0-9A-Fa-f]+(?=\))|\/tmp\/[^\s"'`/]+/g;

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
